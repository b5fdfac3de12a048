package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rostrum.document.markdown.html.AllowedHtml;

/** Looks in HTML, read as a browser reads it, for anything that could run. */
final class LiveScript {
  private static final Set<String> OURS = Set.of("input", "label", "html", "head", "body");

  private LiveScript() {}

  static void assertNone(String html) {
    Document document = Jsoup.parse(html);
    for (Element element : document.getAllElements()) {
      String name = element.normalName();
      assertThat(AllowedHtml.isElement(name) || OURS.contains(name) || name.equals("#root"))
          .as("<%s> in %s", name, html)
          .isTrue();
      for (Attribute attribute : element.attributes()) {
        check(attribute, html);
      }
    }
  }

  private static void check(Attribute attribute, String html) {
    String value = attribute.getValue().replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
    assertThat(attribute.getKey()).as(html).doesNotStartWith("on").matches("[a-z][a-z-]*");
    assertThat(value).as(html).doesNotStartWith("javascript:").doesNotStartWith("vbscript:");
    if (!attribute.getKey().equals("title") && !attribute.getKey().equals("alt")) {
      assertThat(value).as(html).doesNotStartWith("data:");
    }
  }
}
