package org.rostrum.document.markdown.write;

import java.util.Map;
import java.util.Optional;
import org.rostrum.i18n.Language;

/**
 * The quotation marks of a language: CLDR 48, “delimiters”, but « » in Kazakh, as its newspapers
 * print it, and a no-break space inside those of French.
 *
 * @param open the mark before words, for {@code "}
 * @param close the mark behind words, for {@code "}
 * @param innerOpen one character: the mark before words, for {@code '}
 * @param innerClose one character: the mark behind words, for {@code '}
 */
public record Typography(String open, String close, char innerOpen, char innerClose) {
  private static final Typography ENGLISH = new Typography("“", "”", '‘', '’');
  private static final Typography GERMAN = new Typography("„", "“", '‚', '‘');
  private static final Typography POLISH = new Typography("„", "”", '«', '»');
  private static final Typography RUSSIAN = new Typography("«", "»", '„', '“');
  private static final Typography SPANISH = new Typography("«", "»", '“', '”');
  private static final Typography FRENCH = new Typography("«\u00A0", "\u00A0»", '‹', '›');
  private static final Typography SWEDISH = new Typography("”", "”", '’', '’');
  private static final Typography JAPANESE = new Typography("「", "」", '『', '』');

  private static final Map<String, Typography> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("be", RUSSIAN),
          Map.entry("bg", new Typography("„", "“", '„', '“')),
          Map.entry("ca", SPANISH),
          Map.entry("cs", GERMAN),
          Map.entry("de", GERMAN),
          Map.entry("el", new Typography("«", "»", '“', '”')),
          Map.entry("es", SPANISH),
          Map.entry("et", new Typography("„", "“", '‚', '‘')),
          Map.entry("fi", SWEDISH),
          Map.entry("fr", FRENCH),
          Map.entry("hu", new Typography("„", "”", '»', '«')),
          Map.entry("hy", new Typography("«", "»", '«', '»')),
          Map.entry("it", new Typography("«", "»", '“', '”')),
          Map.entry("ja", JAPANESE),
          Map.entry("kk", new Typography("«", "»", '“', '”')),
          Map.entry("ky", new Typography("«", "»", '„', '“')),
          Map.entry("lt", GERMAN),
          Map.entry("lv", new Typography("“", "”", '‘', '’')),
          Map.entry("no", new Typography("«", "»", '‘', '’')),
          Map.entry("nb", new Typography("«", "»", '‘', '’')),
          Map.entry("pl", POLISH),
          Map.entry("ro", POLISH),
          Map.entry("ru", RUSSIAN),
          Map.entry("sk", GERMAN),
          Map.entry("sl", GERMAN),
          Map.entry("sv", SWEDISH),
          Map.entry("tg", RUSSIAN),
          Map.entry("uk", RUSSIAN),
          Map.entry("uz", ENGLISH));

  /** The marks of a language; of one that is not in the table, the English ones. */
  public static Typography of(Language language) {
    String tag = language.tag();
    int dash = tag.indexOf('-');
    String primary = dash < 0 ? tag : tag.substring(0, dash);
    return Optional.ofNullable(BY_LANGUAGE.get(primary)).orElse(ENGLISH);
  }
}
