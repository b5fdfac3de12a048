package org.rostrum.document.yaml.mistake;

/** Quoted texts of YAML. */
public final class Quotes {
  private Quotes() {}

  /**
   * Where the quote that opens at a place is closed.
   *
   * @return -1 if it is not closed in this text
   */
  public static int close(String text, int open) {
    return text.charAt(open) == '"' ? closeDouble(text, open) : closeSingle(text, open);
  }

  private static int closeDouble(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '"') {
        return i;
      }
    }
    return -1;
  }

  private static int closeSingle(String text, int open) {
    for (int i = open + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\'') {
        boolean isDoubled = i + 1 < text.length() && text.charAt(i + 1) == '\'';
        if (!isDoubled) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** A text that has its own quotes around it and within, in quotes that fit. */
  static String mended(String text) {
    char quote = text.charAt(0);
    boolean isEnclosed = text.length() > 1 && text.charAt(text.length() - 1) == quote;
    boolean isPair = isEnclosed || text.indexOf(quote, 1) < 0;
    String content = isPair ? text.substring(1, text.length() - (isEnclosed ? 1 : 0)) : text;
    return around(quote == '\'' ? content.replace("\\'", "'") : content);
  }

  /** A text in the kind of quotes that needs the least escaping. */
  public static String around(String text) {
    boolean isSimple = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return isSimple ? '"' + text + '"' : '\'' + text.replace("'", "''") + '\'';
  }
}
