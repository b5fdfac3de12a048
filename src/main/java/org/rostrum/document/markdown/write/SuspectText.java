package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;

/**
 * Finds what was nearly surely meant as a link, a picture, a footnote or a heading, and is none, so
 * that readers would see its brackets. Asked only for the brackets that found no partner and for
 * lines that begin with {@code #}; looks at a line, and not far.
 */
final class SuspectText {
  private static final int FARTHEST = 300;
  private static final int LONGEST_SHOWN = 60;

  private static final String WORDS = "!?\\[([^\\[\\]\\n]*+)\\]";
  private static final String THING = "(?:person|session|award|event|article)";

  private static final Pattern BLANK_IN_ADDRESS = Pattern.compile(WORDS + "\\(([^()\\n]*+)\\)");
  private static final Pattern BLANK_BEFORE = Pattern.compile(WORDS + " ++\\(([^()\\s]*+)\\)");
  private static final Pattern NOT_CLOSED = Pattern.compile(WORDS + "\\(([^()\\s]*+)(?=\\s|$)");
  private static final Pattern UNDEFINED =
      Pattern.compile(
          "!?\\[([^\\[\\]\\n]*\\p{L}{2}[^\\[\\]\\n]*+)\\]\\[(|[\\p{Ll}\\d][^\\[\\]\\n]*+)\\]");
  private static final Pattern NOTE =
      Pattern.compile("\\[\\^(\\d{1,3}|(?!\\p{L}-\\p{L})\\p{L}[\\p{L}\\d_-]*+)\\](?!\\[)");
  private static final Pattern HEADING = Pattern.compile("(#{2,6})(\\p{L}[^\\n]*+)");

  /** What is an address and hardly anything else, though a blank may stand in it. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|mailto:|%s ?:|\\.{0,2}/\\p{L}|#\\p{L}).*|.*\\.\\p{Alpha}{2,4}\\d?(?:(?:[#?]| ++\").*)?"
              .formatted(THING));

  private static final Pattern REFERENCE = Pattern.compile("(%s)\\s*:\\s*(.*)".formatted(THING));

  private final Walk walk;
  private final Set<String> told = new HashSet<>();

  SuspectText(Walk walk) {
    this.walk = walk;
  }

  /** Looks at a text that is shown as it is written. */
  void look(Text text) {
    BasedSequence written = text.getChars();
    char first = written.length() == 0 ? ' ' : written.charAt(0);
    if (first != '[' && first != '!' && first != '#') {
      return;
    }
    int start = text.getStartOffset();
    String line = line(start);
    if (first == '#') {
      lookForHeading(start, line);
    } else if (written.length() == (first == '!' ? 2 : 1)) {
      lookForLink(start, line);
    }
  }

  /** The rest of the line, or the beginning of it. */
  private String line(int start) {
    char[] all = walk.chars();
    int end = start;
    int most = Math.min(all.length, start + FARTHEST);
    while (end < most && all[end] != '\n') {
      end++;
    }
    return new String(all, start, end - start);
  }

  private void lookForHeading(int start, String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.lookingAt() && isAtLineStart(start)) {
      report(
          start,
          shortened(heading.group().strip()),
          "a blank is missing behind " + heading.group(1),
          "write %s %s".formatted(heading.group(1), shortened(heading.group(2).strip())));
    }
  }

  private boolean isAtLineStart(int start) {
    char[] all = walk.chars();
    int at = start - 1;
    while (at >= 0 && all[at] == ' ') {
      at--;
    }
    return at < 0 || all[at] == '\n';
  }

  private void lookForLink(int start, String line) {
    Matcher found = BLANK_IN_ADDRESS.matcher(line);
    if (found.lookingAt()) {
      reportBlank(start, found);
      return;
    }
    found.usePattern(BLANK_BEFORE);
    if (found.lookingAt()) {
      reportBlankBefore(start, found);
      return;
    }
    found.usePattern(NOT_CLOSED);
    if (found.lookingAt()) {
      reportOpen(start, found);
      return;
    }
    found.usePattern(UNDEFINED);
    if (found.lookingAt() && !isBehindWord(start)) {
      reportUndefined(start, found);
      return;
    }
    found.usePattern(NOTE);
    if (found.lookingAt() && !isBehindBracket(start)) {
      reportNote(start, found);
    }
  }

  private static boolean isAddress(String text) {
    boolean isTag = text.contains("{{") || text.contains("{%");
    return !isTag && ADDRESS.matcher(text).matches();
  }

  private void reportBlank(int start, Matcher link) {
    String address = link.group(2).strip();
    if (isAddress(address)) {
      report(
          start,
          link.group(),
          address.indexOf('"') >= 0
              ? "what stands between ( and ) is no address with a title"
              : "an address with a blank in it makes no " + noun(link),
          address.indexOf('"') >= 0
              ? "write (address \"title\"), and single quotes inside of the title"
              : "write " + words(link) + "(" + sound(address) + ")");
    }
  }

  private void reportBlankBefore(int start, Matcher link) {
    String words = link.group(1);
    if (isAddress(link.group(2)) && words.chars().anyMatch(Character::isLetter)) {
      report(
          start,
          link.group(),
          "a blank between ] and ( makes no " + noun(link),
          "write %s(%s)".formatted(words(link), link.group(2)));
    }
  }

  private void reportOpen(int start, Matcher link) {
    if (isAddress(link.group(2))) {
      report(
          start,
          link.group(),
          "the ) behind the address is missing",
          "write %s(%s)".formatted(words(link), link.group(2)));
    }
  }

  private void reportUndefined(int start, Matcher link) {
    String label = link.group(2).isEmpty() ? link.group(1) : link.group(2);
    if (told.add("[" + label.toLowerCase(Locale.ROOT))) {
      report(
          start,
          link.group(),
          "nothing tells the address of [%s]".formatted(shortened(label)),
          "write %s(address), or add a line [%s]: address"
              .formatted(words(link), shortened(label)));
    }
  }

  private void reportNote(int start, Matcher note) {
    String label = note.group(1);
    if (told.add("^" + label.toLowerCase(Locale.ROOT))) {
      report(
          start,
          note.group(),
          "there is no footnote “%s”".formatted(shortened(label)),
          "add a line [^%s]: and the text of the note".formatted(shortened(label)));
    }
  }

  /** {@code array[i][j]} is no link. */
  private boolean isBehindWord(int start) {
    return start > 0 && Character.isLetterOrDigit(walk.chars()[start - 1]);
  }

  /** {@code [^ab][^cd]} is of a pattern. */
  private boolean isBehindBracket(int start) {
    return start > 0 && walk.chars()[start - 1] == ']';
  }

  private static String noun(Matcher link) {
    return link.group().startsWith("!") ? "picture" : "link";
  }

  private static String words(Matcher link) {
    return (link.group().startsWith("!") ? "![" : "[") + shortened(link.group(1)) + "]";
  }

  /** The address in the form that is read. */
  private static String sound(String address) {
    Matcher reference = REFERENCE.matcher(address);
    if (reference.matches()) {
      String name = reference.group(2);
      String whole = reference.group(1) + ":" + name;
      return name.indexOf(' ') < 0 ? whole : "<" + whole + ">";
    }
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String anchor = hash < 0 ? "" : address.substring(hash).replaceAll(" +", "-");
    return path.indexOf(' ') < 0 ? path + anchor : "<" + path + anchor + ">";
  }

  private void report(int start, String written, String why, String hint) {
    walk.report(
        Code.TEXT_SUSPECT,
        walk.span(start, start + written.length()),
        "“%s” is shown as it is: %s".formatted(shortened(written), why),
        hint);
  }

  private static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST_SHOWN) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  /** A fence at the top that nothing closes makes code of all that follows. */
  void look(FencedCodeBlock block) {
    boolean isOpen = block.getClosingMarker().isEmpty();
    if (isOpen && block.getParent() instanceof Document) {
      BasedSequence fence = block.getOpeningMarker();
      walk.report(
          Code.TEXT_SUSPECT,
          walk.span(fence.getStartOffset(), fence.getEndOffset()),
          "nothing closes the code that begins here: all that follows is shown as code",
          "write %s on a line of its own where the code ends"
              .formatted(Optional.of(fence.toString()).filter(f -> f.length() < 9).orElse("it")));
    }
  }
}
