package org.rostrum.i18n;

/** Writes one slug, letter by letter. Belongs to one thread. */
final class SlugWriter {
  /** What is left out without parting the word: O’Beirne is one. */
  private static final String APOSTROPHES =
      "'`\u00b4\u02b9\u02ba\u02bb\u02bc\u02bd\u02bf\u02be\u02c8\u02cc\u2018\u2019\u201b\u2032\uff07";

  private final StringBuilder slug;
  private boolean isWordOver;

  /** Whether marks belong to the letter before them, as in Devanagari, and are kept with it. */
  private boolean keepsMarks;

  SlugWriter(int length) {
    slug = new StringBuilder(length);
  }

  /** Whether every character of a lower-case text is handled without the help of ICU. */
  static boolean knowsAllOf(String lower) {
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean isKnown =
          isMark(c) ? i > 0 && !CyrillicLetters.isCyrillic(lower.charAt(i - 1)) : isKnown(c);
      if (!isKnown) {
        return false;
      }
    }
    return true;
  }

  private static boolean isKnown(char c) {
    return c < 0x80
        || LatinLetters.of(c) != null
        || CyrillicLetters.isKnown(c)
        || isPunctuation(c)
        || APOSTROPHES.indexOf(c) >= 0;
  }

  /** Spaces, dashes, quotes, currency and such as will never become letters. */
  private static boolean isPunctuation(char c) {
    return (c >= 0x2000 && c <= 0x206f)
        || (c >= 0x20a0 && c <= 0x20bf)
        || c == '\u2122'
        || "\u00a0¡¢£¤¥¦§¨©«¬\u00ad®¯°±¶·¸»¿×÷".indexOf(c) >= 0;
  }

  /** The combining marks that Latin and Cyrillic letters take. */
  private static boolean isMark(char c) {
    return c >= 0x300 && c <= 0x36f;
  }

  /** A text of ASCII only, in any case. */
  void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ascii(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
  }

  private void ascii(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      keepsMarks = false;
      append(c);
    } else if (c != '\'' && c != '`') {
      endWord();
    }
  }

  /** A text in lower case and composed form. */
  void letters(String text) {
    CyrillicLetters cyrillic = CyrillicLetters.of(text);
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      if (codePoint < 0x80) {
        ascii((char) codePoint);
      } else if (APOSTROPHES.indexOf(codePoint) < 0) {
        letter(text, i, codePoint, cyrillic);
      }
      i += Character.charCount(codePoint);
    }
    if (!isComposed()) {
      compose();
    }
  }

  private void letter(String text, int index, int codePoint, CyrillicLetters cyrillic) {
    String latin = LatinLetters.of(codePoint);
    if (latin == null) {
      latin = cyrillic.of(text, index);
    }
    if (latin != null) {
      keepsMarks = false;
      append(latin);
    } else if (codePoint <= 0xffff && isPunctuation((char) codePoint)) {
      punctuation(codePoint);
    } else if (codePoint > 0xffff || !isMark((char) codePoint)) {
      foreign(codePoint);
    } else if (keepsMarks) {
      slug.append((char) codePoint);
    }
  }

  /** Joiners, direction marks and soft hyphens are invisible; all else parts words. */
  private void punctuation(int codePoint) {
    boolean isInvisible =
        codePoint == 0xad
            || (codePoint >= 0x200c && codePoint <= 0x200f)
            || (codePoint >= 0x202a && codePoint <= 0x202e)
            || (codePoint >= 0x2060 && codePoint <= 0x206f);
    if (!isInvisible) {
      endWord();
    }
  }

  private void foreign(int codePoint) {
    switch (UnicodeText.kind(codePoint)) {
      case LETTER -> {
        append(Character.toString(codePoint));
        keepsMarks = true;
      }
      case MARK -> {
        if (keepsMarks) {
          slug.appendCodePoint(codePoint);
        }
      }
      case INVISIBLE -> {}
      case OTHER -> endWord();
    }
  }

  private void append(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      append(letters.charAt(i));
    }
  }

  private void append(char c) {
    if (isWordOver && !slug.isEmpty()) {
      slug.append('-');
    }
    isWordOver = false;
    slug.append(c);
  }

  private void endWord() {
    isWordOver = true;
    keepsMarks = false;
  }

  private boolean isComposed() {
    for (int i = 0; i < slug.length(); i++) {
      if (slug.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private void compose() {
    String composed = UnicodeText.composed(slug.toString());
    slug.setLength(0);
    slug.append(composed);
  }

  @Override
  public String toString() {
    return slug.toString();
  }
}
