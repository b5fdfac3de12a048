package org.rostrum.document.markdown.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.i18n.Language;

/** Which values attributes may have (HTML Living Standard). */
public final class AttributeValues {
  private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern DATE = Pattern.compile("([0-9]{4,6})-([0-9]{2})-([0-9]{2})");
  private static final String HOUR = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,3})?)?";
  private static final String OFFSET = "(Z|[+-]([01][0-9]|2[0-3]):?[0-5][0-9])";
  private static final Pattern BEHIND_DATE =
      Pattern.compile("([T ]" + HOUR + "(" + OFFSET + ")?)?");
  private static final Pattern WITH_OFFSET = Pattern.compile("[T ]" + HOUR + OFFSET);

  /** Months, days of any year, hours, offsets, weeks, years and durations (§4.5.14). */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "[0-9]{4}-(0[1-9]|1[0-2])|(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9])|"
              + HOUR
              + "|"
              + OFFSET
              + "|[0-9]{4}-W(0[1-9]|[1-4][0-9]|5[0-2])|(?!0000)[0-9]{4}"
              + "|P([0-9]{1,9}D)?(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?"
              + "([0-9]{1,9}(\\.[0-9]{1,3})?S)?)?(?<!P)");

  private static final Map<String, Predicate<String>> BY_NAME =
      Map.ofEntries(
          Map.entry("cite", AttributeValues::isSource),
          Map.entry("lang", AttributeValues::isLanguage),
          Map.entry("dir", value -> Set.of("ltr", "rtl", "auto").contains(value)),
          Map.entry("id", value -> !value.isEmpty() && !hasSpace(value)),
          Map.entry("open", String::isEmpty),
          Map.entry("reversed", String::isEmpty),
          Map.entry("start", value -> INTEGER.matcher(value).matches()),
          Map.entry("value", value -> INTEGER.matcher(value).matches()),
          Map.entry("type", value -> Set.of("1", "a", "A", "i", "I").contains(value)),
          Map.entry("span", value -> isNumber(value, 1, 1000)),
          Map.entry("colspan", value -> isNumber(value, 1, 1000)),
          Map.entry("rowspan", value -> isNumber(value, 0, 65_534)),
          Map.entry("width", value -> isNumber(value, 1, 99_999)),
          Map.entry("height", value -> isNumber(value, 1, 99_999)),
          Map.entry(
              "scope", value -> Set.of("row", "col", "rowgroup", "colgroup").contains(value)));

  private AttributeValues() {}

  /** The value as it is written out: words of a closed list in lower case, {@code open} alone. */
  public static String normal(String name, String value) {
    return switch (name) {
      case "dir", "scope" -> value.strip().toLowerCase(java.util.Locale.ROOT);
      case "open", "reversed" -> "";
      default -> value;
    };
  }

  /** Whether an element may have this value. */
  public static boolean isValid(String element, String name, String value) {
    if (name.equals("datetime")) {
      return element.equals("time") ? isTime(value) : isMoment(value);
    }
    if (element.equals("bdo") && name.equals("dir") && value.equals("auto")) {
      return false;
    }
    return BY_NAME.getOrDefault(name, any -> true).test(value);
  }

  /** Whether a text is one that {@code time} may hold or be given. */
  public static boolean isTime(String value) {
    return OTHER_TIME.matcher(value).matches() || behindDate(value, BEHIND_DATE);
  }

  /** Of an insertion or a deletion: a date, or a moment. */
  private static boolean isMoment(String value) {
    return behindDate(value, WITH_OFFSET) || (DATE.matcher(value).matches() && isTime(value));
  }

  private static boolean behindDate(String value, Pattern behind) {
    Matcher date = DATE.matcher(value);
    return date.lookingAt() && isDay(date) && behind.matcher(value.substring(date.end())).matches();
  }

  private static boolean isDay(Matcher date) {
    try {
      int year = Integer.parseInt(date.group(1));
      LocalDate.of(year, Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
      return year > 0;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static boolean isLanguage(String value) {
    return value.isEmpty() || (!hasSpace(value) && Language.of(value).isPresent());
  }

  /** Where a quotation was taken from: it is not followed, and so not looked up. */
  private static boolean isSource(String value) {
    return Schemes.isOutward(value) && WebAddress.fault(value).isEmpty() && !hasSpace(value);
  }

  private static boolean isNumber(String value, int least, int most) {
    if (!INTEGER.matcher(value).matches() || value.startsWith("-")) {
      return false;
    }
    int number = Integer.parseInt(value);
    return number >= least && number <= most;
  }

  private static boolean hasSpace(String value) {
    return value.codePoints().anyMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
