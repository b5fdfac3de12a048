package org.rostrum.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the word that somebody most likely meant. */
public final class Nearest {
  private static final double LIKELY = 0.85;
  private static final double MOST_CHANGED = 0.4;
  private static final int LONGEST = 80;

  private Nearest() {}

  /**
   * The candidate nearest to what was written, if any is near enough to be worth a “did you mean”.
   * Ties go to the first in alphabetical order, so that the answer does not depend on the order of
   * the candidates.
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    String wanted = folded(written);
    return candidates.stream()
        .filter(candidate -> isNear(wanted, folded(candidate)))
        .min(
            Comparator.comparingDouble((String candidate) -> -nearness(wanted, folded(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** How many letters were added, lost or changed between two words; large if very many. */
  public static int slips(String written, String meant) {
    return distance(folded(written), folded(meant));
  }

  private static boolean isNear(String wanted, String candidate) {
    if (wanted.isEmpty() || candidate.isEmpty()) {
      return false;
    }
    return distance(wanted, candidate) <= tolerance(wanted)
        || (nearness(wanted, candidate) >= LIKELY && isMostlySame(wanted, candidate));
  }

  /** Letters in common alone make two words look near; what is cut short may be meant. */
  private static boolean isMostlySame(String wanted, String candidate) {
    int most = (int) (MOST_CHANGED * Math.max(wanted.length(), candidate.length()));
    return candidate.startsWith(wanted)
        || new LevenshteinDistance(most).apply(wanted, candidate) >= 0;
  }

  /** A slip of the finger in a short word, two in a longer one. */
  private static int tolerance(String wanted) {
    return wanted.length() <= 3 ? 1 : 2;
  }

  private static double nearness(String wanted, String candidate) {
    return new JaroWinklerSimilarity().apply(wanted, candidate);
  }

  private static int distance(String wanted, String candidate) {
    if (Math.abs(wanted.length() - candidate.length()) > 2) {
      return Integer.MAX_VALUE;
    }
    return LevenshteinDistance.getDefaultInstance().apply(wanted, candidate);
  }

  private static String folded(String word) {
    String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    return cut.toLowerCase(Locale.ROOT);
  }
}
