package org.rostrum.page.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.PartialDate;
import org.rostrum.i18n.Collation;
import org.rostrum.i18n.Dates;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Lists;
import org.rostrum.i18n.Messages;
import org.rostrum.i18n.Numbers;
import org.rostrum.page.view.Times.Piece;
import org.rostrum.page.view.Times.When;

/** The language of a page: its interface texts, dates, lists and order. Immutable. */
public final class Words {
  /** Stands for a value while a text is put together, to be found again in it. */
  private static final String MARK = "\uE000";

  private static final String DASH = "–";

  private final Messages messages;
  private final Map<String, String> texts;
  private final Dates dates;
  private final Lists lists;
  private final Numbers numbers;
  private final Collation collation;

  /** The words of the messages' language. */
  public Words(Messages messages) {
    this.messages = messages;
    this.texts = Collections.unmodifiableMap(messages.texts());
    this.dates = Dates.of(messages);
    this.lists = Lists.of(messages);
    this.numbers = Numbers.of(messages);
    this.collation = Collation.of(messages.language());
  }

  /** The language. */
  public Language language() {
    return messages.language();
  }

  /** {@code ltr} or {@code rtl}. */
  public String direction() {
    return language().direction().attribute();
  }

  /** All interface texts, by key: what templates see. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The order of names and titles. */
  public Collation collation() {
    return collation;
  }

  /** An interface text. */
  public String text(String key) {
    return messages.text(key);
  }

  /** An interface text with values in its places. */
  public String text(String key, Map<String, String> values) {
    return messages.text(key, values);
  }

  /** A number of things: “3 reports”. */
  public String count(String key, int number) {
    return messages.count(key, number);
  }

  /**
   * The label of an open word, such as the type of a session; one without a label is shown as
   * written, with a capital.
   */
  public String label(String family, String word) {
    String key = family + "." + word.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
    String label = texts.get(key);
    return label != null ? label : capitalised(word);
  }

  private String capitalised(String word) {
    int first = word.offsetByCodePoints(0, Math.min(1, word.length()));
    Locale locale = Locale.forLanguageTag(language().tag());
    return word.substring(0, first).toUpperCase(locale) + word.substring(first);
  }

  /** What stands behind each of so many names in a running list; nothing behind the last. */
  List<String> separators(int count) {
    if (count == 0) {
      return List.of();
    }
    String joined = lists.join(Collections.nCopies(count, MARK));
    List<String> parts = new ArrayList<>(List.of(joined.split(MARK, -1)));
    return parts.subList(1, parts.size());
  }

  /** A number in groups: “3,000”. */
  String number(BigDecimal number) {
    return numbers.format(number);
  }

  /** A running list of texts. */
  String list(List<String> texts) {
    return lists.join(texts);
  }

  /** A text with times in its places, in pieces. */
  List<Piece> phrase(String key, Map<String, When> times) {
    List<Piece> pieces = new ArrayList<>();
    String text = messages.text(key);
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = Math.max(open, text.indexOf('}', open));
      pieces.add(Piece.of(text.substring(from, open)));
      pieces.add(place(text.substring(open, close + 1), times));
      from = close + 1;
    }
    pieces.add(Piece.of(text.substring(from)));
    return pieces;
  }

  private static Piece place(String braced, Map<String, When> times) {
    When when = times.get(braced.replaceAll("[{}]", ""));
    return when != null ? Piece.of(when) : Piece.of(braced);
  }

  String date(LocalDate date) {
    return dates.date(date);
  }

  String day(LocalDate date) {
    return dates.day(date);
  }

  String fullDate(LocalDate date) {
    return dates.dateWithWeekday(date);
  }

  String month(YearMonth month) {
    return dates.month(month);
  }

  String monthName(YearMonth month) {
    return dates.monthName(month);
  }

  String weekday(LocalDate date) {
    return dates.weekday(date);
  }

  String time(OffsetDateTime moment) {
    return dates.time(moment.toLocalTime());
  }

  String dateTime(OffsetDateTime moment) {
    return text("dateAndTime", Map.of("date", date(moment.toLocalDate()), "time", time(moment)));
  }

  String date(PartialDate date) {
    if (date.day().isPresent()) {
      return dates.date(date.earliest());
    }
    return date.month()
        .map(month -> dates.month(YearMonth.of(date.year(), month)))
        .orElseGet(() -> dates.year(Year.of(date.year())));
  }

  /** Days from the first to the last, in pieces. */
  List<Piece> range(LocalDate first, LocalDate last) {
    return split(dates.range(first, last), first.toString(), last.toString());
  }

  /** Hours from the first to the last, in pieces. */
  List<Piece> range(LocalTime first, LocalTime last, String firstIso, String lastIso) {
    return split(dates.times(first, last), firstIso, lastIso);
  }

  /** HTML has no element for a range: each end of it is a time of its own. */
  private static List<Piece> split(String range, String first, String last) {
    int dash = range.indexOf(DASH);
    if (dash < 0 || range.indexOf(DASH, dash + 1) >= 0) {
      return List.of(Piece.of(range));
    }
    String before = range.substring(0, dash);
    String after = range.substring(dash + 1);
    return List.of(
        new Piece(before.strip(), Optional.of(first)),
        Piece.of(gap(before) + DASH + gap(after)),
        new Piece(after.strip(), Optional.of(last)));
  }

  private static String gap(String side) {
    return side.equals(side.strip()) ? "" : " ";
  }
}
