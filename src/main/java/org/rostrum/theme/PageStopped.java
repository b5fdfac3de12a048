package org.rostrum.theme;

/** A template does more than any page needs; rendering ends here. */
final class PageStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String hint;

  PageStopped(String message, String hint) {
    super(message, null, false, false);
    this.hint = hint;
  }

  String hint() {
    return hint;
  }
}
