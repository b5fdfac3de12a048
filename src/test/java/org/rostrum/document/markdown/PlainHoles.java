package org.rostrum.document.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rostrum.document.Holes;
import org.rostrum.document.Link;
import org.rostrum.document.PictureUse;
import org.rostrum.document.QuoteBlock;
import org.rostrum.document.markdown.html.Html;

/** Fills the holes of a body as CommonMark's reference implementation writes links. */
final class PlainHoles implements Holes {
  private static final String KEPT = "-_.+!*'(),%#@?=;:/,+&$~";

  @Override
  public String openLink(Link link) {
    return "<a href=\"" + address(link.target()) + "\"" + title(link.title()) + ">";
  }

  @Override
  public String closeLink(Link link) {
    return "</a>";
  }

  @Override
  public String picture(PictureUse picture) {
    return "<img src=\""
        + address(picture.source())
        + "\" alt=\""
        + Html.attribute(picture.alt())
        + "\""
        + title(picture.caption())
        + ">";
  }

  @Override
  public String attribution(QuoteBlock quote) {
    return Html.attribute(quote.attribution());
  }

  private static String title(Optional<String> title) {
    return title.map(text -> " title=\"" + Html.attribute(text) + "\"").orElse("");
  }

  private static String address(String target) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format("%%%02X", (int) c));
      }
    }
    return Html.attribute(encoded.toString());
  }
}
