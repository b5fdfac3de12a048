package org.rostrum.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.Track;
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
import org.rostrum.page.view.Programmes.State;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.page.view.Times.Phrase;
import org.rostrum.page.view.Times.When;
import org.rostrum.page.view.Views;
import org.rostrum.page.view.Voices.FigureView;
import org.rostrum.page.view.Voices.QuoteView;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;
import org.rostrum.theme.Html;

/** A page for each session but for breaks. */
public final class SessionPages implements Output {
  static final String TEMPLATE = "pages/session";

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public SessionPages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * A session.
   *
   * @param schedule the programme that it stands in
   * @param state what is not as planned
   * @param isOff whether it does not take place
   * @param hours empty if they are not known
   */
  record View(
      Head head,
      Ref event,
      Optional<Ref> schedule,
      Optional<String> type,
      String title,
      Heading heading,
      Optional<String> subtitle,
      Optional<State> state,
      boolean isOff,
      Optional<When> day,
      Optional<Phrase> hours,
      Optional<String> rooms,
      Optional<PlaceView> place,
      Optional<String> track,
      Optional<String> abstractText,
      Optional<PictureView> picture,
      Optional<Html> body,
      Optional<Listing<PersonRow>> speakers,
      Optional<Listing<QuoteView>> quotes,
      Optional<Listing<FigureView>> figures,
      Optional<Listing<GrantView>> grants,
      Optional<Listing<ArticleCard>> articles,
      Optional<Listing<Ref>> tags) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.sessions().stream()
        .filter(session -> !session.isBreak())
        .map(session -> pages.file(sheet(coverage, session), views -> view(views, session)));
  }

  private Sheet sheet(Coverage coverage, Session session) {
    return pages
        .sheet(TEMPLATE, session)
        .modified(changes.of(session, session.event(), coverage.articlesOf(session)))
        .of(session.event(), Tab.PROGRAMME);
  }

  private static View view(Views views, Session session) {
    Coverage coverage = views.coverage();
    Session.Words told = session.words().original();
    return new View(
        views.head(subject(session)),
        views.refs().of(session.event()),
        views.refs().page(views.words().text("programme"), SchedulePages.key(session.event())),
        views.programmes().type(session),
        session.title(),
        views.heading(told.title()),
        told.subtitle(),
        views.programmes().state(session),
        views.programmes().isOff(session),
        session.day().map(views.times()::fullDay),
        views.programmes().hours(session),
        views.programmes().rooms(session),
        session.event().venue().flatMap(Places::of),
        session.track().map(Track::name),
        told.abstractText(),
        session.common().image().flatMap(views.pictures()::of),
        views.prose(session.prose()),
        views.people().rows(session.speakers()),
        views.voices().quotes(coverage.quotesOf(session), session),
        views.voices().figures(coverage.figuresOf(session)),
        views.honours().grants(coverage.grantsOf(session)),
        views.cards().articles(coverage.articlesOf(session)),
        views.refs().tags(session));
  }

  private static Subject subject(Session session) {
    Subject subject = Subject.of("website", session);
    Optional<String> abstractText = session.words().original().abstractText();
    return session.common().summary().isPresent()
        ? subject
        : subject.describedBy(abstractText.or(subject::description));
  }
}
