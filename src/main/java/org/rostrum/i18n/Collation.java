package org.rostrum.i18n;

import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of names and titles in a language. Total and reproducible: two texts are equal only if
 * they are the same. Immutable; one serves all threads.
 */
public final class Collation implements Comparator<String> {
  /** Languages that put Latin letters and punctuation where the root of CLDR has them. */
  static final Set<String> AS_ROOT = Set.of("de", "en", "fr", "it", "kk", "nl", "pt", "ru", "uk");

  private final Language language;
  private final boolean isAsRoot;

  /** Made at the first need, since it costs 100 ms. Frozen, so that threads may share it. */
  private volatile @Nullable Comparator<Object> icu;

  private Collation(Language language) {
    this.language = language;
    this.isAsRoot = AS_ROOT.contains(language.base().tag());
  }

  /** The order of a language. ICU is loaded when it first compares letters beyond ASCII. */
  public static Collation of(Language language) {
    return new Collation(language);
  }

  @Override
  public int compare(String one, String other) {
    int order =
        isAsRoot && RootOrder.knows(one) && RootOrder.knows(other)
            ? RootOrder.compare(one, other)
            : icu().compare(one, other);
    return order != 0 ? order : one.compareTo(other);
  }

  private Comparator<Object> icu() {
    Comparator<Object> made = icu;
    if (made == null) {
      made = IcuLocales.collator(language);
      icu = made;
    }
    return made;
  }
}
