package org.rostrum.document.yaml;

import java.util.regex.Pattern;
import org.rostrum.document.yaml.mistake.Line;

/** The lines around front matter, and those that were meant to be such. */
final class Delimiters {
  private static final String HIDDEN = "\\u00A0\\u200B\\u200C\\u200D\\u2060\\uFEFF";
  private static final Pattern OPENING = Pattern.compile("---[ \\t]*");
  private static final Pattern CLOSING = Pattern.compile("(---|\\.\\.\\.)[ \\t]*");
  private static final Pattern NEARLY =
      Pattern.compile(
          "[ \\t"
              + HIDDEN
              + "]*"
              + "(-{2,}|[—–]{1,3}-?|- - -|\\.\\.\\.|---[.,:;]|={3,}|\\*{3,}|_{3,}|`{3,}|~{3,}|\\+{3})"
              + "[ \\t"
              + HIDDEN
              + "]*");
  private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[ \\t]*(ya?ml)?[ \\t]*");
  private static final Pattern NAMED = Pattern.compile("---[ \\t]*(ya?ml|YAML)[ \\t]*");
  private static final int LONGEST = 40;

  private Delimiters() {}

  static boolean opens(String line) {
    return isShort(line) && OPENING.matcher(line).matches();
  }

  static boolean closes(String line) {
    return isShort(line) && CLOSING.matcher(line).matches();
  }

  /** Whether a line is none, but was most likely meant to close front matter. */
  static boolean nearlyCloses(String line) {
    return (isShort(line) && NEARLY.matcher(line).matches() && !closes(line))
        || textBehind(line) > 0;
  }

  /** Whether a line is none, but may have been meant to open front matter. */
  static boolean nearlyOpens(String line) {
    return isShort(line)
        && !opens(line)
        && (NEARLY.matcher(line).matches()
            || FENCE.matcher(line).matches()
            || NAMED.matcher(line).matches());
  }

  /** Where the text begins in {@code --- text} and {@code ---text}; -1 if there is none. */
  static int textBehind(String line) {
    if (!line.startsWith("---") || (isShort(line) && NEARLY.matcher(line).matches())) {
      return -1;
    }
    int start = Line.skipBlanks(line, 3);
    return start < line.length() && line.charAt(start) != '-' ? start : -1;
  }

  /** Delimiters are short; running text need not be matched. */
  private static boolean isShort(String line) {
    return line.length() < LONGEST;
  }
}
