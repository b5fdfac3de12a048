package org.rostrum.page.view;

import java.util.regex.Pattern;
import org.rostrum.site.Html;

/** Lets the keyboard reach what may be wider than the page: tables and code. */
final class Scrollers {
  private static final Pattern TABLE = Pattern.compile("<table(?=[\\s>])");
  private static final Pattern TABLE_END = Pattern.compile("</table>");
  private static final Pattern CODE = Pattern.compile("<pre(?=[\\s>])");

  private Scrollers() {}

  /** The same text, whose tables and blocks of code can be focused and scrolled. */
  static String marked(String html, Words words) {
    String open =
        "<div class=\"scroller\" role=\"group\" tabindex=\"0\" aria-label=\""
            + Html.escaped(words.text("table"))
            + "\"><table";
    String tables =
        TABLE_END.matcher(TABLE.matcher(html).replaceAll(open)).replaceAll("</table></div>");
    return CODE.matcher(tables).replaceAll("<pre tabindex=\"0\"");
  }
}
