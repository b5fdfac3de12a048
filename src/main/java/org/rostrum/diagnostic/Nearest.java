package org.rostrum.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the word that somebody most likely meant. */
public final class Nearest {
  private static final double LIKELY = 0.85;
  private static final double MOST_CHANGED = 0.4;
  private static final int LONGEST = 80;
  private static final int SHORTEST = 3;
  private static final int LONG = 6;
  private static final int MOST_SLIPS = 2;

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

  /** How many letters were added, lost, changed or swapped between two words; 3 if more. */
  public static int slips(String written, String meant) {
    return Slips.between(folded(written), folded(meant), MOST_SLIPS);
  }

  private static boolean isNear(String wanted, String candidate) {
    if (wanted.isEmpty() || candidate.isEmpty()) {
      return false;
    }
    int tolerance = tolerance(wanted);
    return Slips.between(wanted, candidate, tolerance) <= tolerance
        || (nearness(wanted, candidate) >= LIKELY && isMostlySame(wanted, candidate));
  }

  /** Letters in common alone make two words look near; what is cut short may be meant. */
  private static boolean isMostlySame(String wanted, String candidate) {
    int most = (int) (MOST_CHANGED * Math.max(wanted.length(), candidate.length()));
    boolean isBeginning = wanted.length() >= SHORTEST && candidate.startsWith(wanted);
    return isBeginning || Slips.between(wanted, candidate, most) <= most;
  }

  /** A slip of the finger in a short word, two in a longer one; one or two letters say nothing. */
  private static int tolerance(String wanted) {
    if (wanted.length() < SHORTEST) {
      return 0;
    }
    return wanted.length() < LONG ? 1 : MOST_SLIPS;
  }

  private static double nearness(String wanted, String candidate) {
    return new JaroWinklerSimilarity().apply(wanted, candidate);
  }

  private static String folded(String word) {
    String cut = word.length() > LONGEST ? word.substring(0, LONGEST) : word;
    return cut.toLowerCase(Locale.ROOT);
  }
}
