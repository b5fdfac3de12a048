package org.rostrum.page.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.coverage.Appearance;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Grant;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Quote;
import org.rostrum.coverage.Session;
import org.rostrum.page.view.Cards.EventCard;
import org.rostrum.page.view.Honours.GrantView;
import org.rostrum.page.view.People.PersonRow;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Programmes.ProgrammeDay;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Voices.FigureView;
import org.rostrum.page.view.Voices.QuoteView;

/** Chooses what the front page shows of an event, band by band. */
public final class Bands {
  private static final int FIGURES = 4;
  private static final int FACES = 4;
  private static final int DAYS = 4;
  private static final int SESSIONS = 12;
  private static final int LOUDEST = 160;

  private final Views views;
  private final Coverage coverage;

  /** For a page. */
  public Bands(Views views) {
    this.views = views;
    this.coverage = views.coverage();
  }

  /**
   * What an event has.
   *
   * @param days its sessions by day; empty if they are too many for a front page
   * @param schedule the page with the whole programme
   * @param quote somebody’s words
   * @param award an honour that was given
   * @param people some of those who spoke
   */
  public record EventBands(
      EventCard card,
      Optional<Listing<FigureView>> figures,
      Optional<Listing<ProgrammeDay>> days,
      Optional<Ref> schedule,
      Optional<LoudQuote> quote,
      Optional<LoudGrant> award,
      Optional<Listing<PersonRow>> people,
      Optional<Ref> allPeople) {}

  /** A quote with the picture of the article that tells it. */
  public record LoudQuote(QuoteView quote, Optional<PictureView> picture) {}

  /** An honour with its picture. */
  public record LoudGrant(GrantView grant, Optional<PictureView> picture) {}

  /**
   * The bands of an event.
   *
   * @param shown the articles on the same page, the newest first
   */
  public EventBands of(Event event, List<Article> shown) {
    List<Session> sessions = coverage.sessionsOf(event);
    return new EventBands(
        views.cards().event(event),
        views.voices().figures(first(coverage.figuresOf(event), FIGURES)),
        days(event, sessions),
        views.refs().page(views.words().text("wholeProgramme"), new Key("schedule", event.id())),
        quote(shown),
        award(event),
        views.people().rows(first(List.copyOf(speakers(sessions)), FACES)),
        views.refs().page(views.words().text("allPeople"), Key.ofList("people")));
  }

  private Optional<Listing<ProgrammeDay>> days(Event event, List<Session> sessions) {
    if (sessions.size() > SESSIONS) {
      return Optional.empty();
    }
    return Listing.of(first(views.programmes().days(event, sessions), DAYS));
  }

  /** The first short quote of an article with another picture than the first article's. */
  private Optional<LoudQuote> quote(List<Article> shown) {
    return shown.stream()
        .flatMap(article -> quotes(article).map(quote -> Map.entry(article, quote)))
        .filter(told -> told.getValue().text().length() <= LOUDEST)
        .filter(told -> told.getValue().speaker().isPresent())
        .findFirst()
        .map(told -> loud(told.getKey(), told.getValue(), shown));
  }

  private static Stream<Quote> quotes(Article article) {
    return Stream.concat(article.quotes().stream(), article.prose().quotes().stream());
  }

  private LoudQuote loud(Article article, Quote quote, List<Article> shown) {
    boolean isLead = shown.get(0).key().equals(article.key());
    Optional<PictureView> picture =
        isLead ? Optional.empty() : article.leadPhoto().flatMap(views.pictures()::of);
    return new LoudQuote(views.voices().quote(quote), picture);
  }

  private Optional<LoudGrant> award(Event event) {
    Predicate<Grant> isGiven =
        grant -> grant.status() == Grant.Status.WINNER && !grant.recipients().isEmpty();
    return coverage.grantsOf(event).stream()
        .filter(isGiven)
        .min(Comparator.comparing(grant -> grant.citation().isEmpty()))
        .map(grant -> new LoudGrant(views.honours().grant(grant, List.of()), picture(grant)));
  }

  private Optional<PictureView> picture(Grant grant) {
    return grant
        .award()
        .common()
        .image()
        .or(
            () ->
                coverage.articlesOf(grant.award()).stream()
                    .flatMap(article -> article.leadPhoto().stream())
                    .findFirst())
        .flatMap(views.pictures()::of);
  }

  /** Those who speak in sessions, each once, in the order of the programme. */
  public static Collection<Appearance> speakers(List<Session> sessions) {
    Map<Key, Appearance> speakers = new LinkedHashMap<>();
    for (Session session : sessions) {
      session.speakers().forEach(speaker -> speakers.putIfAbsent(speaker.person().key(), speaker));
    }
    return speakers.values();
  }

  private static <T> List<T> first(List<T> items, int count) {
    return items.subList(0, Math.min(count, items.size()));
  }
}
