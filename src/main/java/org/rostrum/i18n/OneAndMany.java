package org.rostrum.i18n;

/** The plural of English and its like, without a look into ICU. */
record OneAndMany() implements Plurals {
  @Override
  public String form(long number) {
    return number == 1 ? "one" : "other";
  }
}
