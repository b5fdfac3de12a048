package org.rostrum.document.markdown.syntax;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.Arrays;
import java.util.List;

/**
 * A stretch of running text, and where each of its characters stands in the file. The lines of a
 * block that stand one behind the other are not copied; where something stands between them ({@code
 * >}, or indentation) they are.
 */
public final class Stretch {
  private final BasedSequence base;
  private final char[] chars;
  private final int from;
  private int size;

  /** Where the lines begin in {@code chars}, and in the file; one line if nothing was copied. */
  private final int[] lineStarts;

  private final int[] lineOffsets;
  private int lastLine;

  private Stretch(
      BasedSequence base, char[] chars, int from, int size, int[] lineStarts, int[] lineOffsets) {
    this.base = base;
    this.chars = chars;
    this.from = from;
    this.size = size;
    this.lineStarts = lineStarts;
    this.lineOffsets = lineOffsets;
  }

  /** The text of one sequence. */
  public static Stretch of(BasedSequence text) {
    if (text instanceof CharSubSequence contiguous) {
      int start = text.getStartOffset();
      return new Stretch(
          text.getBaseSequence(),
          contiguous.getBase(),
          start,
          text.length(),
          new int[] {0},
          new int[] {start});
    }
    return copied(List.of(text), false);
  }

  /** The text of the lines of a block, without the indentation of each. */
  public static Stretch of(List<BasedSequence> lines) {
    return isContiguous(lines) ? joined(lines) : copied(lines, true);
  }

  /** The text of the lines of a block, as they are. */
  public static Stretch ofVerbatim(List<BasedSequence> lines) {
    return isContiguous(lines) ? joined(lines) : copied(lines, false);
  }

  private static boolean isContiguous(List<BasedSequence> lines) {
    int end = -1;
    for (BasedSequence line : lines) {
      if (!(line instanceof CharSubSequence) || (end >= 0 && line.getStartOffset() != end)) {
        return false;
      }
      end = line.getEndOffset();
    }
    return end >= 0;
  }

  private static Stretch joined(List<BasedSequence> lines) {
    BasedSequence first = lines.get(0);
    int end = lines.get(lines.size() - 1).getEndOffset();
    return of(first.getBaseSequence().subSequence(first.getStartOffset(), end));
  }

  private static Stretch copied(List<BasedSequence> lines, boolean trimmed) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[lines.size()];
    int[] offsets = new int[lines.size()];
    BasedSequence base = BasedSequence.EMPTY;
    for (int i = 0; i < lines.size(); i++) {
      BasedSequence line = lines.get(i);
      BasedSequence shown = trimmed ? trimmedStart(line) : line;
      base = line.getBaseSequence();
      starts[i] = text.length();
      offsets[i] = line.getEndOffset() - shown.length();
      text.append(shown);
    }
    char[] chars = new char[text.length()];
    text.getChars(0, chars.length, chars, 0);
    return new Stretch(base, chars, 0, chars.length, starts, offsets);
  }

  private static BasedSequence trimmedStart(BasedSequence line) {
    int blanks = 0;
    while (blanks < line.length() && (line.charAt(blanks) == ' ' || line.charAt(blanks) == '\t')) {
      blanks++;
    }
    return blanks == 0 ? line : line.subSequence(blanks, line.length());
  }

  /** The same text without white space at its ends. */
  public Stretch trimmed() {
    int start = 0;
    int end = size;
    while (start < end && Chars.isSpace(chars[from + start])) {
      start++;
    }
    while (end > start && Chars.isSpace(chars[from + end - 1])) {
      end--;
    }
    if (start == 0) {
      size = end;
      return this;
    }
    return part(start, end);
  }

  /** A part of the text. */
  public Stretch part(int start, int end) {
    if (lineStarts.length == 1) {
      int[] offsets = {lineOffsets[0] + start};
      return new Stretch(base, chars, from + start, end - start, new int[] {0}, offsets);
    }
    int[] starts = lineStarts.clone();
    for (int i = 0; i < starts.length; i++) {
      starts[i] -= start;
    }
    return new Stretch(base, chars, from + start, end - start, starts, lineOffsets);
  }

  /** The characters among which the text stands, not copied: they are not to be changed. */
  public char[] chars() {
    return chars;
  }

  /** Where the text begins in {@link #chars}. */
  public int from() {
    return from;
  }

  /** How many characters the text has. */
  public int size() {
    return size;
  }

  /** The offset in the file of the character at an index of the text. */
  public int offset(int index) {
    if (lineStarts.length == 1) {
      return lineOffsets[0] + index;
    }
    if (index < lineStarts[lastLine]
        || (lastLine + 1 < lineStarts.length && index >= lineStarts[lastLine + 1])) {
      int found = Arrays.binarySearch(lineStarts, index);
      lastLine = found >= 0 ? found : Math.max(0, -found - 2);
    }
    return lineOffsets[lastLine] + index - lineStarts[lastLine];
  }

  /** The piece of the file from one character to behind another. */
  public BasedSequence slice(int start, int end) {
    int first = offset(start);
    int last = end > start ? offset(end - 1) + 1 : first;
    return base.subSequence(first, Math.max(first, last));
  }

  /** The characters from one index to another. */
  public String text(int start, int end) {
    return new String(chars, from + start, end - start);
  }

  @Override
  public String toString() {
    return text(0, size);
  }
}
