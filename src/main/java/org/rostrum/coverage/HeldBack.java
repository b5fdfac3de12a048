package org.rostrum.coverage;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * Something that is not published now.
 *
 * @param key what it would be
 * @param title its name
 * @param span the field that holds it back
 * @param until when it will be published, in the zone of its event or site; empty for drafts and
 *     for what is over
 * @param date of an article its day, by which years list it
 * @param common what is told of its address and topics; no more than that is read
 */
public record HeldBack(
    Key key,
    String title,
    Span span,
    Reason reason,
    Optional<ZonedDateTime> until,
    Optional<LocalDate> date,
    Common common) {
  /** Why. */
  public enum Reason {
    /** {@code draft: true}. */
    DRAFT,
    /** Its moment has not come. */
    NOT_YET,
    /** Its moment is over. */
    EXPIRED
  }

  /** The reason in words: “it appears on 2023-04-27 at 10:00 (Asia/Almaty)”. */
  public String why() {
    return switch (reason) {
      case DRAFT -> "it is a draft";
      case NOT_YET -> until.map(HeldBack::appears).orElse("its time has not come");
      case EXPIRED -> "its time is over";
    };
  }

  private static String appears(ZonedDateTime moment) {
    String zone = moment.getZone().getId();
    return "it appears on %s at %s (%s)"
        .formatted(moment.toLocalDate(), moment.toLocalTime(), zone.equals("Z") ? "UTC" : zone);
  }
}
