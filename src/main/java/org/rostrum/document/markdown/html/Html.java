package org.rostrum.document.markdown.html;

import org.rostrum.document.HoledHtml;

/**
 * The HTML that the walk writes. Where the text holds raw HTML, it is written with <em>marks</em>:
 * attributes with a name that no author can write, since it holds U+0001, which no source holds.
 * They tell {@code SafeHtml} which elements are ours and where the holes are.
 */
public final class Html {
  /** Marks an element that the walk wrote, so that its attributes are kept. */
  public static final String OWN = "r\u0001own";

  /** Marks an element as a hole; its value is the hole's number. */
  public static final String HOLE = "r\u0001hole";

  /** Marks a tag that the author wrote; its value is its offset in the source. */
  public static final String PLACE = "r\u0001place";

  /** The name under which an element is written, if not its own; empty if only its content is. */
  public static final String SHOWN = "r\u0001shown";

  private static final int ASCII = 64;
  private static final String[] ESCAPES = new String[ASCII];

  static {
    ESCAPES['&'] = "&amp;";
    ESCAPES['<'] = "&lt;";
    ESCAPES['>'] = "&gt;";
    ESCAPES['"'] = "&quot;";
  }

  private final HoledHtml.Builder html;
  private final StringBuilder out;
  private final boolean marked;

  /**
   * Nothing yet.
   *
   * @param capacity how many characters are expected
   * @param marked whether holes and own elements are marked
   */
  public Html(int capacity, boolean marked) {
    this.html = new HoledHtml.Builder(capacity);
    this.out = html.text();
    this.marked = marked;
  }

  /** Whether holes and own elements are marked instead of being told apart from the text. */
  public boolean isMarked() {
    return marked;
  }

  /** Appends HTML as it is. */
  public Html raw(String text) {
    out.append(text);
    return this;
  }

  /** Appends characters that need no escape. */
  public void raw(char[] a, int from, int to) {
    out.append(a, from, to - from);
  }

  /** Appends one character that needs no escape. */
  public void raw(char c) {
    out.append(c);
  }

  /** Replaces a character that was appended before. */
  public void set(int at, char c) {
    out.setCharAt(at, c);
  }

  /** Inserts HTML into what was appended before; holes behind it move on. */
  public void insert(int at, String text) {
    html.insert(at, text);
  }

  /** How many characters were appended. */
  public int length() {
    return out.length();
  }

  /** Begins a new line unless one was begun just now. */
  public void line() {
    int length = out.length();
    if (length > 0 && out.charAt(length - 1) != '\n') {
      out.append('\n');
    }
  }

  /** The text so far, from an offset. */
  public String from(int start) {
    return out.substring(start);
  }

  /** Appends an element without content; attributes begin with a space. */
  public Html empty(String name, String attributes) {
    out.append('<').append(name);
    if (marked && !attributes.isEmpty()) {
      out.append(' ').append(OWN);
    }
    out.append(attributes).append(marked ? "/>" : ">");
    return this;
  }

  /** Appends a start tag with attributes, which begin with a space. */
  public Html open(String name, String attributes) {
    out.append('<').append(name);
    if (marked) {
      out.append(' ').append(OWN);
    }
    out.append(attributes).append('>');
    return this;
  }

  /** Leaves a hole; where marked, as an element without content. */
  public void hole(int number, String element) {
    if (marked) {
      openHole(number, element);
      out.insert(out.length() - 1, '/');
    } else {
      html.hole(number);
    }
  }

  /** Leaves the hole before a link's text; where marked, as a start tag. */
  public void openHole(int number, String element) {
    if (marked) {
      out.append('<').append(element).append(' ').append(HOLE);
      out.append("=\"").append(number).append("\">");
    } else {
      html.hole(number);
    }
  }

  /** Leaves the hole behind a link's text; where marked, as an end tag. */
  public void closeHole(int number, String element) {
    if (marked) {
      out.append("</").append(element).append('>');
    } else {
      html.hole(number);
    }
  }

  /** Appends text, escaped. */
  public Html text(CharSequence text) {
    char[] a = text.toString().toCharArray();
    text(a, 0, a.length);
    return this;
  }

  /** Appends text, escaped. */
  public void text(char[] a, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = a[i];
      if (c < ASCII && ESCAPES[c] != null) {
        out.append(a, start, i - start).append(ESCAPES[c]);
        start = i + 1;
      }
    }
    out.append(a, start, to - start);
  }

  /** A text as the value of an attribute in double quotes. */
  public static String attribute(String text) {
    Html html = new Html(text.length() + 16, false);
    html.text(text);
    return html.out.toString();
  }

  /** What was appended, with its holes. */
  public HoledHtml build() {
    return html.build();
  }

  /** The text so far, marks and all. */
  public String marked() {
    return out.toString();
  }
}
