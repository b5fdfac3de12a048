package org.rostrum.i18n;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;

/**
 * What Unicode says of characters outside of our own tables, from ICU's pinned data: the JDK's
 * change with its release. Loading it costs some 30 ms, so nothing here is touched for Latin or
 * Cyrillic text.
 */
final class UnicodeText {
  /** What becomes of a character in a slug. */
  enum Kind {
    /** A letter or digit. */
    LETTER,
    /** Part of the letter before it. */
    MARK,
    /** Neither seen nor a reason to part words. */
    INVISIBLE,
    /** Parts words. */
    OTHER
  }

  private UnicodeText() {}

  /** Composed and lower case, with compatibility forms (full width, ligatures) made plain. */
  static String folded(String text) {
    Normalizer2 plain = Normalizer2.getNFKCInstance();
    String withoutSigns = text.replace("\u2122", " ").replace("\u2120", " ").replace("\u00b4", "'");
    return plain.normalize(UCharacter.toLowerCase(ULocale.ROOT, plain.normalize(withoutSigns)));
  }

  /** The text in Normalization Form C. */
  static String composed(String text) {
    return Normalizer2.getNFCInstance().normalize(text);
  }

  /** What becomes of the character. */
  static Kind kind(int codePoint) {
    if (UCharacter.isLetterOrDigit(codePoint)) {
      return Kind.LETTER;
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.LETTER_NUMBER, UCharacterCategory.OTHER_NUMBER -> Kind.LETTER;
      case UCharacterCategory.FORMAT -> Kind.INVISIBLE;
      case UCharacterCategory.NON_SPACING_MARK, UCharacterCategory.COMBINING_SPACING_MARK ->
          UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
              ? Kind.INVISIBLE
              : Kind.MARK;
      default -> Kind.OTHER;
    };
  }
}
