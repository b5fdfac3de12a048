package org.rostrum.document.yaml;

import org.rostrum.document.yaml.mistake.Line;

/**
 * Finds quoted texts that swallow entries: a quote that was forgotten runs on to the next one, if
 * there is one. YAML wants the lines of a text indented deeper than its key; SnakeYAML does not.
 */
final class SwallowedLines {
  private SwallowedLines() {}

  /** Throws at the start of a quoted text with a line that is an entry beside its own. */
  static void refuse(String yaml, int start, int end) {
    int lineEnd = lineEndIn(yaml, start, end);
    if (lineEnd == end) {
      return;
    }
    int lineStart = yaml.lastIndexOf('\n', start) + 1;
    int column = Line.of(yaml.substring(lineStart, lineEnd)).start();
    yaml.substring(lineEnd + 1, end)
        .lines()
        .map(Line::of)
        .filter(line -> line.hasKey() && line.start() <= column && line.key().indexOf(' ') < 0)
        .findFirst()
        .ifPresent(
            line -> {
              throw new UnexpectedYaml(start);
            });
  }

  /** Looked for no further than the text goes, since a line may hold a hundred thousand of them. */
  private static int lineEndIn(String yaml, int start, int end) {
    int at = start;
    while (at < end && yaml.charAt(at) != '\n') {
      at++;
    }
    return at;
  }
}
