package org.rostrum.document.yaml.mistake;

/**
 * One line of YAML, taken apart as far as that goes without its neighbours: {@code " - key:
 * value"}.
 *
 * @param text the whole line
 * @param indent how many blanks it begins with
 * @param start where its key, or else its value begins, behind dashes
 * @param keyEnd the place of the colon; -1 if it has none
 * @param valueStart where its value begins; the length of the line if there is none
 */
public record Line(String text, int indent, int start, int keyEnd, int valueStart) {
  /** Characters that no plain text can begin with. */
  private static final String SPECIAL = "[]{}#&*!|>%@`,\"'";

  /** Takes a line apart. */
  public static Line of(String text) {
    int indent = skipBlanks(text, 0);
    int start = indent;
    while (isAt(text, start, '-') && isBlankAt(text, start + 1)) {
      start = skipBlanks(text, start + 1);
    }
    int colon = colon(text, start);
    int value = colon < 0 ? start : skipBlanks(text, colon + 1);
    return new Line(text, indent, start, colon, value);
  }

  private static int colon(String text, int start) {
    if (start >= text.length()) {
      return -1;
    }
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      return colonBehindQuote(text, start);
    }
    return SPECIAL.indexOf(first) >= 0 ? -1 : firstColon(text, start);
  }

  private static int colonBehindQuote(String text, int start) {
    int close = Quotes.close(text, start);
    int next = close < 0 ? -1 : skipBlanks(text, close + 1);
    return next >= 0 && isColon(text, next) ? next : -1;
  }

  private static int firstColon(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (isColon(text, i)) {
        return i;
      }
      if (text.charAt(i) == '#' && isBlankAt(text, i - 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** A colon that ends a key: a blank or nothing follows. */
  public static boolean isColon(String text, int at) {
    return isAt(text, at, ':') && isBlankAt(text, at + 1);
  }

  private static boolean isAt(String text, int at, char wanted) {
    return at >= 0 && at < text.length() && text.charAt(at) == wanted;
  }

  /** Whether a blank, or one end of the line, is at this place. */
  public static boolean isBlankAt(String text, int at) {
    return at < 0 || at >= text.length() || text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  /** Whether a “#” hardly begins a comment: people write a blank behind that, or two before it. */
  public static boolean isTag(String text, int hash) {
    boolean isBehindTwo = hash > 1 && isBlankAt(text, hash - 2);
    return !isBehindTwo
        && hash > 0
        && hash + 1 < text.length()
        && isBlankAt(text, hash - 1)
        && isAt(text, hash, '#')
        && Character.isLetterOrDigit(text.codePointAt(hash + 1));
  }

  /** The next place from here on that is no blank. */
  public static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && isBlankAt(text, i)) {
      i++;
    }
    return i;
  }

  /** Whether it has a key with its colon. */
  public boolean hasKey() {
    return keyEnd >= 0;
  }

  /** Whether it begins an entry of a map or list. */
  public boolean isEntry() {
    return hasKey() || hasDash();
  }

  /** Whether it begins with a dash. */
  public boolean hasDash() {
    return start > indent;
  }

  /** Blank, or only a comment. */
  public boolean isEmpty() {
    return indent == text.length() || text.charAt(indent) == '#';
  }

  /** The key as written, or an empty text. */
  public String key() {
    return hasKey() ? text.substring(start, keyEnd).strip() : "";
  }

  /** What stands behind the key, or behind the dashes, with neither a comment nor blanks. */
  public String value() {
    return text.substring(valueStart, valueEnd());
  }

  /** All that stands behind the key, or behind the dashes, but for blanks at the end. */
  public String rest() {
    return text.substring(valueStart).stripTrailing();
  }

  /** Whether the value begins with a quote. */
  public boolean hasQuotedValue() {
    return valueStart < text.length() && "\"'".indexOf(text.charAt(valueStart)) >= 0;
  }

  /** Whether it begins with a quoted key, or a quoted text. */
  boolean hasQuotedKey() {
    return start < text.length() && "\"'".indexOf(text.charAt(start)) >= 0;
  }

  /** Where the value ends: before a comment, and before blanks. */
  private int valueEnd() {
    int end = text.length();
    int close = hasQuotedValue() ? Quotes.close(text, valueStart) : -1;
    for (int i = Math.max(valueStart, close); i < text.length(); i++) {
      if (text.charAt(i) == '#' && isBlankAt(text, i - 1) && !isTag(text, i)) {
        end = i;
        break;
      }
    }
    while (end > valueStart && isBlankAt(text, end - 1)) {
      end--;
    }
    return end;
  }

  /**
   * A key, or a dash, with nothing behind it but a comment: what is indented below is its value.
   */
  public boolean isOpener() {
    return isEntry() && value().isEmpty();
  }

  /** The line with another value; a comment behind it stays. */
  String withValue(String value) {
    return text.substring(0, valueStart) + value + text.substring(valueEnd());
  }

  /** Whether it is running text, and not only a key and value without a colon. */
  public boolean isProse() {
    return !isEmpty() && !isEntry() && text.strip().split("\\s+", 3).length == 3;
  }

  /** Whether its value is a list, map or quoted text that these lines do not close. */
  public boolean isOpenBefore(String below) {
    String value = rest() + "\n" + below;
    boolean isOpenQuote = hasQuotedValue() && Quotes.close(value, 0) < 0;
    return isOpenQuote || (SpecialStart.isFlow(value) && Brackets.of(value).end() < 0);
  }
}
