package org.rostrum.document.yaml;

import java.util.regex.Pattern;
import org.rostrum.document.yaml.mistake.Line;
import org.rostrum.source.SourceText;

/** Tells lines of front matter from running text, where the lines around it do not. */
final class Headers {
  private static final int LONGEST_LINE = 1000;
  private static final Pattern KEY =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,39}( [\\p{L}\\p{N}_.-]{1,20})?");
  private static final Pattern NO_SPACE = Pattern.compile("[A-Za-z_][\\w-]{0,39}:(?!//)\\S.*");
  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)title|date|layout|author|authors|tags|categories|draft|type|description|slug|name");

  private final SourceText text;

  Headers(SourceText text) {
    this.text = text;
  }

  /** The first line from here on that is no front matter, blank lines before it not counted. */
  int end(int from) {
    int end = from;
    boolean afterBlank = false;
    for (int i = from; i <= text.lineCount() && canStand(line(i), afterBlank); i++) {
      afterBlank = line(i).isBlank();
      end = afterBlank ? end : i + 1;
    }
    return end;
  }

  /** Behind a blank line, a “#” begins a heading and a dash a list of the text. */
  private static boolean canStand(String line, boolean afterBlank) {
    return line.isBlank() || isKey(line) || (!afterBlank && belongsToKey(line));
  }

  private static boolean belongsToKey(String line) {
    char first = line.charAt(0);
    return first == ' '
        || first == '\t'
        || first == '#'
        || first == ']'
        || first == '}'
        || line.startsWith("- ");
  }

  /** Whether a line is {@code key: value}, or was meant to be. */
  static boolean isKey(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    Line parts = Line.of(line);
    return NO_SPACE.matcher(line).matches()
        || (parts.hasKey() && parts.start() == 0 && KEY.matcher(parts.key()).matches());
  }

  /** Whether lines that no delimiter announces are clearly meant to be front matter. */
  boolean isMeant(int from, boolean isClosed) {
    boolean isCommon = COMMON.matcher(Line.of(line(from)).key()).matches();
    boolean isSeveral = isKey(line(from)) && isKey(line(from + 1));
    return isClosed ? isCommon || isSeveral : isCommon && isSeveral;
  }

  private String line(int line) {
    return text.line(line).orElse("");
  }
}
