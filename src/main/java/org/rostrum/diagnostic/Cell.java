package org.rostrum.diagnostic;

/**
 * One code point of a line as a terminal shows it.
 *
 * @param text what is printed
 * @param width the columns that it takes: 0, 1 or 2, more where it had to be spelt out; of a tab
 *     the most that it may take
 */
record Cell(String text, int width) {
  private static final Cell TAB = new Cell("\t", 8);

  /**
   * The first and last code point of each range of wide characters, in order: East Asian Width W
   * and F of UAX #11, blocks taken as wholes.
   */
  private static final int[] WIDE = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3041, 0x4DBF, 0x4E00, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3,
    0xF900, 0xFAFF, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18CFF, 0x1AFF0,
    0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F7E0, 0x1F7EB, 0x1F900, 0x1F9FF, 0x1FA70,
    0x1FAFF, 0x20000, 0x3FFFD
  };

  private static final int FIRST_HANGUL_VOWEL = 0x1160;
  private static final int LAST_HANGUL_TAIL = 0x11FF;

  /** How a terminal shows this code point. */
  static Cell of(int codePoint) {
    if (codePoint == '\t') {
      return TAB;
    }
    String text = Visible.character(codePoint);
    return new Cell(text, Visible.isHidden(codePoint) ? text.length() : columns(codePoint));
  }

  boolean isTab() {
    return text.equals("\t");
  }

  private static int columns(int codePoint) {
    if (isCombining(codePoint)) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isCombining(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || (codePoint >= FIRST_HANGUL_VOWEL && codePoint <= LAST_HANGUL_TAIL);
  }

  private static boolean isWide(int codePoint) {
    for (int at = 0; at < WIDE.length && codePoint >= WIDE[at]; at += 2) {
      if (codePoint <= WIDE[at + 1]) {
        return true;
      }
    }
    return false;
  }
}
