package org.rostrum.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Session;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Programmes;
import org.rostrum.page.view.Programmes.ProgrammeDay;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.page.view.Times.Phrase;
import org.rostrum.page.view.Views;
import org.rostrum.page.view.Words;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** The programme of each event that has one, as a list by day. */
public final class SchedulePages implements Output {
  static final String TEMPLATE = "pages/schedule";

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public SchedulePages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * A programme.
   *
   * @param zone the time zone of its hours; empty if it has none
   * @param isWithoutHours whether no session has an hour
   */
  record View(
      Head head,
      String title,
      Ref event,
      Optional<Phrase> days,
      Optional<String> zone,
      boolean isWithoutHours,
      List<ProgrammeDay> programme) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.events().stream()
        .filter(event -> !coverage.sessionsOf(event).isEmpty())
        .map(event -> pages.file(sheet(coverage, event), views -> view(views, event)));
  }

  /** The key of an event's programme. */
  static Key key(Event event) {
    return new Key("schedule", event.id());
  }

  private Sheet sheet(Coverage coverage, Event event) {
    return pages
        .sheet(TEMPLATE, pages.addresses().schedule(event), key(event), title(event))
        .modified(changes.of(event, event, coverage.articlesOf(event)))
        .anchored(anchors(coverage.sessionsOf(event)))
        .of(event, Tab.PROGRAMME);
  }

  private String title(Event event) {
    return pages.words().text("programmeOf", Map.of("event", event.title()));
  }

  private static Set<String> anchors(List<Session> sessions) {
    Set<String> anchors = new HashSet<>();
    sessions.forEach(session -> anchors.add(Programmes.anchor(session.day())));
    return anchors;
  }

  private static View view(Views views, Event event) {
    List<Session> sessions = views.coverage().sessionsOf(event);
    Words words = views.words();
    boolean isTimed = sessions.stream().anyMatch(session -> session.start().isPresent());
    return new View(
        views.head(Subject.list(description(words, event))),
        words.text("programme"),
        views.refs().of(event),
        views.times().days(event),
        event.zone().filter(zone -> isTimed).map(zone -> zone.getId().replace('_', ' ')),
        !isTimed,
        views.programmes().days(event, sessions));
  }

  private static Optional<String> description(Words words, Event event) {
    return Optional.of(words.text("programmeDescription", Map.of("event", event.title())));
  }
}
