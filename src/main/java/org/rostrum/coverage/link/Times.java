package org.rostrum.coverage.link;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
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
final class Times {
  private final Findings findings;

  Times(Findings findings) {
    this.findings = findings;
  }

  /** A moment at a place: an offset that its zone does not have is an error. */
  Optional<OffsetDateTime> at(LocalDate date, WrittenTime written, ZoneId zone, Span span) {
    LocalDateTime local = date.atTime(written.time().orElse(LocalTime.MIDNIGHT));
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
    if (offsets.isEmpty()) {
      reportGap(local, zone, span);
      return Optional.empty();
    }
    if (written.offset().isPresent()) {
      return withOffset(local, written.offset().get(), offsets, zone, span);
    }
    if (offsets.size() > 1) {
      reportAmbiguous(local, offsets, span);
    }
    return Optional.of(local.atOffset(offsets.get(0)));
  }

  private Optional<OffsetDateTime> withOffset(
      LocalDateTime local, ZoneOffset offset, List<ZoneOffset> offsets, ZoneId zone, Span span) {
    if (!offsets.contains(offset)) {
      findings.add(
          Code.TIME_OFFSET_MISMATCH,
          span,
          "%s has no offset %s on %s".formatted(zone, offset, local.toLocalDate()),
          "its offset is %s then: write %s, or leave the offset out"
              .formatted(offsets.get(0), Moment.isoOf(local.atOffset(offsets.get(0)))));
      return Optional.empty();
    }
    return Optional.of(local.atOffset(offset));
  }

  private void reportGap(LocalDateTime local, ZoneId zone, Span span) {
    var gap = zone.getRules().getTransition(local);
    findings.add(
        Code.TIME_GAP,
        span,
        "%s does not exist in %s: clocks go from %s to %s"
            .formatted(
                local,
                zone,
                gap.getDateTimeBefore().toLocalTime(),
                gap.getDateTimeAfter().toLocalTime()),
        "write %s, or the time that is meant".formatted(gap.getDateTimeAfter()));
  }

  private void reportAmbiguous(LocalDateTime local, List<ZoneOffset> offsets, Span span) {
    findings.add(
        Code.TIME_AMBIGUOUS,
        span,
        "%s exists twice, since clocks go back; the earlier counts".formatted(local),
        "write the offset: %s or %s".formatted(offsets.get(0), offsets.get(1)));
  }

  /**
   * A date of an article, a correction and the like, which may have any offset. An hour without any
   * zone is dropped with a warning.
   */
  Moment moment(Fact<WrittenTime> fact, Optional<ZoneId> zone) {
    WrittenTime written = fact.value();
    LocalDate date = written.date().orElseThrow();
    if (written.time().isEmpty()) {
      return Moment.of(date);
    }
    if (written.offset().isPresent()) {
      return Moment.of(date.atTime(written.time().get()).atOffset(written.offset().get()));
    }
    if (zone.isEmpty()) {
      findings.add(
          Code.TIME_HOUR_DROPPED,
          fact.span(),
          "no time zone is known for this hour; only the date counts",
          "add time_zone: to content/site.yaml, or an offset to the hour");
      return Moment.of(date);
    }
    return at(date, written, zone.get(), fact.span()).map(Moment::of).orElse(Moment.of(date));
  }
}
