package org.rostrum.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Award;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Grant;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Session;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Sheet.Tab;

/** Tells whether a page of something else is a part of one event's coverage. */
final class Belonging {
  private final Coverage coverage;

  Belonging(Coverage coverage) {
    this.coverage = coverage;
  }

  /** A list of all of a kind: it belongs to the only event of a site. */
  Sheet ofList(Sheet sheet, Tab tab) {
    List<Event> events = coverage.events();
    return events.size() == 1 ? sheet.of(events.get(0), tab) : sheet;
  }

  /** A person's page. */
  Sheet of(Sheet sheet, Person person) {
    return within(
        sheet,
        Tab.SPEAKERS,
        Stream.of(
                coverage.sessionsOf(person).stream().map(Session::event).map(Optional::of),
                coverage.grantsOf(person).stream().map(Grant::event),
                events(coverage.articlesOf(person)),
                events(coverage.articlesBy(person)))
            .flatMap(events -> events));
  }

  /** An award's page. */
  Sheet of(Sheet sheet, Award award) {
    return within(
        sheet,
        Tab.AWARDS,
        Stream.concat(
            coverage.grantsOf(award).stream().map(Grant::event),
            events(coverage.articlesOf(award))));
  }

  /** A page with articles. */
  Sheet of(Sheet sheet, List<Article> articles) {
    return within(sheet, Tab.REPORTS, events(articles));
  }

  private static Stream<Optional<Event>> events(List<Article> articles) {
    return articles.stream().map(Article::event);
  }

  private static Sheet within(Sheet sheet, Tab tab, Stream<Optional<Event>> told) {
    List<Optional<Event>> events = told.distinct().limit(2).toList();
    return events.size() == 1
        ? events.get(0).map(event -> sheet.of(event, tab)).orElse(sheet)
        : sheet;
  }
}
