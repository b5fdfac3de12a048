package org.rostrum.document.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.rostrum.document.markdown.html.Html;

/** The normalisation that comes with the CommonMark specification (test/normalize.py), redone. */
final class NormalizedHtml {
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z][^\\s/>]*)((?:\\s+[^\\s\"'>/=]+(?:\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?)*)\\s*(/?)>",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s\"'>/=]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'=<>`]+))?");
  private static final Pattern OTHER =
      Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[.*?]]>|<![A-Za-z].*?>", Pattern.DOTALL);
  private static final Set<String> BLOCKS =
      Set.copyOf(
          Arrays.asList(
              ("article header aside hgroup blockquote hr iframe body li map button object canvas"
                      + " ol caption output col p colgroup pre dd progress div section dl table td"
                      + " dt tbody embed textarea fieldset tfoot figcaption th figure thead footer"
                      + " tr form ul h1 h2 h3 h4 h5 h6 video script style")
                  .split(" ")));

  private final String html;
  private final StringBuilder out = new StringBuilder();
  private String lastTag = "";
  private boolean afterTag;
  private boolean inPre;
  private int at;

  private NormalizedHtml(String html) {
    this.html = html;
  }

  static String of(String html) {
    NormalizedHtml normalized = new NormalizedHtml(html);
    normalized.run();
    return normalized.out.toString().strip();
  }

  private void run() {
    while (at < html.length()) {
      if (html.charAt(at) == '<' && tag()) {
        continue;
      }
      int next = html.indexOf('<', at + 1);
      int end = next < 0 ? html.length() : next;
      data(html.substring(at, end));
      at = end;
    }
  }

  private boolean tag() {
    Matcher other = OTHER.matcher(html).region(at, html.length());
    if (other.lookingAt()) {
      out.append(other.group());
      at = other.end();
      return true;
    }
    Matcher tag = TAG.matcher(html).region(at, html.length());
    if (!tag.lookingAt()) {
      return false;
    }
    at = tag.end();
    write(!tag.group(1).isEmpty(), tag.group(2).toLowerCase(Locale.ROOT), tag.group(3));
    return true;
  }

  private void write(boolean closing, String name, String attributes) {
    if (name.equals("pre")) {
      inPre = !closing;
    }
    if (BLOCKS.contains(name)) {
      trimEnd();
    }
    out.append(closing ? "</" : "<").append(name);
    TreeMap<String, String> sorted = new TreeMap<>();
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String value = attribute.group(2);
      sorted.putIfAbsent(
          attribute.group(1).toLowerCase(Locale.ROOT), value == null ? "" : unquoted(value));
    }
    sorted.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escaped(value)).append('"'));
    out.append('>');
    lastTag = name;
    afterTag = true;
  }

  private static String unquoted(String value) {
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    return Parser.unescapeEntities(quoted ? value.substring(1, value.length() - 1) : value, true);
  }

  private void data(String written) {
    String text = escaped(Parser.unescapeEntities(written, false));
    if (!inPre) {
      text = text.replaceAll("[ \\t\\n\\r\\f]+", " ");
    }
    boolean afterBlock = afterTag && (BLOCKS.contains(lastTag) || lastTag.equals("br"));
    if (afterBlock && !inPre) {
      text = text.stripLeading();
    }
    out.append(text);
    if (!text.isEmpty()) {
      afterTag = false;
    }
  }

  private void trimEnd() {
    while (!out.isEmpty() && Character.isWhitespace(out.charAt(out.length() - 1)) && !inPre) {
      out.setLength(out.length() - 1);
    }
  }

  private static String escaped(String text) {
    return Html.attribute(text);
  }
}
