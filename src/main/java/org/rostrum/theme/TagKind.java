package org.rostrum.theme;

/** What a tag does. */
enum TagKind {
  /** {@code {{name}}}, a text. */
  TEXT(""),
  /** {@code {{{name}}}}, HTML. */
  HTML("&"),
  /** {@code {{#name}}…{{/name}}}, for each, or if there is one. */
  SECTION("#"),
  /** {@code {{^name}}…{{/name}}}, if there is none. */
  INVERTED("^"),
  /** {@code {{<layouts/base}}…{{/layouts/base}}}, another template with its blocks filled. */
  LAYOUT("<"),
  /** {@code {{$main}}…{{/main}}}, a block that may be filled. */
  BLOCK("$"),
  /** {@code {{>partials/card}}}, another template. */
  PARTIAL(">"),
  /** {@code {{>*card}}}, the template whose name is the value of {@code card}. */
  CHOSEN_PARTIAL(">*");

  private final String sign;

  TagKind(String sign) {
    this.sign = sign;
  }

  /** What stands before the name. */
  String sign() {
    return sign;
  }

  /** Whether it has an end of its own. */
  boolean isOpening() {
    return this == SECTION || this == INVERTED || this == LAYOUT || this == BLOCK;
  }

  /** Whether it names another template. */
  boolean isInclude() {
    return this == LAYOUT || this == PARTIAL;
  }

  /** Whether its name is looked up in the view. */
  boolean isLookup() {
    return this != BLOCK && !isInclude();
  }
}
