package org.rostrum.document.yaml;

/** Quoted texts of YAML. */
final class Quotes {
  private Quotes() {}

  /**
   * Where the quote that opens at a place is closed.
   *
   * @return -1 if it is not closed in this text
   */
  static int close(String text, int open) {
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

  /** A text in the kind of quotes that needs the least escaping. */
  static String around(String text) {
    boolean isSimple = text.indexOf('"') < 0 && text.indexOf('\\') < 0;
    return isSimple ? '"' + text + '"' : '\'' + text.replace("'", "''") + '\'';
  }
}
