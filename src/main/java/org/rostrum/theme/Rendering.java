package org.rostrum.theme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;

/**
 * What happens while one page is rendered: its findings, and how much work it took. It travels as
 * the outermost scope, where no name can reach it. Belongs to one thread.
 */
final class Rendering {
  /** An archive of 50,000 articles takes a quarter of this. */
  private static final int MOST_STEPS = 4_000_000;

  /** Sections and partials in each other. */
  private static final int DEEPEST = 100;

  private final Findings findings = new Findings();
  private final Set<Tag> reported = new HashSet<>();
  private @Nullable Tag current;
  private int steps;
  private int depth;

  /** The one of a list of scopes. */
  static Rendering of(List<Object> scopes) {
    return (Rendering) scopes.get(0);
  }

  /** Counts one step of work at a tag. */
  void step(Tag tag) {
    current = tag;
    if (++steps > MOST_STEPS) {
      throw new PageStopped(
          "the page takes more than " + MOST_STEPS + " steps",
          "use each list once; a list inside of itself multiplies");
    }
  }

  /** Goes into a section or partial. */
  void enter(Tag tag) {
    step(tag);
    if (++depth > DEEPEST) {
      throw new PageStopped(
          "templates and sections stand in each other more than " + DEEPEST + " deep",
          "include a template in itself only inside of a section that ends");
    }
  }

  /** Comes back out of it. */
  void leave() {
    depth--;
  }

  /** What templates can show, but not in this manner. */
  void misuse(Tag tag, String message, String hint) {
    report(tag, Code.TPL_SYNTAX, message, hint);
  }

  /** A name that does not exist among those that do. */
  void unknown(Tag tag, String message, String name, Set<String> names) {
    String all =
        names.isEmpty()
            ? "there are no names here"
            : "the names here are: " + String.join(", ", names);
    report(tag, Code.TPL_NAME, message, TemplateChecks.didYouMean(name, names, all));
  }

  /** A name that only something with names of its own has. */
  void unowned(Tag tag, String message, String owner) {
    report(tag, Code.TPL_NAME, message, "did you mean “" + owner + "." + tag.name() + "”?");
  }

  /** A template that was to be chosen and does not exist. */
  void missingPartial(Tag tag, String name, Set<String> names) {
    String hint =
        TemplateChecks.nearestTemplate(name, names, "add templates/" + name + ".mustache");
    report(tag, Code.TPL_PARTIAL, "no template “" + name + "”", hint);
  }

  private void report(Tag tag, Code code, String message, String hint) {
    if (reported.add(tag)) {
      findings.add(code, tag.span(), message, hint);
    }
  }

  /** Whether something was found at the tag already: once is enough, however often it is met. */
  boolean isReported(Tag tag) {
    return reported.contains(tag);
  }

  /** The finding for a page that was given up. */
  Diagnostic stopped(PageStopped stop) {
    Span span = current == null ? Span.ofFile("templates") : current.span();
    return Diagnostic.of(Code.TPL_SYNTAX, span, String.valueOf(stop.getMessage()), stop.hint());
  }

  /** All that was found, sorted, each once. */
  List<Diagnostic> findings() {
    return findings.sorted();
  }
}
