package org.rostrum.document.yaml;

import java.util.List;
import org.rostrum.diagnostic.Span;
import org.rostrum.source.SourceText;

/**
 * Whole lines of a file that hold YAML, as written or mended. Mending keeps the number of lines, so
 * that every place can be told in the file as its author knows it.
 *
 * @param file the file
 * @param firstLine the line of the file, from 1, that is the block's first
 * @param yaml the block's lines
 * @param isAsWritten whether none of them was mended, so that places need no comparing
 */
record YamlBlock(SourceText file, int firstLine, SourceText yaml, boolean isAsWritten) {
  /**
   * Some lines of a file.
   *
   * @param text the file's text, mended or as it is
   * @param firstLine the first line, from 1
   * @param endLine behind the last line
   */
  static YamlBlock of(SourceText file, SourceText text, int firstLine, int endLine) {
    int start = text.offsetOfLine(firstLine);
    int end = Math.max(start, text.offsetOfLine(endLine));
    String yaml = text.text().substring(start, end);
    boolean isAsWritten = text.text().equals(file.text());
    return new YamlBlock(file, firstLine, new SourceText(file.path(), yaml), isAsWritten);
  }

  YamlBlock withLines(List<String> lines) {
    return new YamlBlock(
        file, firstLine, new SourceText(file.path(), String.join("\n", lines)), false);
  }

  List<String> lines() {
    return List.of(yaml.text().split("\n", -1));
  }

  String text() {
    return yaml.text();
  }

  /** A place in the file by offsets in the block. */
  Span span(int start, int end) {
    Span inside = yaml.span(start, end);
    return spanAt(inside.line(), inside.column(), inside.length());
  }

  /** A place in the file by a line of the block, from 1, and a column in it as it is now. */
  Span spanAt(int line, int column, int length) {
    return isAsWritten
        ? file.spanAt(line + firstLine - 1, column, length)
        : spanAt(line, yaml.line(line).orElse(""), column, length);
  }

  /** A place in the file by a line of the block, from 1, and a column in a mended form of it. */
  Span spanAt(int line, String mended, int column, int length) {
    int fileLine = line + firstLine - 1;
    String written = file.line(fileLine).orElse("");
    if (mended.equals(written)) {
      return file.spanAt(fileLine, column, length);
    }
    int from = before(mended, written, column - 1);
    int to = Math.max(from, before(mended, written, column - 1 + length));
    return file.spanAt(fileLine, from + 1, to - from);
  }

  /** Where a column of a mended line stood before: what is equal at its start and end tells. */
  private static int before(String now, String written, int column) {
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
    if (column <= head) {
      return column;
    }
    int inTail = column + old.length - mended.length;
    return column >= mended.length - tail
        ? inTail
        : Math.min(Math.max(head, inTail), old.length - tail);
  }
}
