package org.rostrum.document.yaml;

import org.jspecify.annotations.Nullable;
import org.rostrum.source.SourceText;

/** How the lines of a block differ from what its author wrote; used by one thread. */
final class Changes {
  private static final Change NOTHING = new Change(Integer.MAX_VALUE, 0, 0, 0);

  private final @Nullable SourceText written;
  private final @Nullable SourceText now;
  private final int firstLine;

  /** Values are asked for in their order, and many may stand on one line. */
  private int lastLine;

  private Change last = NOTHING;

  private Changes(@Nullable SourceText written, int firstLine, @Nullable SourceText now) {
    this.written = written;
    this.firstLine = firstLine;
    this.now = now;
  }

  static Changes none() {
    return new Changes(null, 1, null);
  }

  /** Between a file and a block whose first line is this line of it. */
  static Changes between(SourceText written, int firstLine, SourceText now) {
    return new Changes(written, firstLine, now);
  }

  /** The change of a line of the block, from 1. */
  Change at(int line) {
    if (written == null || now == null) {
      return NOTHING;
    }
    if (line != lastLine) {
      last =
          Change.between(now.line(line).orElse(""), written.line(line + firstLine - 1).orElse(""));
      lastLine = line;
    }
    return last;
  }

  /**
   * The change of one line: what is equal at its start and end tells where a column stood before.
   *
   * @param head so many code points are equal at the start
   * @param tail so many at the end
   * @param now how many there are
   * @param written how many there were
   */
  record Change(int head, int tail, int now, int written) {
    static Change between(String now, String written) {
      if (now.equals(written)) {
        return NOTHING;
      }
      int[] mended = now.codePoints().toArray();
      int[] old = written.codePoints().toArray();
      int shorter = Math.min(mended.length, old.length);
      int head = 0;
      while (head < shorter && mended[head] == old[head]) {
        head++;
      }
      int tail = 0;
      while (tail < shorter - head
          && mended[mended.length - 1 - tail] == old[old.length - 1 - tail]) {
        tail++;
      }
      return new Change(head, tail, mended.length, old.length);
    }

    /** Where a column, from 0, stood before. */
    int before(int column) {
      if (column <= head) {
        return column;
      }
      int inTail = column + written - now;
      return column >= now - tail ? inTail : Math.min(Math.max(head, inTail), written - tail);
    }
  }
}
