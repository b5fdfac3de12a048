package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code "C:\data"}: in double quotes a backslash begins an escape (YAML 1.2 §5.7). */
final class BadEscape implements SingleMistake {
  private static final Pattern ESCAPE =
      Pattern.compile(
          "\\\\(?:[0abt\tnvfre \"/\\\\N_LP]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}"
              + "|U00(?:0|10)[0-9A-Fa-f]{5}|$)");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    String text = passage.text(line);
    int wrong = wrongEscape(text, passage.line(line).valueStart());
    int open = wrong < 0 ? -1 : text.lastIndexOf('"', wrong);
    int close = open < 0 ? -1 : text.indexOf('"', wrong);
    if (close < 0) {
      return Optional.empty();
    }
    if (text.startsWith("\\'", wrong)) {
      return apostrophe(passage, line, wrong);
    }
    String content = text.substring(open + 1, close);
    String mended = text.substring(0, open) + asWritten(content) + text.substring(close + 1);
    String escape = text.substring(wrong, Math.min(wrong + 2, text.length()));
    Passage.Words words =
        new Passage.Words(
            "“" + escape + "” means nothing in double quotes", "write it in single quotes");
    return passage.repair(line, wrong, wrong + escape.length(), words, mended);
  }

  private static Optional<Repair> apostrophe(Passage passage, int line, int wrong) {
    String mended = passage.text(line).replace("\\'", "'");
    Passage.Words words =
        new Passage.Words("“\\'” means nothing in double quotes", "write it without the backslash");
    return passage.repair(line, wrong, wrong + 2, words, mended);
  }

  private static int wrongEscape(String text, int from) {
    Matcher matcher = ESCAPE.matcher(text);
    int at = text.indexOf('\\', from);
    while (at >= 0 && matcher.find(at) && matcher.start() == at) {
      at = text.indexOf('\\', matcher.end());
    }
    return at;
  }

  private static String asWritten(String content) {
    return '\'' + content.replace("'", "''") + '\'';
  }
}
