package org.rostrum.coverage;

/** The part that a person plays in a session. */
public enum Part {
  /** Speaks; what is meant if nothing is said. */
  SPEAKER,
  /** Gives the keynote. */
  KEYNOTE,
  /** Leads the discussion. */
  MODERATOR,
  /** Sits on the panel. */
  PANELIST,
  /** Chairs. */
  CHAIR,
  /** Hosts. */
  HOST,
  /** Interprets. */
  INTERPRETER
}
