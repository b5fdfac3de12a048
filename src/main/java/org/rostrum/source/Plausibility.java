package org.rostrum.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.Set;

/**
 * How much of a decoded text looks as people write: words in one script, capitals only where a word
 * begins or is all capitals, signs not within words.
 *
 * @param natural how many of the characters beyond ASCII do
 * @param small how many are small letters; two Cyrillic encodings differ in little but the case
 * @param kana how many are kana, without which no Japanese text is
 * @param hangul how many are Korean letters
 * @param common how many are among the 3,755 usual Chinese characters of GB 2312
 * @param all how many there are
 */
record Plausibility(int natural, int small, int kana, int hangul, int common, int all) {
  private static final Charset GBK = Charset.isSupported("GBK") ? Charset.forName("GBK") : UTF_8;
  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  static Plausibility of(String text) {
    int natural = 0;
    int small = 0;
    int kana = 0;
    int hangul = 0;
    int common = 0;
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        all++;
        natural += isNatural(text, i) ? 1 : 0;
        small += Character.isLowerCase(c) ? 1 : 0;
        UnicodeScript script = UnicodeScript.of(c);
        kana += script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA ? 1 : 0;
        hangul += script == UnicodeScript.HANGUL ? 1 : 0;
        common += script == UnicodeScript.HAN && isCommonHan(c) ? 1 : 0;
      }
    }
    return new Plausibility(natural, small, kana, hangul, common, all);
  }

  boolean isLikely(Charset charset) {
    boolean isNatural = natural * 20 >= all * 19;
    return switch (charset.name()) {
      case "Shift_JIS", "EUC-JP" -> isNatural && kana * 5 >= all;
      case "EUC-KR" -> isNatural && hangul * 10 >= all * 9;
      case "GBK" -> isNatural && common * 5 >= all * 3;
      default -> isNatural;
    };
  }

  private static boolean isNatural(String text, int at) {
    char c = text.charAt(at);
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (!Character.isLetter(c)) {
      boolean isWithin = Character.isLetter(before) && Character.isLetter(after);
      return isSign(c) && (!isWithin || c == '’' || c > 0x3000 || c == '–' || c == '—');
    }
    boolean isCapital =
        (Character.isUpperCase(c) && Character.isLowerCase(before))
            || (Character.isLowerCase(c) && Character.isUpperCase(after));
    return !isCapital && isOneScript(before, c) && isOneScript(c, after);
  }

  /** What is printed in texts, unlike box drawings, control characters and parts of fractions. */
  private static boolean isSign(char c) {
    return "\u00A0¿¡«»“”„‘’‚–—…•·№§°©®™€£".indexOf(c) >= 0
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF5E)
        || c == 'ー';
  }

  private static boolean isOneScript(char one, char other) {
    if (!Character.isLetter(one) || !Character.isLetter(other)) {
      return true;
    }
    UnicodeScript first = UnicodeScript.of(one);
    UnicodeScript second = UnicodeScript.of(other);
    return first == second
        || first == UnicodeScript.COMMON
        || second == UnicodeScript.COMMON
        || (EAST_ASIAN.contains(first) && EAST_ASIAN.contains(second));
  }

  private static boolean isCommonHan(char c) {
    byte[] bytes = String.valueOf(c).getBytes(GBK);
    int lead = bytes[0] & 0xFF;
    return bytes.length == 2 && lead >= 0xB0 && lead <= 0xD7 && (bytes[1] & 0xFF) >= 0xA1;
  }
}
