package org.rostrum.source;

import java.util.Arrays;

/**
 * Where the lines of a text begin and where its surrogate pairs stand, so that an offset is turned
 * into line and column by two binary searches, however long the line.
 */
final class Places {
  private final String text;
  private final int[] lineStarts;
  private final int[] pairEnds;

  Places(String text) {
    this.text = text;
    this.lineStarts = lineStarts(text);
    this.pairEnds = pairEnds(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[1 + text.length() / 40];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      starts = withRoom(starts, count);
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static int[] pairEnds(String text) {
    int[] ends = new int[0];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        ends = withRoom(ends, count);
        ends[count++] = i;
      }
    }
    return Arrays.copyOf(ends, count);
  }

  private static int[] withRoom(int[] array, int count) {
    return count < array.length ? array : Arrays.copyOf(array, 16 + 2 * count);
  }

  int lineCount() {
    return lineStarts.length;
  }

  /** The line, from 1, on which an offset stands; a line's end belongs to the line. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** The offset behind the last character of a line. */
  int lineEnd(int line) {
    return line == lineStarts.length ? text.length() : lineStarts[line] - 1;
  }

  /** How many code points stand before an offset. */
  int codePointsBefore(int offset) {
    return offset - pairsBefore(offset);
  }

  private int pairsBefore(int offset) {
    int found = Arrays.binarySearch(pairEnds, offset);
    return found >= 0 ? found : -found - 1;
  }

  /** The offset of the code point of the given number, counted from 0; the reverse of the above. */
  int offsetOf(int codePoint) {
    int low = 0;
    int high = pairEnds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pairEnds[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }
}
