package org.rostrum.theme;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.source.SourceText;

/**
 * Takes a template apart. Mustache's own parser swallows what it does not understand, and loses
 * count of lines; so every tag is read here first, strictly, and the parser sees only what passed.
 */
final class TagScanner {
  private static final String NAME = "[A-Za-z_][A-Za-z0-9_-]*";
  private static final Pattern LOOKUP = Pattern.compile("\\.|" + NAME + "(?:\\." + NAME + ")*+");
  private static final Pattern BLOCK = Pattern.compile(NAME);
  private static final Pattern TEMPLATE = Pattern.compile("[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*+");

  /** Sections in sections; deeper ones would only serve to overflow a stack. */
  private static final int DEEPEST = 50;

  private final SourceText source;
  private final String text;
  private final Findings findings;
  private final StringBuilder marked = new StringBuilder();
  private final List<Tag> tags = new ArrayList<>();
  private final Deque<Tag> open = new ArrayDeque<>();
  private int at;

  private TagScanner(SourceText source, Findings findings) {
    this.source = source;
    this.text = source.text();
    this.findings = findings;
  }

  /** Whether a template can have this name. */
  static boolean isTemplateName(String name) {
    return TEMPLATE.matcher(name).matches();
  }

  /** Takes a template apart and reports what is wrong with its tags. */
  static TemplateSource scan(String name, SourceText source, Findings findings) {
    TagScanner scanner = new TagScanner(source, findings);
    scanner.scan();
    return new TemplateSource(name, source, scanner.marked.toString(), scanner.tags);
  }

  private void scan() {
    int start = text.indexOf("{{");
    while (start >= 0) {
      plain(start);
      at = start;
      if (text.startsWith("!", start + 2)) {
        comment(start);
      } else {
        tag(start);
      }
      start = text.indexOf("{{", at);
    }
    plain(text.length());
    open.descendingIterator().forEachRemaining(this::reportOpen);
  }

  /** The text between two tags. */
  private void plain(int end) {
    String piece = text.substring(at, end);
    marked.append(piece);
    if (isInLayout() && !piece.isBlank()) {
      int first = at + piece.indexOf(piece.strip());
      reportOutside(first, first + piece.strip().length());
    }
  }

  private boolean isInLayout() {
    return !open.isEmpty() && open.peek().kind() == TagKind.LAYOUT;
  }

  private void reportOutside(int start, int end) {
    report(
        start,
        end,
        "this stands in “" + open.element().text() + "” but in no block of it and is never shown",
        "move it into a block, {{$name}}…{{/name}}, or delete it");
  }

  /** A comment, and its line if nothing else stands there, leave nothing behind. */
  private void comment(int start) {
    int close = start + 2;
    while (close < text.length() && !text.startsWith("}}", close)) {
      if (text.startsWith("{{", close)) {
        break;
      }
      close++;
    }
    if (!text.startsWith("}}", close)) {
      report(
          start, start + 3, "this comment is not closed", "close it with }} and keep {{ out of it");
      at = close;
      return;
    }
    at = close + 2;
    dropBlankLine(start);
  }

  private void dropBlankLine(int start) {
    int before = start;
    while (before > 0 && isSpace(text.charAt(before - 1))) {
      before--;
    }
    int after = at;
    while (after < text.length() && isSpace(text.charAt(after))) {
      after++;
    }
    boolean isFirst = before == 0 || text.charAt(before - 1) == '\n';
    boolean isLast = after == text.length() || text.charAt(after) == '\n';
    if (isFirst && isLast) {
      marked.setLength(marked.length() - (start - before));
      at = Math.min(after + 1, text.length());
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private void tag(int start) {
    boolean isHtml = text.startsWith("{", start + 2);
    String closing = isHtml ? "}}}" : "}}";
    int inside = start + closing.length();
    int stop = inside;
    while (stop < text.length() && !endsTag(stop, closing)) {
      stop++;
    }
    if (text.startsWith(closing, stop)) {
      at = stop + closing.length();
      tag(start, text.substring(inside, stop).strip(), isHtml);
    } else {
      reportUnclosed(start, inside, stop, closing);
    }
  }

  /**
   * A tag ends with its closing braces; the end of the line, or another tag, shows that it lacks
   * them.
   */
  private boolean endsTag(int offset, String closing) {
    return text.charAt(offset) == '\n'
        || text.startsWith("{{", offset)
        || text.startsWith(closing, offset);
  }

  private void reportUnclosed(int start, int inside, int stop, String closing) {
    int brace = text.substring(inside, stop).indexOf('}');
    int end = brace < 0 ? stop : inside + brace;
    String whole = text.substring(start, inside) + text.substring(inside, end).strip() + closing;
    report(start, end, "this tag is not closed", "write " + whole);
    at = stop;
  }

  private void tag(int start, String content, boolean isHtml) {
    if (isHtml) {
      add(TagKind.HTML, content, start, LOOKUP);
      return;
    }
    char sign = content.isEmpty() ? ' ' : content.charAt(0);
    String name = content.isEmpty() ? "" : content.substring(1).strip();
    switch (sign) {
      case '#' -> add(TagKind.SECTION, name, start, LOOKUP);
      case '^' -> add(TagKind.INVERTED, name, start, LOOKUP);
      case '<' -> add(TagKind.LAYOUT, name, start, TEMPLATE);
      case '$' -> add(TagKind.BLOCK, name, start, BLOCK);
      case '&' -> add(TagKind.HTML, name, start, LOOKUP);
      case '/' -> close(name, start);
      case '>' -> partial(name, start);
      case '=', '%' -> refuse(start);
      default -> add(TagKind.TEXT, content, start, LOOKUP);
    }
  }

  private void refuse(int start) {
    report(
        start,
        at,
        "templates have no other braces than {{ and }}, and no pragmas",
        "delete “" + text.substring(start, at) + "”");
  }

  private void partial(String name, int start) {
    if (name.startsWith("*")) {
      add(TagKind.CHOSEN_PARTIAL, name.substring(1).strip(), start, LOOKUP);
    } else {
      add(TagKind.PARTIAL, name, start, TEMPLATE);
    }
  }

  private void add(TagKind kind, String name, int start, Pattern form) {
    int parent = open.isEmpty() ? -1 : open.peek().index();
    Tag tag = new Tag(source, kind, name, tags.size(), parent, start, at);
    if (!form.matcher(name).matches()) {
      reportName(tag);
    }
    if (isInLayout() && kind != TagKind.BLOCK) {
      reportOutside(start, at);
    }
    tags.add(tag);
    marked.append("{{").append(kind.sign()).append(tag.mark()).append("}}");
    if (kind.isOpening()) {
      open(tag);
    }
  }

  private void reportName(Tag tag) {
    String hint =
        switch (tag.kind()) {
          case PARTIAL, LAYOUT ->
              "a template is named from templates/ on, without extension: partials/card";
          case BLOCK -> "a block's name has letters, digits, - and _: main";
          case TEXT, HTML, SECTION, INVERTED, CHOSEN_PARTIAL ->
              "a name has letters, digits, - and _, with dots between names: page.title";
        };
    report(tag.start(), tag.end(), "“" + tag.name() + "” is no name", hint);
  }

  private void open(Tag tag) {
    if (open.size() == DEEPEST) {
      report(
          tag.start(),
          tag.end(),
          "more than " + DEEPEST + " tags are open here",
          "put a part into a partial");
      at = text.length(); // what follows would only be errors of the same kind
      open.clear();
      return;
    }
    if (tag.kind() == TagKind.BLOCK && open.stream().anyMatch(other -> isSameBlock(tag, other))) {
      report(
          tag.start(),
          tag.end(),
          "block “" + tag.name() + "” stands inside of itself; who fills one would lose the other",
          "give the inner block a name of its own");
    }
    open.push(tag);
  }

  private static boolean isSameBlock(Tag tag, Tag other) {
    return other.kind() == TagKind.BLOCK && other.name().equals(tag.name());
  }

  private void close(String name, int start) {
    if (open.stream().noneMatch(tag -> tag.name().equals(name))) {
      report(
          start,
          at,
          "“" + text.substring(start, at) + "” closes nothing",
          "delete it, or open it with {{#" + name + "}}");
      return;
    }
    while (!open.element().name().equals(name)) {
      reportOpen(open.pop());
    }
    marked.append("{{/").append(open.pop().mark()).append("}}");
  }

  private void reportOpen(Tag tag) {
    report(
        tag.start(),
        tag.end(),
        "“" + tag.text() + "” is never closed",
        "add {{/" + tag.name() + "}}");
  }

  private void report(int start, int end, String message, String hint) {
    findings.add(Code.TPL_SYNTAX, source.span(start, end), message, hint);
  }
}
