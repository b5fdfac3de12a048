package org.rostrum.i18n;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Latin letters outside of ASCII, in lower case, by what replaces them in an address. Written down
 * rather than decomposed at run time: it costs no loading, and no release of Java changes it.
 */
final class LatinLetters {
  private static final Map<Integer, String> ASCII =
      read(
          """
          a àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặəɑªẚ
          ae æǣǽ
          b ḃḅḇƀƃɓ
          c çćĉċčḉƈȼ
          d ďḋḍḏḑḓđðɖɗƌ
          dz ǆǳ
          e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệɛɇǝ
          f ḟƒ
          g ĝğġģǧǵḡǥɠɣ
          h ĥȟḣḥḧḩḫẖħⱨ
          i ìíîïĩīĭįǐȉȋḭḯỉịıɨɩ
          ij ĳ
          j ĵǰɉȷ
          k ķǩḱḳḵƙĸⱪ
          l ĺļľḷḹḻḽłŀƚⱡ
          lj ǉ
          m ḿṁṃ
          n ñńņňǹṅṇṉṋŉɲƞŋ
          nj ǌ
          no №
          o òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿɔɵº
          oe œ
          p ṕṗƥ
          q ɋ
          r ŕŗřȑȓṙṛṝṟɍ
          s śŝşšșſṡṣṥṧṩẛ
          ss ß
          t ţťțṫṭṯṱẗŧƭʈ
          th þ
          u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉʊ
          v ṽṿʋ
          w ŵẁẃẅẇẉẘ
          x ẋẍ
          y ýÿŷȳẏẙỳỵỷỹƴɏ
          z źżžẑẓẕƶȥⱬʒǯ
          """);

  private LatinLetters() {}

  private static Map<Integer, String> read(String table) {
    Map<Integer, String> ascii = new HashMap<>();
    for (String line : table.split("\n", -1)) {
      int space = line.indexOf(' ');
      line.substring(space + 1).codePoints().forEach(c -> ascii.put(c, line.substring(0, space)));
    }
    return Map.copyOf(ascii);
  }

  /** The ASCII letters for a Latin letter; null for any other character. */
  static @Nullable String of(int codePoint) {
    return ASCII.get(codePoint);
  }
}
