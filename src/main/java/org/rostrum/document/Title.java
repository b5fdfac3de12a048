package org.rostrum.document;

import org.rostrum.document.markdown.TitleReader;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.syntax.Entities;

/**
 * A title as authors write it in front matter: emphasis and code are Markdown, all else is text.
 * {@code Why *not* `null`?} is shown as such, and named “Why not null?” where no markup can stand.
 */
public final class Title {
  private Title() {}

  /** A title without HTML's character references, which other generators leave in it. */
  public static String decoded(String written) {
    return written.indexOf('&') < 0 ? written : Entities.decoded(written);
  }

  /** The words alone, for lists, feeds and the browser's title. */
  public static String text(String written) {
    return isPlain(written) ? written : TitleReader.text(written);
  }

  /**
   * Safe HTML for the page's heading: text with {@code em}, {@code strong}, {@code s}, {@code
   * code}.
   */
  public static String html(String written) {
    return isPlain(written) ? Html.attribute(written) : TitleReader.html(written);
  }

  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      if ("*_`~\\".indexOf(written.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }
}
