package org.rostrum.page.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Figure;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Quote;
import org.rostrum.coverage.Session;
import org.rostrum.page.view.Refs.Ref;

/** Makes what somebody said for display: words and numbers, with who said them, and where. */
public final class Voices {
  private static final int WIDE = 9;
  private static final Pattern PLAIN = Pattern.compile("[1-9][0-9]{3,17}");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private final Coverage coverage;
  private final Refs refs;
  private final People people;
  private final Words words;
  private final Key page;

  /**
   * With the makers of what stands beside a quote.
   *
   * @param page the page on which they will stand
   */
  public Voices(Coverage coverage, Refs refs, People people, Words words, Key page) {
    this.coverage = coverage;
    this.refs = refs;
    this.people = people;
    this.words = words;
    this.page = page;
  }

  /**
   * Words that somebody said.
   *
   * @param anchor the id, on the page where they were told
   * @param office the speaker's office on that day, or what the author wrote behind the name
   * @param told the place on another page where they were told
   */
  public record QuoteView(
      Optional<String> anchor,
      List<String> paragraphs,
      Ref speaker,
      Optional<String> office,
      Optional<Ref> session,
      Optional<Ref> told) {}

  /**
   * A number that somebody gave.
   *
   * @param bound how exact it is, in words: “over”
   * @param isWide whether it has more letters than a column can hold in large
   */
  public record FigureView(
      Optional<String> anchor,
      Optional<String> bound,
      String value,
      boolean isWide,
      Optional<String> unit,
      String label,
      Optional<Ref> speaker,
      Optional<String> office,
      Optional<Ref> session,
      Optional<Ref> told,
      boolean hasSource) {}

  /** Quotes, but for those that stand in the text of the page itself. */
  public Optional<Listing<QuoteView>> quotes(List<Quote> quotes, Entity entity) {
    return Listing.of(
        quotes.stream().filter(quote -> !isInText(quote, entity)).map(this::view).toList());
  }

  /** Figures. */
  public Optional<Listing<FigureView>> figures(List<Figure> figures) {
    return Listing.of(figures.stream().map(this::view).toList());
  }

  /** One quote. */
  public QuoteView quote(Quote quote) {
    return view(quote);
  }

  private static boolean isInText(Quote quote, Entity entity) {
    return quote.where().equals(entity.key())
        && entity.prose().body().anchors().contains(quote.anchor());
  }

  private QuoteView view(Quote quote) {
    Optional<Person> speaker = find(quote.speaker(), Person.class);
    Optional<Session> session = find(quote.session(), Session.class);
    return new QuoteView(
        anchor(quote.where(), quote.anchor()),
        quote.text().lines().toList(),
        speaker.map(refs::of).orElseGet(() -> unknown(quote.speakerName())),
        quote.role().or(() -> office(speaker, session, quote.where())),
        elsewhere(session),
        told(quote.where(), quote.anchor()));
  }

  private <T extends Entity> Optional<T> find(Optional<Key> key, Class<T> type) {
    return key.flatMap(coverage::find).filter(type::isInstance).map(type::cast);
  }

  private FigureView view(Figure figure) {
    Optional<Ref> session = elsewhere(figure.session());
    Optional<Ref> told = told(figure.where(), figure.anchor());
    String value = value(figure.value());
    return new FigureView(
        anchor(figure.where(), figure.anchor()),
        figure.bound().map(this::bound),
        value,
        value.length() > WIDE,
        figure.unit(),
        figure.label(),
        figure.speaker().map(refs::of),
        office(figure.speaker(), figure.session(), figure.where()),
        session,
        told,
        figure.speaker().isPresent() || session.isPresent() || told.isPresent());
  }

  /** A plain number of a thousand or more in groups; what may be a year stays as it is. */
  private String value(String written) {
    boolean isGrouped = PLAIN.matcher(written).matches() && !YEAR.matcher(written).matches();
    return isGrouped ? words.number(new BigDecimal(written)) : written;
  }

  private String bound(Figure.Bound bound) {
    return words.text("bound." + bound.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Ref unknown(String name) {
    return new Ref(name, Optional.empty(), Optional.empty());
  }

  private Optional<String> anchor(Key where, String anchor) {
    return where.equals(page) ? Optional.of(anchor) : Optional.empty();
  }

  private Optional<Ref> told(Key where, String anchor) {
    return where.equals(page) ? Optional.empty() : refs.place(where, anchor);
  }

  /** A session's own page need not say which session it is. */
  private Optional<Ref> elsewhere(Optional<Session> session) {
    return session.filter(s -> !s.key().equals(page)).map(refs::of);
  }

  private Optional<String> office(Optional<Person> speaker, Optional<Session> session, Key where) {
    return speaker.flatMap(
        person -> day(session, where).flatMap(day -> people.officeOn(person, day)));
  }

  private Optional<LocalDate> day(Optional<Session> session, Key where) {
    return session
        .flatMap(s -> s.day().or(() -> s.event().firstDay()))
        .or(() -> coverage.find(where).flatMap(Voices::dayOf));
  }

  private static Optional<LocalDate> dayOf(Entity entity) {
    if (entity instanceof Article article) {
      return article.event().flatMap(Event::firstDay).or(() -> Optional.of(article.date().date()));
    }
    return entity instanceof Event event ? event.firstDay() : Optional.empty();
  }
}
