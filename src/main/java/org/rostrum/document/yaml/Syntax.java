package org.rostrum.document.yaml;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Value;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Asks whether lines of YAML parse, and where not. */
final class Syntax {
  private static final SourcePath NOWHERE = new SourcePath("");

  private static final long ALWAYS = 4_000_000;
  private static final int TIMES = 6;

  private final long most;
  private long characters;

  /** For a text of some length, which decides how much may be parsed in search of mistakes. */
  Syntax(int length) {
    this.most = ALWAYS + (long) TIMES * length;
  }

  /** Whether so much was parsed that it is time to give up. */
  boolean isExhausted() {
    return characters > most;
  }

  boolean parses(List<String> lines) {
    return problem(lines).isEmpty();
  }

  /** What keeps the lines from being a map or list; empty if they are one, or are nothing. */
  Optional<Problem> problem(List<String> lines) {
    SourceText text = new SourceText(NOWHERE, String.join("\n", lines));
    characters += text.text().length() + 100;
    try {
      Optional<Value> value = new ValueReader(YamlBlock.of(text), new Findings()).read();
      return value
          .filter(root -> root.asText().isPresent())
          .map(root -> at(text, root.span().line() - 1, "a text"));
    } catch (UnexpectedYaml e) {
      int line = text.span(e.offset(), e.offset()).line() - 1;
      return Optional.of(at(text, line, "unexpected"));
    } catch (MarkedYAMLException e) {
      return Optional.of(problem(text, e));
    } catch (YAMLException e) {
      return Optional.of(at(text, 0, "no place"));
    }
  }

  /** Somewhere on a line. */
  private static Problem at(SourceText text, int line, String words) {
    return new Problem(line, text.line(line + 1).orElse("").length(), line, words);
  }

  private static Problem problem(SourceText text, MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    int line = lineOf(text, mark);
    Mark context = e.getContextMark() == null ? mark : e.getContextMark();
    int rest =
        text.offset(line + 1, Integer.MAX_VALUE / 2) - text.offsetOfCodePoint(mark.getIndex());
    return new Problem(line, rest, lineOf(text, context), String.valueOf(e.getProblem()));
  }

  /** Counted anew, since SnakeYAML takes characters for line ends that are none to us. */
  private static int lineOf(SourceText text, Mark mark) {
    int offset = text.offsetOfCodePoint(mark.getIndex());
    return text.span(offset, offset).line() - 1;
  }
}
