package org.rostrum.i18n;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which month a word means, in the languages in which dates are mostly written. */
public final class MonthNames {
  private static final List<String> LANGUAGES =
      List.of("en", "ru", "kk", "uk", "de", "fr", "es", "it", "pt", "pl", "nl", "tr", "uz", "ky");

  private MonthNames() {}

  /** Read when somebody asks first: most sites have no date that is spelt out. */
  private static final class Known {
    static final Map<String, Integer> NUMBERS = numbers();

    private static Map<String, Integer> numbers() {
      Map<String, Integer> numbers = new HashMap<>();
      numbers.put("sept", 9);
      for (String language : LANGUAGES) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
          for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
            add(symbols.getMonths(context, width), numbers);
          }
        }
      }
      return numbers;
    }

    private static void add(String[] months, Map<String, Integer> numbers) {
      for (int month = 0; month < 12; month++) {
        numbers.putIfAbsent(folded(months[month]), month + 1);
      }
    }
  }

  /** The number of a month from 1, by its name or the beginning that stands for it. */
  public static Optional<Integer> number(String word) {
    return Optional.ofNullable(Known.NUMBERS.get(folded(word)));
  }

  private static String folded(String word) {
    return word.strip().replace(".", "").toLowerCase(Locale.ROOT);
  }
}
