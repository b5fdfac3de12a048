package org.rostrum.i18n;

/** The direction in which a language is written. */
public enum Direction {
  /** As English. */
  LEFT_TO_RIGHT("ltr"),
  /** As Arabic and Hebrew. */
  RIGHT_TO_LEFT("rtl");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /** The value of HTML's {@code dir}: {@code ltr} or {@code rtl}. */
  public String attribute() {
    return attribute;
  }
}
