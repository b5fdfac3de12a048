package org.rostrum.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Cards.EventCard;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** The list of all events, the newest first. */
public final class EventList implements Output {
  static final String TEMPLATE = "pages/events";

  /** The key of the list. */
  static final Key KEY = Key.ofList("events");

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public EventList(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /** All events. */
  record View(Head head, String title, String count, List<EventCard> events) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.events().isEmpty()
        ? Stream.empty()
        : Stream.of(pages.file(sheet(coverage), this::view));
  }

  private Sheet sheet(Coverage coverage) {
    String title = pages.words().text("events");
    return pages
        .sheet(TEMPLATE, pages.addresses().list("events"), KEY, title)
        .modified(changes.of(coverage.articles()));
  }

  private View view(Views views) {
    Coverage coverage = views.coverage();
    String count = views.words().count("events", coverage.events().size());
    return new View(
        views.head(Subject.list(Optional.of(count))),
        views.words().text("events"),
        count,
        coverage.events().stream().map(views.cards()::event).toList());
  }
}
