package org.rostrum.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Session;
import org.rostrum.page.view.Bands;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Headings.Heading;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Honours.GrantView;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.People.PersonRow;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Places;
import org.rostrum.page.view.Places.PlaceView;
import org.rostrum.page.view.Programmes.ProgrammeDay;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.page.view.Times.Phrase;
import org.rostrum.page.view.Views;
import org.rostrum.page.view.Voices.FigureView;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;
import org.rostrum.theme.Html;

/** A page for each event. */
public final class EventPages implements Output {
  static final String TEMPLATE = "pages/event";

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public EventPages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * An event.
   *
   * @param schedule the page with its whole programme
   * @param programme its sessions by day
   * @param speakers each once, in the order of the programme
   */
  record View(
      Head head,
      String title,
      Heading heading,
      Optional<String> subtitle,
      Optional<String> theme,
      Optional<Phrase> days,
      Optional<PlaceView> place,
      Optional<String> organizer,
      Optional<String> summary,
      Optional<PictureView> picture,
      Optional<Html> body,
      Optional<Ref> schedule,
      Optional<Listing<ProgrammeDay>> programme,
      Optional<Listing<FigureView>> figures,
      Optional<Listing<PersonRow>> speakers,
      Optional<Listing<GrantView>> grants,
      Optional<Listing<ArticleCard>> articles,
      Optional<Listing<Ref>> tags) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.events().stream()
        .map(event -> pages.file(sheet(coverage, event), views -> view(views, event)));
  }

  private Sheet sheet(Coverage coverage, Event event) {
    return pages
        .sheet(TEMPLATE, event)
        .modified(changes.of(event, event, coverage.articlesOf(event)))
        .of(event, Tab.OVERVIEW);
  }

  private static View view(Views views, Event event) {
    Coverage coverage = views.coverage();
    List<Session> sessions = coverage.sessionsOf(event);
    Event.Words told = event.words().original();
    return new View(
        views.head(Subject.of("website", event)),
        event.title(),
        views.heading(told.title()),
        told.subtitle(),
        told.theme(),
        views.times().days(event),
        event.venue().flatMap(Places::of),
        event.organizer(),
        event.common().summary(),
        event.common().image().flatMap(views.pictures()::of),
        views.prose(event.prose()),
        views.refs().page(views.words().text("programme"), SchedulePages.key(event)),
        Listing.of(views.programmes().days(event, sessions)),
        views.voices().figures(coverage.figuresOf(event)),
        views.people().rows(List.copyOf(Bands.speakers(sessions))),
        views.honours().grants(coverage.grantsOf(event)),
        views.cards().articles(coverage.articlesOf(event)),
        views.refs().tags(event));
  }
}
