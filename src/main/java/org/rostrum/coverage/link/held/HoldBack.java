package org.rostrum.coverage.link.held;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.HeldBack.Reason;
import org.rostrum.coverage.link.told.Programme;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Span;

/** The one question whether something is published now, asked in one place. */
public record HoldBack(Instant now, boolean drafts, boolean future) {
  /** Why something is held back, where that stands, and until when. */
  record Answer(Reason reason, Span span, Optional<ZonedDateTime> until) {}

  /** Empty if it is published. */
  Optional<Answer> of(Facts facts, ZoneId zone) {
    if (!drafts && facts.get(FileFields.DRAFT).orElse(false)) {
      return Optional.of(
          new Answer(Reason.DRAFT, facts.spanOf(FileFields.DRAFT), Optional.empty()));
    }
    return notYet(facts, zone).or(() -> expired(facts, zone));
  }

  private Optional<Answer> notYet(Facts facts, ZoneId zone) {
    Optional<Fact<WrittenTime>> from =
        facts.fact(FileFields.PUBLISH).or(() -> facts.fact(ArticleFields.DATE));
    if (future || from.isEmpty()) {
      return Optional.empty();
    }
    Instant moment = instant(from.get().value(), zone);
    return now.isBefore(moment)
        ? Optional.of(
            new Answer(Reason.NOT_YET, from.get().span(), Optional.of(moment.atZone(zone))))
        : Optional.empty();
  }

  private Optional<Answer> expired(Facts facts, ZoneId zone) {
    return facts
        .fact(FileFields.EXPIRES)
        .filter(until -> !now.isBefore(instant(until.value(), zone)))
        .map(until -> new Answer(Reason.EXPIRED, until.span(), Optional.empty()));
  }

  /** Whether anything in a file may be held back, in whatever zone; false is certain. */
  public boolean concerns(ToldFile file) {
    Facts facts = file.facts();
    Optional<Facts> event = facts.get(ArticleFields.EVENT);
    return of(facts, ZoneOffset.MIN).isPresent()
        || Stream.of(
                Programme.of(facts).stream(),
                facts.list(ArticleFields.SESSIONS).stream(),
                event.stream().flatMap(told -> Programme.of(told).stream()))
            .flatMap(sessions -> sessions)
            .anyMatch(session -> session.get(FileFields.DRAFT).orElse(false));
  }

  /** A date alone begins at midnight; a local time that clocks leave out is moved on by the gap. */
  private static Instant instant(WrittenTime written, ZoneId zone) {
    var local = written.date().orElseThrow().atTime(written.time().orElse(LocalTime.MIDNIGHT));
    Optional<ZoneOffset> offset = written.offset();
    return offset.map(local::toInstant).orElseGet(() -> local.atZone(zone).toInstant());
  }
}
