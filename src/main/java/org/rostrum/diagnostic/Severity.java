package org.rostrum.diagnostic;

import java.util.Locale;

/** How much a finding weighs. Declared from the heaviest to the lightest. */
public enum Severity {
  /** The site is not published (exit code 1). */
  ERROR,
  /** Published, but most likely not as meant; an error under {@code --strict}. */
  WARNING,
  /** Worth knowing; listed by {@code check}, only counted by {@code build}. */
  INFO;

  /** The word that is printed: {@code error}, {@code warning} or {@code info}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
