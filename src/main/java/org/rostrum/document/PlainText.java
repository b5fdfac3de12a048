package org.rostrum.document;

import java.util.Set;

/** Takes the tags off our own HTML, whose text has no entities but those for {@code & < > "}. */
public final class PlainText {
  private static final String NOTE_MARK = "class=\"footnote-";
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote caption dd details div dl dt figcaption figure footer"
                  + " h1 h2 h3 h4 h5 h6 header hr li ol p pre section summary table tr ul br")
              .split(" "));

  private final String html;
  private final int end;
  private final StringBuilder text = new StringBuilder();
  private int at;
  private boolean preformatted;

  private PlainText(String html, int start, int end) {
    this.html = html;
    this.at = start;
    this.end = end;
  }

  /** The text of a piece of HTML: blocks parted by one newline, marks of footnotes left out. */
  public static String of(String html, int start, int end) {
    return new PlainText(html, start, end).stripped();
  }

  private String stripped() {
    while (at < end) {
      int tag = html.indexOf('<', at);
      int stop = tag < 0 || tag > end ? end : tag;
      appendText(stop);
      at = stop;
      if (at < end) {
        skipTag();
      }
    }
    return text.toString().strip();
  }

  private void appendText(int stop) {
    while (at < stop) {
      int plain = at;
      while (plain < stop && html.charAt(plain) != '&') {
        plain++;
      }
      appendPlain(plain);
      if (at < stop) {
        appendEntity();
      }
    }
  }

  /** Outside of {@code pre}, white space counts as one space. */
  private void appendPlain(int stop) {
    if (preformatted) {
      text.append(html, at, stop);
      at = stop;
    }
    while (at < stop) {
      char c = html.charAt(at++);
      if (c != ' ' && c != '\n' && c != '\t') {
        text.append(c);
      } else {
        separate();
      }
    }
  }

  private void separate() {
    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.append(' ');
    }
  }

  private void appendEntity() {
    int semicolon = html.indexOf(';', at);
    String name = semicolon < 0 ? "" : html.substring(at + 1, semicolon);
    String decoded =
        switch (name) {
          case "amp" -> "&";
          case "lt" -> "<";
          case "gt" -> ">";
          case "quot" -> "\"";
          default -> "";
        };
    text.append(decoded.isEmpty() ? "&" : decoded);
    at = decoded.isEmpty() ? at + 1 : semicolon + 1;
  }

  private void skipTag() {
    String name = tagName();
    int close = html.indexOf('>', at);
    int behind = close < 0 ? end : close + 1;
    if ((name.equals("sup") || name.equals("a")) && isNoteMark(behind)) {
      skipThrough("</" + name + ">");
      return;
    }
    preformatted = name.equals("pre") ? html.charAt(at + 1) != '/' : preformatted;
    at = behind;
    if (BLOCKS.contains(name)) {
      breakLine();
    }
    if (name.equals("td") || name.equals("th")) {
      separate();
    }
  }

  private boolean isNoteMark(int behind) {
    return html.substring(at, behind).contains(NOTE_MARK);
  }

  private void skipThrough(String mark) {
    int found = html.indexOf(mark, at);
    at = found < 0 ? end : found + mark.length();
  }

  private String tagName() {
    int start = html.startsWith("</", at) ? at + 2 : at + 1;
    int stop = start;
    while (stop < end && Character.isLetterOrDigit(html.charAt(stop))) {
      stop++;
    }
    return html.substring(start, stop);
  }

  private void breakLine() {
    int length = text.length();
    while (length > 0 && Character.isWhitespace(text.charAt(length - 1))) {
      length--;
    }
    text.setLength(length);
    if (length > 0) {
      text.append('\n');
    }
  }
}
