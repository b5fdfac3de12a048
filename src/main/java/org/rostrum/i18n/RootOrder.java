package org.rostrum.i18n;

/**
 * The order that CLDR's root collation gives to ASCII and the usual quotes and dashes: spaces,
 * punctuation, signs, digits, letters; where nothing else differs, straight quotes before curly
 * ones, and then lower before upper case. So a site in English need not load ICU's collation, which
 * takes 100 ms.
 */
final class RootOrder {
  private static final String ORDER =
      "\t\n\u000b\f\r _-–—,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789abcdefghijklmnopqrstuvwxyz";

  /** By character: its place in the order plus one. */
  private static final byte[] WEIGHTS = weights();

  private RootOrder() {}

  private static byte[] weights() {
    byte[] weights = new byte[0x2020];
    for (int i = 0; i < ORDER.length(); i++) {
      weights[ORDER.charAt(i)] = (byte) (i + 1);
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      weights[c] = weights[c + ('a' - 'A')];
    }
    weights['‘'] = weights['\''];
    weights['’'] = weights['\''];
    weights['“'] = weights['"'];
    weights['”'] = weights['"'];
    return weights;
  }

  /** Whether every character has a place here; control characters have none. */
  static boolean knows(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= WEIGHTS.length || WEIGHTS[c] == 0) {
        return false;
      }
    }
    return true;
  }

  /** The order of two texts that are known; 0 if they are the same. */
  static int compare(String one, String other) {
    int common = Math.min(one.length(), other.length());
    for (int i = 0; i < common; i++) {
      int order = WEIGHTS[one.charAt(i)] - WEIGHTS[other.charAt(i)];
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(one.length(), other.length());
    if (order != 0) {
      return order;
    }
    order = quotes(one, other);
    return order != 0 ? order : cases(one, other);
  }

  /** Straight quotes before curly ones. */
  private static int quotes(String one, String other) {
    for (int i = 0; i < one.length(); i++) {
      char c = one.charAt(i);
      if (c != other.charAt(i) && !Character.isLetter(c)) {
        return c - other.charAt(i);
      }
    }
    return 0;
  }

  /** Lower before upper case. */
  private static int cases(String one, String other) {
    for (int i = 0; i < one.length(); i++) {
      if (one.charAt(i) != other.charAt(i)) {
        return other.charAt(i) - one.charAt(i);
      }
    }
    return 0;
  }
}
