package org.rostrum.coverage.read;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.coverage.Color;
import org.rostrum.coverage.PartialDate;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.document.Text;
import org.rostrum.document.Title;
import org.rostrum.document.Value;
import org.rostrum.i18n.Language;

/** The types that fields can have. */
public final class Types {
  /** What is longer is no name, and is not compared with any. */
  static final int LONGEST_NAME = 60;

  private static final int SHOWN = 40;
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "tbd",
          "tba",
          "tbc",
          "todo",
          "???",
          "xxx",
          "fixme",
          "lorem ipsum",
          "to be announced",
          "to be confirmed",
          "to be determined",
          "0001-01-01t00:00:00z");
  private static final Set<String> NOBODY =
      Set.of(
          "?", "??", "-", "--", "–", "—", "…", "...", "n/a", "n.a.", "none", "nobody", "unknown");
  private static final Set<String> YES = Set.of("true", "yes", "on");
  private static final Set<String> NO = Set.of("false", "no", "off");

  /** Whatever it is; nobody asks. */
  public static final Type<String> ANYTHING = (value, spot) -> Optional.empty();

  /**
   * One line of text, or several: character references are resolved, Markdown is left in it;
   * numbers keep the form in which they are written.
   */
  public static final Type<String> TEXT = Types::text;

  /** An address outside of the site. */
  public static final Type<String> ADDRESS = AddressType::read;

  /** One e-mail address. */
  public static final Type<String> EMAIL = AddressType::readEmail;

  /** A text that may be left empty on purpose, with quotes. */
  public static final Type<String> DECIDED_TEXT = Types::decidedText;

  /**
   * A name or an id of something, of which the place matters: names are read like {@link #TEXT}.
   */
  public static final Type<Text> REFERENCE =
      (value, spot) -> textOf(value, spot).map(Types::decoded);

  /** A text that stays as it is written, and of which the place matters: an id, an address. */
  public static final Type<Text> WRITTEN = Types::textOf;

  /** One name or title, or a map of them by language. */
  public static final Type<Map<Language, String>> TEXTS = LanguageTypes::texts;

  /** A calendar day. */
  public static final Type<LocalDate> DATE = DateTypes::date;

  /** A day, perhaps with its hour and offset. */
  public static final Type<WrittenTime> MOMENT = DateTypes::moment;

  /** An hour, perhaps with its day and offset. */
  public static final Type<WrittenTime> TIME = DateTypes::time;

  /** A year, a month or a day. */
  public static final Type<PartialDate> PARTIAL_DATE = DateTypes::partial;

  /** A day of an event, by number or date. */
  public static final Type<WrittenDay> DAY = DateTypes::day;

  /** The same, perhaps with the hour behind the date. */
  public static final Type<WrittenDay> DAY_AND_HOUR = DateTypes::dayAndHour;

  /** A length of time. */
  public static final Type<Duration> DURATION = DateTypes::duration;

  /** Yes or no. */
  public static final Type<Boolean> YES_OR_NO = Types::yesOrNo;

  /** An IANA time zone. */
  public static final Type<ZoneId> ZONE = ZoneType::read;

  /** A colour by its numbers. */
  public static final Type<Color> COLOR = ColorType::read;

  /** A language tag in any spelling. */
  public static final Type<Language> LANGUAGE = LanguageTypes::language;

  /** Topics: a list, or one line with commas. */
  public static final Type<List<String>> TAGS = TagsType::read;

  private Types() {}

  /** A list; one value where a list is expected is a list of one. */
  public static <T> Type<List<T>> listOf(Type<T> type) {
    return (value, spot) -> {
      List<T> items = new ArrayList<>();
      value.asList().forEach(item -> type.read(item, spot).ifPresent(items::add));
      return items.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(items));
    };
  }

  /** A map with fields of its own, or the text that stands for its main field. */
  public static Type<Facts> mapOf(Shape shape) {
    return (value, spot) -> MapType.read(shape, value, spot);
  }

  /** One of a closed list of words, which are the constants' names with {@code -} or a space. */
  public static <E extends Enum<E>> Type<E> oneOf(Class<E> words) {
    return (value, spot) -> textOf(value, spot).flatMap(text -> word(words, text, spot));
  }

  /** A whole number within bounds. */
  public static Type<Integer> integer(int least, int most) {
    return (value, spot) -> textOf(value, spot).flatMap(text -> number(text, least, most, spot));
  }

  private static Optional<String> text(Value value, Spot spot) {
    return textOf(value, spot).map(text -> decoded(text).value().strip());
  }

  private static Text decoded(Text text) {
    return new Text(Title.decoded(text.value()), text.plain(), text.span());
  }

  private static Optional<String> decidedText(Value value, Spot spot) {
    if (value.isAbsent()) {
      return value.asText().filter(text -> !text.plain()).map(text -> "");
    }
    return text(value, spot);
  }

  /** A value of that type; a placeholder is reported and counts as absent. */
  static <T> Type<T> unlessUnknown(Type<T> type) {
    return (value, spot) -> {
      Optional<Text> unknown = value.asText().filter(text -> isUnknown(text.value()));
      if (unknown.isEmpty()) {
        return type.read(value, spot);
      }
      spot.report(
          Code.VALUE_PLACEHOLDER,
          value.span(),
          "“%s” is a placeholder".formatted(unknown.get().value().strip()),
          "leave “%s” out until it is known".formatted(spot.key()));
      return Optional.empty();
    };
  }

  private static boolean isUnknown(String text) {
    return isPlaceholder(text) || NOBODY.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether a text stands for what is not known yet. */
  static boolean isPlaceholder(String text) {
    return PLACEHOLDERS.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  static Optional<Text> textOf(Value value, Spot spot) {
    Optional<Text> text = value.asText().filter(t -> !t.isAbsent());
    if (text.isEmpty()) {
      spot.report(
          Code.YAML_TYPE,
          value.span(),
          "“%s” needs a text, and this is %s".formatted(spot.key(), value.what()),
          spot.form());
    } else if (isPlaceholder(text.get().value())) {
      spot.report(
          Code.VALUE_PLACEHOLDER,
          value.span(),
          "“%s” is a placeholder".formatted(text.get().value().strip()),
          "leave “%s” out until it is known".formatted(spot.key()));
    }
    return text;
  }

  private static Optional<Boolean> yesOrNo(Value value, Spot spot) {
    return textOf(value, spot)
        .flatMap(
            text -> {
              if (isYesOrNo(text.value())) {
                return Optional.of(isYes(text.value()));
              }
              reportWord(text, Stream.of("true", "false").toList(), spot);
              return Optional.empty();
            });
  }

  static boolean isYes(String text) {
    return YES.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  static boolean isYesOrNo(String text) {
    return isYes(text) || NO.contains(text.strip().toLowerCase(Locale.ROOT));
  }

  private static <E extends Enum<E>> Optional<E> word(Class<E> words, Text text, Spot spot) {
    String wanted =
        text.value().strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(wanted)) {
        return Optional.of(word);
      }
    }
    List<String> known = Stream.of(words.getEnumConstants()).map(Types::written).toList();
    reportWord(text, known, spot);
    return Optional.empty();
  }

  private static String written(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void reportWord(Text text, List<String> known, Spot spot) {
    String written = text.value().strip();
    String meant =
        Nearest.to(written, known).map(near -> "did you mean “" + near + "”? ").orElse("");
    spot.report(
        Code.VALUE_UNKNOWN,
        text.span(),
        "“%s” is not a value of “%s”".formatted(shortened(written), spot.key()),
        meant + "known values: " + String.join(", ", known));
  }

  private static Optional<Integer> number(Text text, int least, int most, Spot spot) {
    String written = text.value().strip();
    Optional<Integer> number =
        isDigits(written) ? Optional.of(Integer.parseInt(written)) : Optional.empty();
    Optional<Integer> allowed = number.filter(n -> n >= least && n <= most);
    if (allowed.isEmpty()) {
      spot.report(
          Code.VALUE_UNKNOWN,
          text.span(),
          "“%s” is not a value of “%s”".formatted(shortened(written), spot.key()),
          "write a whole number from %d to %d".formatted(least, most));
    }
    return allowed;
  }

  private static boolean isDigits(String text) {
    return !text.isEmpty()
        && text.length() <= 9
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A map of details, or {@code true} where nothing else is known. */
  public static Type<Facts> mapOrTrue(Shape shape) {
    return (value, spot) -> {
      if (value.asText().isEmpty()) {
        return MapType.read(shape, value, spot);
      }
      return yesOrNo(value, spot).filter(yes -> yes).map(yes -> Facts.none(value.span()));
    };
  }

  /** A value in a message: long ones are cut. */
  static String shortened(String written) {
    return written.length() <= SHOWN ? written : written.substring(0, SHOWN - 1) + "…";
  }
}
