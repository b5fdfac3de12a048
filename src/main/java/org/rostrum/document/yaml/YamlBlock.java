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
 * @param changes how they differ from what was written
 */
record YamlBlock(SourceText file, int firstLine, SourceText yaml, Changes changes) {
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
    return of(file, firstLine, yaml, isAsWritten);
  }

  /** A text that is YAML as a whole, and is told from nowhere. */
  static YamlBlock of(SourceText text) {
    return new YamlBlock(text, 1, text, Changes.none());
  }

  private static YamlBlock of(SourceText file, int firstLine, String text, boolean isAsWritten) {
    SourceText yaml = new SourceText(file.path(), text);
    Changes changes = isAsWritten ? Changes.none() : Changes.between(file, firstLine, yaml);
    return new YamlBlock(file, firstLine, yaml, changes);
  }

  YamlBlock withLines(List<String> lines) {
    return of(file, firstLine, String.join("\n", lines), false);
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
    return spanAt(line, changes.at(line), column, length);
  }

  /** A place in the file by a line of the block, from 1, and a column in a mended form of it. */
  Span spanAt(int line, String mended, int column, int length) {
    String written = file.line(line + firstLine - 1).orElse("");
    return spanAt(line, Changes.Change.between(mended, written), column, length);
  }

  private Span spanAt(int line, Changes.Change change, int column, int length) {
    int from = change.before(column - 1);
    int to = Math.max(from, change.before(column - 1 + length));
    return file.spanAt(line + firstLine - 1, from + 1, to - from);
  }

  /** The offset in the block at which the line of another offset begins. */
  int lineStart(int offset) {
    return yaml.offsetOfLine(yaml.span(offset, offset).line());
  }

  /** The text of a line up to an offset. */
  String lineBefore(int offset) {
    return text().substring(lineStart(offset), offset);
  }

  /** The text of a line from an offset on. */
  String lineBehind(int offset) {
    int line = yaml.span(offset, offset).line();
    int end = line < yaml.lineCount() ? yaml.offsetOfLine(line + 1) - 1 : text().length();
    return text().substring(offset, end).stripTrailing();
  }
}
