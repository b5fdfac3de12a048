package org.rostrum.coverage.link.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;

/** Puts local times into their zones. */
public final class Times {
  private final Findings findings;

  /** Times whose mistakes are reported. */
  public Times(Findings findings) {
    this.findings = findings;
  }

  /** A moment at a place: an offset that its zone does not have is an error. */
  public Optional<OffsetDateTime> at(LocalHour hour) {
    List<ZoneOffset> offsets = hour.offsets();
    if (offsets.size() > 1 && hour.written().offset().isEmpty()) {
      reportAmbiguous(hour);
    }
    return offset(hour).map(offset -> hour.local().atOffset(offset));
  }

  /**
   * The end of what began at a moment. Of an hour that exists twice the first that is after the
   * start is meant; where the start is in such an hour too, this was said there.
   */
  public Optional<OffsetDateTime> endAt(LocalHour hour, OffsetDateTime start) {
    List<ZoneOffset> offsets = hour.offsets();
    if (offsets.size() < 2 || hour.written().offset().isPresent()) {
      return at(hour);
    }
    boolean isStartClear =
        hour.zone().getRules().getValidOffsets(start.toLocalDateTime()).size() == 1;
    OffsetDateTime earlier = hour.local().atOffset(offsets.get(0));
    if (earlier.isAfter(start) && isStartClear) {
      reportAmbiguous(hour);
    }
    return Optional.of(earlier.isAfter(start) ? earlier : hour.local().atOffset(offsets.get(1)));
  }

  private Optional<ZoneOffset> offset(LocalHour hour) {
    List<ZoneOffset> offsets = hour.offsets();
    Optional<ZoneOffset> told = hour.written().offset();
    if (offsets.isEmpty()) {
      reportGap(hour);
      return Optional.empty();
    }
    if (told.isPresent() && !offsets.contains(told.get())) {
      reportMismatch(hour, told.get(), offsets.get(0));
      return Optional.empty();
    }
    return told.or(() -> Optional.of(offsets.get(0)));
  }

  private void reportMismatch(LocalHour hour, ZoneOffset told, ZoneOffset right) {
    findings.add(
        Code.TIME_OFFSET_MISMATCH,
        hour.span(),
        "%s: %s has no offset %s on %s".formatted(hour.of(), hour.zone(), told, hour.date()),
        "its offset is %s then: write %s, or leave the offset out; if %s %s is meant, write %s"
            .formatted(
                right,
                Moment.isoOf(hour.local().atOffset(right)),
                hour.local().toLocalTime(),
                told.equals(ZoneOffset.UTC) ? "UTC" : told,
                Moment.isoOf(hour.local().atOffset(told).withOffsetSameInstant(right))));
  }

  private void reportGap(LocalHour hour) {
    var gap = hour.zone().getRules().getTransition(hour.local());
    findings.add(
        Code.TIME_GAP,
        hour.span(),
        "%s: %s does not exist in %s, where clocks go from %s to %s"
            .formatted(
                hour.of(),
                hour.shown(),
                hour.zone(),
                gap.getDateTimeBefore().toLocalTime(),
                gap.getDateTimeAfter().toLocalTime()),
        "write %s, or the time that is meant".formatted(LocalHour.shown(gap.getDateTimeAfter())));
  }

  private void reportAmbiguous(LocalHour hour) {
    findings.add(
        Code.TIME_AMBIGUOUS,
        hour.span(),
        "%s: %s exists twice in %s, since clocks go back; the earlier counts"
            .formatted(hour.of(), hour.shown(), hour.zone()),
        "write the offset: %s or %s".formatted(hour.offsets().get(0), hour.offsets().get(1)));
  }

  /**
   * A date of an article, a correction and the like, which may have any offset. An hour without any
   * zone is dropped with a warning.
   */
  public Moment moment(Fact<WrittenTime> fact, Optional<ZoneId> zone) {
    WrittenTime written = fact.value();
    LocalDate date = written.date().orElseThrow();
    if (written.time().isEmpty()) {
      return Moment.of(date);
    }
    if (written.offset().isPresent()) {
      return Moment.of(date.atTime(written.time().get()).atOffset(written.offset().get()));
    }
    if (zone.isEmpty()) {
      reportDropped(fact.span());
      return Moment.of(date);
    }
    return at(new LocalHour("this hour", written, date, zone.get(), fact.span()))
        .map(Moment::of)
        .orElse(Moment.of(date));
  }

  /** Says that of a date with an hour only the date counts. */
  void reportDropped(Span span) {
    findings.add(
        Code.TIME_HOUR_DROPPED,
        span,
        "no time zone is known for this hour; only the date counts",
        "add time_zone: to content/site.yaml, or an offset to the hour");
  }
}
