package org.rostrum.diagnostic;

/**
 * Counts slips of the finger between two words: a letter added, lost or changed, or two neighbours
 * that changed places (optimal string alignment).
 */
final class Slips {
  private Slips() {}

  /** How many there are; any number above {@code most} if there are more than that. */
  static int between(String one, String other, int most) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    int[] last = new int[0];
    int[] row = first(other.length());
    for (int i = 1; i <= one.length(); i++) {
      int[] next = next(one, i, other, row, last);
      if (least(next) > most) {
        return most + 1;
      }
      last = row;
      row = next;
    }
    return row[other.length()];
  }

  private static int[] first(int length) {
    int[] row = new int[length + 1];
    for (int j = 0; j <= length; j++) {
      row[j] = j;
    }
    return row;
  }

  private static int[] next(String one, int i, String other, int[] row, int[] last) {
    int[] next = new int[other.length() + 1];
    next[0] = i;
    for (int j = 1; j <= other.length(); j++) {
      int changed = row[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
      next[j] = Math.min(changed, Math.min(row[j], next[j - 1]) + 1);
      if (isSwapped(one, i, other, j)) {
        next[j] = Math.min(next[j], last[j - 2] + 1);
      }
    }
    return next;
  }

  private static boolean isSwapped(String one, int i, String other, int j) {
    return i > 1
        && j > 1
        && one.charAt(i - 1) == other.charAt(j - 2)
        && one.charAt(i - 2) == other.charAt(j - 1);
  }

  private static int least(int[] row) {
    int least = row[0];
    for (int value : row) {
      least = Math.min(least, value);
    }
    return least;
  }
}
