package org.rostrum.coverage;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * One conferral of an award.
 *
 * @param anchor its anchor on the award's page, unique there
 * @param year the year told, else that of {@code conferred}, {@code presented}, the session or the
 *     event
 * @param recipients empty only if the award was withheld
 * @param works for which it is granted
 * @param decree the act that confers it, if there is one
 * @param event the event at which it was told or presented
 * @param span where it was told first
 */
public record Grant(
    Award award,
    String anchor,
    Optional<Integer> year,
    List<Recipient> recipients,
    Status status,
    Optional<String> category,
    List<WebLink> works,
    Optional<String> citation,
    Optional<String> note,
    Optional<String> authority,
    Optional<Decree> decree,
    Optional<PartialDate> conferred,
    Optional<PartialDate> presented,
    Optional<Session> session,
    Optional<Event> event,
    Span span) {
  /** What became of it. */
  public enum Status {
    /** Received it. */
    WINNER,
    /** Came into the last choice. */
    FINALIST,
    /** Was proposed. */
    NOMINEE,
    /** Did not accept it. */
    DECLINED,
    /** Lost it again. */
    REVOKED,
    /** It was given to nobody. */
    WITHHELD
  }

  /**
   * Who receives it: a person, or an organization by its name.
   *
   * @param share of a divided award, as written
   */
  public record Recipient(
      Optional<Person> person, Optional<String> organization, Optional<String> share) {
    /** The name to show. */
    public String name() {
      return person.map(Person::title).or(() -> organization).orElse("");
    }
  }

  /** An act of an authority; all of it may be unknown but that it exists. */
  public record Decree(
      Optional<String> number,
      Optional<PartialDate> date,
      Optional<String> title,
      Optional<String> url) {}

  /** Copies the lists. */
  public Grant {
    recipients = List.copyOf(recipients);
    works = List.copyOf(works);
  }
}
