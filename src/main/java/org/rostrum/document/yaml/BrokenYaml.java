package org.rostrum.document.yaml;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Fields;
import org.rostrum.document.Value;
import org.rostrum.document.yaml.mistake.HiddenIndent;
import org.rostrum.document.yaml.mistake.KeyInList;
import org.rostrum.document.yaml.mistake.Line;
import org.rostrum.document.yaml.mistake.Mistake;
import org.rostrum.document.yaml.mistake.Mistakes;
import org.rostrum.document.yaml.mistake.Passage;
import org.rostrum.document.yaml.mistake.Repair;
import org.rostrum.document.yaml.mistake.Unreadable;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads YAML that does not parse. Each entry is looked at alone, so that one mistake does not hide
 * another. In an entry that does not parse, the classes of {@link Mistake} are tried line by line,
 * from where the parser stopped upward, until the mended lines parse further; so on until the whole
 * parses. What no class explains is left out.
 */
final class BrokenYaml {
  private static final int MOST_REPAIRS = 100;
  private static final int LOOKED_AT = 30;

  private final YamlBlock block;
  private final List<String> lines;
  private final Syntax syntax;
  private final Findings found = new Findings();
  private final Set<Integer> reported = new LinkedHashSet<>();
  private final Habits habits;
  private boolean hasHarmless;

  private BrokenYaml(YamlBlock block) {
    this.block = block;
    this.lines = new ArrayList<>(block.lines());
    this.syntax = new Syntax(block.text().length());
    this.habits = new Habits(block.firstLine());
  }

  /** The map, without what could not be mended; empty if nothing is left of it. */
  static Checked<Optional<Fields>> read(YamlBlock block) {
    return new BrokenYaml(block).read();
  }

  /** The map, if it parses as it is; what it holds is not reported. */
  static Optional<Fields> sound(YamlBlock block) {
    try {
      return new ValueReader(block, new Findings()).read().flatMap(Value::asFields);
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private Checked<Optional<Fields>> read() {
    Entries.Range whole = new Entries.Range(0, lines.size());
    HiddenIndent.in(new Passage(lines, 0)).forEach(repair -> apply(repair, 0));
    mendEach(whole);
    mendLines(whole);
    habits.tell(found);
    Optional<Problem> problem = syntax.problem(lines);
    if (problem.isPresent()) {
      report(Unreadable.in(new Passage(lines, problem.get().line())));
      return found.with(Optional.empty());
    }
    YamlBlock mended = block.withLines(lines);
    Optional<Value> value = new ValueReader(mended, found).read();
    return found.with(
        YamlReader.asMap(mended, value, found).filter(fields -> !fields.entries().isEmpty()));
  }

  private void mendEach(Entries.Range range) {
    for (Entries.Range entry : new Entries(lines, syntax).in(range)) {
      if (!syntax.isExhausted() && !parses(entry)) {
        mend(entry);
      }
    }
  }

  private boolean parses(Entries.Range range) {
    return syntax.parses(lines.subList(range.from(), range.to()));
  }

  private void mend(Entries.Range entry) {
    int head = nextLine(entry.from(), entry.to());
    if (head < entry.to() && isOpener(head, entry.to())) {
      mendFirstDash(entry);
      mendEach(new Entries.Range(head + 1, entry.to()));
    }
    mendLines(entry);
  }

  /** Entries of a map and a list on one level cannot be looked at alone. */
  private void mendFirstDash(Entries.Range entry) {
    List<String> part = lines.subList(entry.from(), entry.to());
    KeyInList.in(new Passage(part, 0))
        .filter(repair -> !syntax.parses(part) && clearsLine(repair))
        .ifPresent(repair -> apply(repair, entry.from()));
  }

  /** Whether a line has nothing but a key or dash, and entries stand below it. */
  private boolean isOpener(int line, int end) {
    int below = nextLine(line + 1, end);
    return Line.of(lines.get(line)).isOpener()
        && below < end
        && Line.of(lines.get(below)).isEntry();
  }

  /** The next line that is neither blank nor a comment. */
  private int nextLine(int from, int end) {
    int line = from;
    while (line < end && Line.of(lines.get(line)).isEmpty()) {
      line++;
    }
    return line;
  }

  private void mendLines(Entries.Range range) {
    for (int i = 0; i < MOST_REPAIRS && !syntax.isExhausted(); i++) {
      List<String> part = lines.subList(range.from(), range.to());
      Optional<Problem> problem = syntax.problem(part);
      if (problem.isEmpty()) {
        return;
      }
      Passage passage = new Passage(part, problem.get().line());
      apply(repair(passage, problem.get()), range.from());
    }
  }

  private Repair repair(Passage passage, Problem problem) {
    return repair(passage, problem, Problem::isAfter)
        .or(() -> repair(passage, problem, Problem::isOther))
        .orElseGet(() -> Unreadable.in(passage));
  }

  private Optional<Repair> repair(Passage passage, Problem problem, Problem.Progress progress) {
    return suspects(passage, problem).stream()
        .flatMap(line -> Mistakes.ALL.stream().flatMap(each -> repairs(each, passage, line)))
        .takeWhile(repair -> !syntax.isExhausted())
        .filter(repair -> leadsOn(repair, problem, progress))
        .findFirst();
  }

  private Stream<Repair> repairs(Mistake mistake, Passage passage, int line) {
    return mistake.in(passage, line).stream()
        .filter(repair -> !mistake.clearsLine() || clearsLine(repair));
  }

  private boolean clearsLine(Repair repair) {
    return syntax.problem(repair.lines()).map(next -> next.line() > repair.line()).orElse(true);
  }

  /** Where the parser stopped, where it had begun, and what stands above. */
  private static Set<Integer> suspects(Passage passage, Problem problem) {
    int last = passage.stop();
    Set<Integer> suspects = new LinkedHashSet<>();
    suspects.add(last);
    suspects.add(Math.min(problem.contextLine(), last));
    for (int line = last; line >= Math.max(0, last - LOOKED_AT); line--) {
      suspects.add(line);
    }
    return suspects;
  }

  private boolean leadsOn(Repair repair, Problem problem, Problem.Progress progress) {
    return syntax
        .problem(repair.lines())
        .map(next -> progress.isMade(next, problem, repair.line()))
        .orElse(true);
  }

  private void apply(Repair repair, int offset) {
    report(repair.below(offset));
    Span place = place(repair.below(offset));
    for (int i = 0; i < repair.lines().size(); i++) {
      String mended = repair.lines().get(i);
      if (repair.isHabit() && !mended.equals(lines.get(offset + i))) {
        habits.add(new Habits.Told(repair, place), offset + i);
      }
      lines.set(offset + i, mended);
    }
  }

  private void report(Repair repair) {
    if (repair.isSilent() || isToldAlready(repair)) {
      return;
    }
    reported.add(repair.line());
    if (!repair.isHabit()) {
      Code code = repair.isHarmless() ? Code.YAML_SUSPECT : Code.YAML_SYNTAX;
      found.add(code, place(repair), repair.message(), repair.hint());
    }
  }

  /** What nobody can explain is told once, where more was found on that line or beside it. */
  private boolean isToldAlready(Repair repair) {
    boolean isVague = repair.message().equals(Unreadable.MESSAGE);
    int line = repair.line();
    if (repair.isHarmless()) {
      boolean wasHarmless = hasHarmless;
      hasHarmless = true;
      return wasHarmless;
    }
    return isVague && List.of(line - 1, line, line + 1).stream().anyMatch(reported::contains);
  }

  private Span place(Repair repair) {
    String text = lines.get(repair.line());
    int start = text.codePointCount(0, repair.start());
    int end = text.codePointCount(0, repair.end());
    return block.spanAt(repair.line() + 1, text, start + 1, end - start);
  }
}
