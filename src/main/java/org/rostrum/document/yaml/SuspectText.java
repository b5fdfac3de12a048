package org.rostrum.document.yaml;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.markdown.syntax.Controls;
import org.rostrum.document.yaml.mistake.Line;
import org.rostrum.document.yaml.mistake.Passage;
import org.rostrum.document.yaml.mistake.Quotes;

/** Finds texts that parse, but hardly say what their author meant. */
final class SuspectText {
  private static final Pattern OTHER_ITEM = Pattern.compile("(?:[–—•◦▪·]|\\d{1,2}[.)]) +\\S");
  private static final Pattern NO_ITEM = Pattern.compile("-[^\\s\\d-].*");

  /** Escapes that stand for signs which nobody types: {@code \P} parts paragraphs. */
  private static final Pattern RARE_ESCAPE =
      Pattern.compile("(?<=[A-Za-z]:)\\\\[tnr]|\\\\[NLP_abvf ]");

  private static final Pattern ESCAPE = Pattern.compile("\\\\.", Pattern.DOTALL);

  private final YamlBlock block;
  private final Findings found;

  SuspectText(YamlBlock block, Findings found) {
    this.block = block;
    this.found = found;
  }

  /** Looks at a plain text. */
  void plain(int start, int end) {
    List<String> lines = block.text().substring(start, end).lines().toList();
    if (lines.isEmpty()) {
      return;
    }
    String first = lines.get(0);
    if (NO_ITEM.matcher(first).matches() && isFirst(start) && (lines.size() > 1 || !hasNext(end))) {
      report(
          start,
          start + 1,
          "no space follows this dash, so no list begins here",
          "write a space behind the dash: - " + first.substring(1).strip());
      return;
    }
    if (isFirst(start) && isOtherList(lines)) {
      report(
          start,
          start + first.indexOf(' '),
          "“" + first.substring(0, first.indexOf(' ')) + "” begins no list",
          "write a dash in its place: - " + first.substring(first.indexOf(' ')).strip());
      return;
    }
    if (lines.size() > 1) {
      swallowed(start, end, lines);
    }
    openEnd(start, end, lines.size() == 1);
  }

  /** Whether each line begins with a bullet or number, as lists do in running text. */
  private static boolean isOtherList(List<String> lines) {
    return (lines.size() > 1 || !lines.get(0).matches("\\d.*"))
        && lines.stream().allMatch(line -> OTHER_ITEM.matcher(line.strip()).lookingAt());
  }

  /** Whether nothing stands before a place on its line. */
  private boolean isFirst(int start) {
    int at = start;
    while (at > 0 && Line.isBlankAt(block.text(), at - 1)) {
      at--;
    }
    return at == 0 || block.text().charAt(at - 1) == '\n';
  }

  /** Whether a list could go on behind a text. */
  private boolean hasNext(int end) {
    int next = Line.skipBlanks(block.text(), end);
    return next < block.text().length() && block.text().charAt(next) != '\n';
  }

  /** {@code tags: forum}, and an indented dash below it. */
  private void swallowed(int start, int end, List<String> lines) {
    int dash = block.text().indexOf('\n', start);
    while (dash >= 0 && dash < end) {
      int at = Line.skipBlanks(block.text(), dash + 1);
      if (block.text().charAt(at) == '-' && Line.isBlankAt(block.text(), at + 1)) {
        reportSwallowed(start, at, lines.get(0));
        return;
      }
      dash = block.text().indexOf('\n', dash + 1);
    }
  }

  private void reportSwallowed(int start, int dash, String first) {
    Line line = Line.of(block.lineBefore(start) + first);
    if (line.hasDash() && !line.hasKey()) {
      report(
          dash,
          dash + 1,
          "this line is read as part of the text above it, not as an entry of its own",
          "indent it by " + spaces(line.indent()));
    } else {
      report(
          start,
          start + first.length(),
          "the list below is read as part of this text",
          "write the text as its first entry, on a line of its own: - " + first);
    }
  }

  private static String spaces(int count) {
    return count == 1 ? "1 space" : count + " spaces";
  }

  /** {@code tags: unity, forum]}, {@code title: A Look"}. */
  private void openEnd(int start, int end, boolean isOneLine) {
    String text = block.text().substring(start, end);
    char last = text.charAt(text.length() - 1);
    char opening = last == ']' ? '[' : last == '}' ? '{' : last;
    boolean isOpened = text.indexOf(opening) < text.length() - 1 && text.indexOf(opening) >= 0;
    if ("]}\"'".indexOf(last) < 0 || isOpened || isMeasure(text)) {
      return;
    }
    String whole =
        opening == last ? Quotes.around(text.substring(0, text.length() - 1)) : opening + text;
    String hint = opening == last ? "put the whole in quotes" : "open it";
    report(
        end - 1,
        end,
        "“" + last + "” ends this text, but nothing opens it",
        isOneLine
            ? Passage.hint(hint, block.lineBefore(start) + whole + block.lineBehind(end))
            : hint);
  }

  /** {@code 24"}, and {@code teachers'}, may well be meant. */
  private static boolean isMeasure(String text) {
    char last = text.charAt(text.length() - 1);
    char before = text.length() > 1 ? text.charAt(text.length() - 2) : ' ';
    return (last == '"' && Character.isDigit(before))
        || (last == '\'' && (before == 's' || Character.isDigit(before)));
  }

  /** Looks at a quoted text for lines that look like entries, because they are not indented. */
  void lowLines(int start, int end) {
    String text = block.text().substring(start, end);
    int column = text.indexOf('\n') < 0 ? 0 : start - block.lineStart(start);
    for (int at = column == 0 ? end : start + text.indexOf('\n'); at >= 0 && at < end; ) {
      int next = block.text().indexOf('\n', at + 1);
      int lineEnd = next < 0 ? block.text().length() : next;
      Line line = Line.of(block.text().substring(at + 1, Math.min(lineEnd, end)));
      if (line.hasKey() && line.start() == 0) {
        report(
            at + 1,
            at + 1 + line.text().length(),
            "this line goes on with the quoted text above, but is not indented",
            "indent it by 2 spaces");
        return;
      }
      at = next;
    }
  }

  /** Looks at a plain key. */
  void key(int start, int end) {
    String key = block.text().substring(start, end);
    int first = key.isEmpty() ? 0 : key.codePointAt(0);
    if (key.startsWith("//")) {
      report(start, start + 2, "“//” begins no comment in YAML", "write # in its place");
    } else if (first > ' '
        && (Character.isSpaceChar(first) || Character.getType(first) == Character.FORMAT)) {
      throw new UnexpectedYaml(start);
    } else if ("“”„‘’«".indexOf(first) >= 0) {
      report(
          start,
          end,
          "typographic quotes belong to this key",
          "write it without them: " + key.replaceAll("[“”„‘’«»]", ""));
    }
  }

  /**
   * Looks at a text in double quotes.
   *
   * @param value what its escapes stand for
   */
  void quoted(int start, int end, String value) {
    String text = block.text().substring(start, end);
    if (text.indexOf('\\') < 0) {
      return;
    }
    int rare = isByProgram(text) ? -1 : rareEscape(text);
    if (rare >= 0) {
      reportEscape(start + rare, start, text);
    } else {
      control(start, end, value);
    }
  }

  /** Where the first rare escape stands, or -1. */
  private static int rareEscape(String text) {
    Matcher escape = ESCAPE.matcher(text);
    Matcher rare = RARE_ESCAPE.matcher(text);
    while (escape.find()) {
      if (rare.region(escape.start(), text.length()).useTransparentBounds(true).lookingAt()) {
        return escape.start();
      }
    }
    return -1;
  }

  /** Looks for an escape that stands for a sign which HTML forbids. */
  private void control(int start, int end, String value) {
    String replaced = Controls.replaced(value);
    for (int i = 0; i < value.length() && !replaced.equals(value); i++) {
      if (replaced.charAt(i) != value.charAt(i)) {
        report(
            start,
            end,
            "an escape stands for U+%04X here, which no page may hold; shown as “\uFFFD”"
                .formatted((int) value.charAt(i)),
            "delete it, or write the text in single quotes");
        return;
      }
    }
  }

  /** Whether a text has numbers for signs, or a folded line: programs write so, and mean it. */
  private static boolean isByProgram(String text) {
    return ESCAPE
        .matcher(text)
        .results()
        .anyMatch(escape -> "xuU\r\n".indexOf(escape.group().charAt(1)) >= 0);
  }

  private void reportEscape(int at, int start, String text) {
    String content = text.substring(1, text.length() - 1).replace("\\\"", "\"");
    String mended = '\'' + content.replace("'", "''") + '\'';
    String hint = "write it in single quotes";
    boolean isOneLine = text.indexOf('\n') < 0;
    report(
        at,
        at + 2,
        "“" + block.text().substring(at, at + 2) + "” stands for another sign in double quotes",
        isOneLine
            ? Passage.hint(
                hint, block.lineBefore(start) + mended + block.lineBehind(start + text.length()))
            : hint);
  }

  private void report(int start, int end, String message, String hint) {
    found.add(Code.YAML_SUSPECT, block.span(start, end), message, hint);
  }
}
