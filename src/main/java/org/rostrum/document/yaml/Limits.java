package org.rostrum.document.yaml;

import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;

/** How much YAML is read, so that time and memory are bounded. */
final class Limits {
  /** Characters; the programme of a thousand sessions has half as many. */
  static final int LONGEST = 2_000_000;

  private Limits() {}

  static boolean isTooLong(YamlBlock block) {
    return block.text().length() > LONGEST;
  }

  static void tooLong(YamlBlock block, Findings found) {
    boolean isWholeFile = block.firstLine() == 1;
    found.add(
        Code.FILE_TOO_LARGE,
        isWholeFile ? Span.ofFile(block.file().path().value()) : block.span(0, 0),
        isWholeFile
            ? "the file is longer than 2 million characters, which is the most that is read as YAML"
            : "the front matter is longer than 2 million characters, which is the most that is read",
        isWholeFile
            ? "split it into several files"
            : "move what is text below the line --- that closes it");
  }

  static void tooDeep(YamlBlock block, int offset, Findings found) {
    found.add(
        Code.YAML_REFUSED,
        block.span(offset, offset + 1),
        "brackets are opened here without end",
        "close the brackets, or put a text that has brackets in quotes");
  }
}
