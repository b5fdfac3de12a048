package org.rostrum.theme;

/**
 * Text that is HTML already and safe as it is. In a template it takes three braces, {@code
 * {{{bodyHtml}}}}, and only it may: everything else is a text and takes two.
 *
 * @param value the markup
 */
public record Html(String value) {
  /** Whether there is nothing to show; such HTML counts as absent. */
  public boolean isEmpty() {
    return value.isEmpty();
  }
}
