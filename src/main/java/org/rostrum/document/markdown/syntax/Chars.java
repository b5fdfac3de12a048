package org.rostrum.document.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;

/** Classes of characters, and the text on which the scanners work. */
public final class Chars {
  private static final int ASCII = 128;
  private static final boolean[] PUNCTUATION = new boolean[ASCII];

  static {
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".chars().forEach(c -> PUNCTUATION[c] = true);
  }

  private Chars() {}

  /** A piece of text: {@code size} characters of an array, from {@code from}. */
  public static final class Piece {
    private final char[] array;
    private final int from;
    private final int size;

    private Piece(char[] array, int from, int size) {
      this.array = array;
      this.from = from;
      this.size = size;
    }

    /** The characters of a sequence; those of a contiguous one are not copied. */
    public static Piece of(BasedSequence sequence) {
      if (sequence instanceof CharSubSequence contiguous) {
        return new Piece(contiguous.getBase(), sequence.getStartOffset(), sequence.length());
      }
      char[] copy = sequence.toString().toCharArray();
      return new Piece(copy, 0, copy.length);
    }

    /** The characters, not copied: they are not to be changed. */
    public char[] array() {
      return array;
    }

    /** Where the piece begins in {@link #array}. */
    public int from() {
      return from;
    }

    /** How many characters the piece has. */
    public int size() {
      return size;
    }
  }

  /** CommonMark 0.31.2 §2.1: an ASCII punctuation character. */
  public static boolean isAsciiPunctuation(char c) {
    return c < ASCII && PUNCTUATION[c];
  }

  /** A letter from A to Z, in either case. */
  public static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A digit from 0 to 9. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter from A to Z or a digit. */
  public static boolean isAsciiAlphanumeric(char c) {
    return isAsciiLetter(c) || isDigit(c);
  }

  /** Space, tab or line end. */
  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** CommonMark 0.31.2 §2.1: a Unicode whitespace character. */
  public static boolean isUnicodeSpace(int c) {
    return c == ' '
        || c == '\t'
        || c == '\n'
        || c == '\f'
        || c == '\r'
        || (c >= ASCII && Character.getType(c) == Character.SPACE_SEPARATOR);
  }

  /** CommonMark 0.31.2 §2.1: a character of the Unicode categories P or S. */
  public static boolean isUnicodePunctuation(int c) {
    if (c < ASCII) {
      return PUNCTUATION[c];
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }

  /** The code point that ends before {@code at}; a line feed where the text begins. */
  public static int before(char[] array, int from, int at) {
    if (at <= from) {
      return '\n';
    }
    return Character.codePointBefore(array, at, from);
  }

  /** The code point at {@code at}; a line feed where the text ends. */
  public static int after(char[] array, int at, int end) {
    if (at >= end) {
      return '\n';
    }
    return Character.codePointAt(array, at, end);
  }
}
