package org.rostrum.site;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Prose;
import org.rostrum.coverage.SiteSettings.MenuItem;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Link;
import org.rostrum.source.SourcePath;

/** Follows every link of every text and of the menu, once. */
final class LinkCheck {
  private final Coverage coverage;
  private final Links links;
  private final Suggestions suggestions;
  private final List<Diagnostic> found = new ArrayList<>();

  LinkCheck(Coverage coverage, Links links, Suggestions suggestions) {
    this.coverage = coverage;
    this.links = links;
    this.suggestions = suggestions;
  }

  /** What is wrong with them. */
  List<Diagnostic> findings() {
    coverage.entities().forEach(entity -> check(entity.prose()));
    SourcePath settings = new SourcePath(coverage.site().span().file());
    for (MenuItem item : coverage.site().menu()) {
      check(item.target().value(), settings, item.target().span());
    }
    return found;
  }

  private void check(Prose prose) {
    for (Link link : prose.body().links()) {
      check(link.target(), prose.path(), link.span());
    }
  }

  private void check(String target, SourcePath from, Span place) {
    links
        .follow(target, from)
        .problem()
        .ifPresent(problem -> found.add(problem.at(place, suggestions)));
  }
}
