package org.rostrum.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates by ICU's data: its long and full styles, and skeletons for all else, never one pattern for
 * all languages. Formats are made at the first need and copied for each use, since ICU's change
 * while they work.
 */
final class IcuDates implements Dates {
  private static final String LONG = "long";
  private static final String FULL = "full";
  private static final String TIME = "time";
  private static final String RANGE = "yMMMMd";
  private static final LocalDate ANY_DAY = LocalDate.EPOCH;

  private final ULocale locale;
  private final Map<String, DateFormat> formats = new ConcurrentHashMap<>();
  private final Map<String, DateIntervalFormat> ranges = new ConcurrentHashMap<>();

  IcuDates(Language language) {
    this.locale = IcuLocales.of(language).setKeywordValue("calendar", "gregorian");
  }

  /** The Gregorian calendar without the change of 1582, as in ISO 8601. */
  @SuppressWarnings("JavaUtilDate") // ICU knows no other moment
  private Calendar calendar() {
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.setGregorianChange(new Date(Long.MIN_VALUE));
    return calendar;
  }

  private String format(String name, LocalDateTime moment) {
    DateFormat format = formats.computeIfAbsent(name, this::newFormat);
    return format.clone().format(millis(moment));
  }

  private DateFormat newFormat(String name) {
    return switch (name) {
      case LONG -> DateFormat.getDateInstance(calendar(), DateFormat.LONG, locale);
      case FULL -> DateFormat.getDateInstance(calendar(), DateFormat.FULL, locale);
      case TIME -> DateFormat.getTimeInstance(calendar(), DateFormat.SHORT, locale);
      default -> DateFormat.getInstanceForSkeleton(calendar(), name, locale);
    };
  }

  private static long millis(LocalDateTime moment) {
    return moment.toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  @Override
  public String date(LocalDate date) {
    return format(LONG, date.atStartOfDay());
  }

  @Override
  public String day(LocalDate date) {
    return format("MMMMd", date.atStartOfDay());
  }

  @Override
  public String weekday(LocalDate date) {
    return format("cccc", date.atStartOfDay());
  }

  @Override
  public String dateWithWeekday(LocalDate date) {
    return format(FULL, date.atStartOfDay());
  }

  @Override
  public String month(YearMonth month) {
    return format("yMMMM", month.atDay(1).atStartOfDay());
  }

  @Override
  public String monthName(YearMonth month) {
    return format("LLLL", month.atDay(1).atStartOfDay());
  }

  @Override
  public String year(Year year) {
    return format("y", year.atDay(1).atStartOfDay());
  }

  @Override
  public String rangeInOrder(LocalDate first, LocalDate last) {
    return range(RANGE, first.atStartOfDay(), last.atStartOfDay());
  }

  @Override
  public String time(LocalTime time) {
    return format(TIME, time.atDate(ANY_DAY));
  }

  @Override
  public String times(LocalTime start, LocalTime end) {
    return end.isAfter(start)
        ? range("jm", start.atDate(ANY_DAY), end.atDate(ANY_DAY))
        : time(start) + "–" + time(end);
  }

  private String range(String skeleton, LocalDateTime start, LocalDateTime end) {
    DateIntervalFormat format = ranges.computeIfAbsent(skeleton, this::newRange);
    return format.clone().format(new DateInterval(millis(start), millis(end)));
  }

  private DateIntervalFormat newRange(String skeleton) {
    DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }
}
