package org.rostrum.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Nearest;

/** Checks how templates use each other, before any of them is rendered. */
final class TemplateChecks {
  /** A page of the default theme includes some 30; a template that doubles itself, millions. */
  private static final int MOST_INCLUDES = 2_000;

  private static final int DEEPEST = 30;

  private final Map<String, TemplateSource> templates;
  private final Findings findings;
  private int includes;

  TemplateChecks(Map<String, TemplateSource> templates, Findings findings) {
    this.templates = templates;
    this.findings = findings;
  }

  /** Reports every include, block and circle that cannot be. */
  void run() {
    for (TemplateSource template : templates.values()) {
      for (Tag tag : template.includes()) {
        include(template, tag);
      }
    }
    if (!findings.hasErrors()) {
      sizes();
    }
  }

  private void include(TemplateSource template, Tag tag) {
    if (!TagScanner.isTemplateName(tag.name())) {
      return; // the scanner has said so
    }
    if (!templates.containsKey(tag.name())) {
      reportMissing(tag);
    } else if (tag.kind() == TagKind.LAYOUT) {
      layout(template, tag);
    }
  }

  private void reportMissing(Tag tag) {
    findings.add(
        Code.TPL_PARTIAL,
        tag.span(),
        "no template “" + tag.name() + "”",
        nearestTemplate(
            tag.name(),
            templates.keySet(),
            "add templates/" + tag.name() + ".mustache; names count from templates/ on"));
  }

  /** The best hint for a name that does not exist. */
  static String didYouMean(String name, Set<String> known, String otherwise) {
    Optional<String> nearest = Nearest.to(name, known);
    return nearest.map(near -> "did you mean “" + near + "”?").orElse(otherwise);
  }

  /** The nearest template; a name without its folder is that of the only one so called. */
  static String nearestTemplate(String name, Set<String> known, String otherwise) {
    List<String> inFolders = known.stream().filter(k -> k.endsWith("/" + name)).toList();
    return inFolders.size() == 1
        ? "did you mean “" + inFolders.get(0) + "”?"
        : didYouMean(name, known, otherwise);
  }

  private void layout(TemplateSource template, Tag tag) {
    Set<String> reachable = reachable(tag.name());
    if (reachable.contains(template.name())) {
      findings.add(
          Code.TPL_PARTIAL,
          tag.span(),
          "“" + tag.name() + "” leads back to this template, which fills it",
          "fill another layout");
      return;
    }
    Set<String> blocks = blocksOf(reachable);
    for (Tag block : template.blocksIn(tag)) {
      if (!blocks.contains(block.name())) {
        reportBlock(tag, block, blocks);
      }
    }
  }

  private void reportBlock(Tag layout, Tag block, Set<String> blocks) {
    String all = blocks.isEmpty() ? "it has none" : "its blocks are: " + String.join(", ", blocks);
    findings.add(
        Code.TPL_PARTIAL,
        block.span(),
        "“" + layout.name() + "” has no block “" + block.name() + "”",
        didYouMean(block.name(), blocks, all));
  }

  /** All blocks of some templates that are there to be filled. */
  private Set<String> blocksOf(Set<String> names) {
    Set<String> blocks = new TreeSet<>();
    for (String name : names) {
      template(name).ifPresent(template -> blocks.addAll(template.blocks()));
    }
    return blocks;
  }

  /** The template itself, and all that it includes. */
  private Set<String> reachable(String name) {
    Set<String> found = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(name));
    while (!next.isEmpty()) {
      String one = next.pop();
      if (found.add(one)) {
        template(one)
            .ifPresent(template -> template.includes().forEach(tag -> next.push(tag.name())));
      }
    }
    return found;
  }

  private Optional<TemplateSource> template(String name) {
    return Optional.ofNullable(templates.get(name));
  }

  /**
   * Compiling copies each include into its place, so that few lines can become very many. One
   * report is enough: those that include the template are too large as well.
   */
  private void sizes() {
    for (TemplateSource template : templates.values()) {
      includes = 0;
      Optional<Tag> tooMany = firstTooMany(template, new HashSet<>());
      if (tooMany.isPresent()) {
        reportSize(template, tooMany.get());
        return;
      }
    }
  }

  private void reportSize(TemplateSource template, Tag tag) {
    findings.add(
        Code.TPL_SYNTAX,
        tag.span(),
        "“%s” includes more than %d templates, or more than %d in each other"
            .formatted(template.name(), MOST_INCLUDES, DEEPEST),
        "include each template once");
  }

  private Optional<Tag> firstTooMany(TemplateSource template, Set<String> above) {
    if (!above.add(template.name())) {
      return Optional.empty();
    }
    for (Tag tag : template.includes()) {
      includes++;
      Optional<Tag> tooMany =
          includes > MOST_INCLUDES || above.size() > DEEPEST
              ? Optional.of(tag)
              : template(tag.name()).flatMap(next -> firstTooMany(next, above));
      if (tooMany.isPresent()) {
        return tooMany;
      }
    }
    above.remove(template.name());
    return Optional.empty();
  }
}
