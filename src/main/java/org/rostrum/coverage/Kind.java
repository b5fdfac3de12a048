package org.rostrum.coverage;

import java.util.Locale;

/** What a file, or a map inside of one, can be about. */
public enum Kind {
  /** A report of the news flow. */
  ARTICLE,
  /** A page outside the news flow. */
  PAGE,
  /** An edition of an event. */
  EVENT,
  /** A part of an event's programme. */
  SESSION,
  /** Somebody; a speaker is a person in a session. */
  PERSON,
  /** An honour, which is granted to recipients. */
  AWARD,
  /** A topic. */
  TAG;

  /** The word for it, in content, addresses and messages: {@code session}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
