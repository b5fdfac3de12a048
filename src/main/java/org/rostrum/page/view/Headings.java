package org.rostrum.page.view;

import org.rostrum.document.Title;
import org.rostrum.theme.Html;

/** Makes the headings of pages. */
public final class Headings {
  /** What is longer is set one step smaller. */
  private static final int LONG = 90;

  private Headings() {}

  /**
   * The heading of a page.
   *
   * @param isLong whether it would fill a screen in the size of the others
   */
  public record Heading(Html html, boolean isLong) {}

  /** A title as the page's heading shows it. */
  static Heading of(String written) {
    String text = Title.text(written);
    return new Heading(new Html(Title.html(written)), text.codePointCount(0, text.length()) > LONG);
  }
}
