package org.rostrum.coverage;

import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A number that somebody gave.
 *
 * @param where the page on which it stands
 * @param value as written: {@code 3000}, {@code 1.5 million}
 * @param bound how exact it is
 * @param label what is counted
 */
public record Figure(
    Key where,
    String anchor,
    String value,
    Optional<Bound> bound,
    Optional<String> unit,
    String label,
    Optional<Person> speaker,
    Optional<Session> session,
    Span span) {
  /** How a number is meant. */
  public enum Bound {
    /** More than it. */
    OVER,
    /** It or more. */
    AT_LEAST,
    /** Roughly. */
    ABOUT,
    /** It or less. */
    AT_MOST,
    /** Less than it. */
    UNDER
  }
}
