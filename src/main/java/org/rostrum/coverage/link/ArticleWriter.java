package org.rostrum.coverage.link;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.Appearance;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Author;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.Correction;
import org.rostrum.coverage.DatedName;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Figure;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Photo;
import org.rostrum.coverage.Quote;
import org.rostrum.coverage.Role;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.StandalonePage;
import org.rostrum.coverage.WebLink;
import org.rostrum.coverage.link.award.GrantBook;
import org.rostrum.coverage.link.book.Anchors;
import org.rostrum.coverage.link.book.Desk;
import org.rostrum.coverage.link.book.EventBook;
import org.rostrum.coverage.link.book.PersonBook;
import org.rostrum.coverage.link.book.SessionBook;
import org.rostrum.coverage.link.book.SessionWriter;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.LinkFields;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;
import org.rostrum.i18n.Slugs;

/** Writes the records of articles and pages, once all else is written. */
final class ArticleWriter {
  private static final int WORDS_IN_ANCHOR = 6;

  private final EventBook events;
  private final PersonBook people;
  private final SessionBook sessions;
  private final GrantBook grants;
  private final Desk desk;

  ArticleWriter(
      EventBook events, PersonBook people, SessionBook sessions, GrantBook grants, Desk desk) {
    this.events = events;
    this.people = people;
    this.sessions = sessions;
    this.grants = grants;
    this.desk = desk;
  }

  /**
   * An article. One without a date is reported and written all the same, so that its other mistakes
   * are found too.
   */
  Article article(Key key, ToldFile file) {
    Facts facts = file.facts();
    String title = desk.missingTitle(facts, ArticleFields.TITLE, file, key);
    Optional<Fact<WrittenTime>> date = facts.fact(ArticleFields.DATE);
    if (date.isEmpty()) {
      reportNoDate(file);
    }
    Optional<Event> event = events.eventOf(file).map(events::get);
    Optional<ZoneId> zone = event.flatMap(Event::zone).or(() -> desk.files().zone(file));
    Moment published =
        date.map(fact -> desk.times().moment(fact, zone)).orElse(Moment.of(LocalDate.EPOCH));
    List<Correction> corrections = corrections(facts, zone);
    Common common = desk.common(facts);
    Optional<LocalDate> day =
        event.flatMap(Event::firstDay).or(() -> Optional.of(published.date()));
    Anchors anchors = new Anchors(file.body().anchors());
    return new Article(
        key,
        Telling.file(file).origin(),
        Localized.of(languageOf(facts), new Article.Words(title)),
        published,
        changed(published, common, corrections),
        facts.get(ArticleFields.KIND),
        authors(facts, ArticleFields.AUTHORS),
        authors(facts, ArticleFields.EDITORS),
        authors(facts, ArticleFields.TRANSLATORS),
        event,
        sessions(facts, file),
        people(facts, day),
        facts.list(AwardFields.AWARDS).stream().flatMap(g -> grants.get(g).stream()).toList(),
        quotes(facts, key, file, anchors),
        figures(facts, key, file, anchors),
        photos(facts),
        corrections,
        facts.get(ArticleFields.SOURCE).map(ArticleWriter::source),
        common,
        desk.prose(key, file));
  }

  private Language languageOf(Facts facts) {
    return facts.get(ArticleFields.LANGUAGE).orElse(desk.language());
  }

  /** A page outside the news flow. */
  StandalonePage page(Key key, ToldFile file) {
    String title = desk.missingTitle(file.facts(), ArticleFields.TITLE, file, key);
    return new StandalonePage(
        key,
        Telling.file(file).origin(),
        Localized.of(languageOf(file.facts()), title),
        desk.common(file.facts()),
        desk.prose(key, file));
  }

  private void reportNoDate(ToldFile file) {
    Optional<String> inName = DatedName.impossibleDate(file.path().stem());
    if (file.facts().lacks(ArticleFields.DATE) && inName.isPresent()) {
      desk.findings()
          .add(
              Code.DATE_INVALID,
              file.span(),
              "the date in the file’s name, %s, does not exist".formatted(inName.get()),
              "rename the file, or add date: 2023-04-26");
    } else if (file.facts().lacks(ArticleFields.DATE)) {
      desk.findings()
          .add(
              Code.KEY_MISSING,
              file.span(),
              "the article has no “date”",
              "add date: 2023-04-26, or move a text without a date to content/pages/");
    }
  }

  private static Moment changed(Moment published, Common common, List<Correction> corrections) {
    return common
        .updated()
        .or(() -> corrections.stream().map(Correction::date).max(Comparator.naturalOrder()))
        .orElse(published);
  }

  private List<Correction> corrections(Facts facts, Optional<ZoneId> zone) {
    List<Correction> corrections = new ArrayList<>();
    for (Facts told : facts.list(ArticleFields.CORRECTIONS)) {
      Optional<Fact<WrittenTime>> date = told.fact(ArticleFields.CORRECTION_DATE);
      Optional<String> text = told.get(ArticleFields.CORRECTION_TEXT);
      if (date.isPresent() && text.isPresent()) {
        corrections.add(new Correction(desk.times().moment(date.get(), zone), text.get()));
      }
    }
    return corrections;
  }

  private List<Author> authors(Facts facts, Field<List<Facts>> field) {
    List<Author> authors = new ArrayList<>();
    for (Facts told : facts.list(field)) {
      told.get(ArticleFields.AUTHOR_NAME).map(name -> author(name, told)).ifPresent(authors::add);
    }
    return authors;
  }

  /** Authors are linked to people who are known, but make none. */
  private Author author(String name, Facts told) {
    List<Key> found = people.book().find(name);
    Optional<Person> person =
        found.size() == 1 ? Optional.of(people.get(found.get(0))) : Optional.empty();
    String shown = person.filter(p -> people.book().isId(name)).map(Person::title).orElse(name);
    return new Author(shown, person, told.get(LinkFields.SOURCE_URL));
  }

  private List<Session> sessions(Facts facts, ToldFile file) {
    return facts.list(ArticleFields.SESSIONS).stream()
        .flatMap(told -> sessions.resolve(told, file).stream())
        .distinct()
        .map(sessions::get)
        .toList();
  }

  private List<Appearance> people(Facts facts, Optional<LocalDate> day) {
    List<Appearance> appearances = new ArrayList<>();
    Set<Key> seen = new HashSet<>();
    for (Facts told : facts.list(ArticleFields.SPEAKERS)) {
      people
          .resolve(told)
          .filter(seen::add)
          .map(people::get)
          .ifPresent(person -> appearances.add(SessionWriter.appearance(person, told, day)));
    }
    return appearances;
  }

  private List<Quote> quotes(Facts facts, Key key, ToldFile file, Anchors anchors) {
    List<Quote> quotes = new ArrayList<>();
    for (Facts told : facts.list(ArticleFields.QUOTES)) {
      Optional<String> text = told.get(ArticleFields.QUOTE_TEXT);
      Optional<Key> speaker = told.get(ArticleFields.SPEAKER).flatMap(people::resolve);
      if (told.lacks(ArticleFields.SPEAKER)) {
        reportNoSpeaker(told);
      }
      if (text.isPresent() && speaker.isPresent()) {
        quotes.add(quote(told, text.get(), people.get(speaker.get()), key, file, anchors));
      }
    }
    return quotes;
  }

  private void reportNoSpeaker(Facts told) {
    desk.findings()
        .add(
            Code.QUOTE_NO_SPEAKER,
            told.span(),
            "nobody says this quote",
            "add speaker: with a name or an id");
  }

  private Quote quote(
      Facts told, String text, Person speaker, Key key, ToldFile file, Anchors anchors) {
    Optional<Session> session = session(told, file);
    Optional<LocalDate> day = session.flatMap(Session::day).or(() -> desk.dayOf(file));
    return new Quote(
        key,
        anchors.of(firstWords(text)),
        text,
        Optional.of(speaker.key()),
        speaker.title(),
        session.map(Session::key),
        day.flatMap(speaker::roleOn).map(Role::text),
        told.span());
  }

  private Optional<Session> session(Facts told, ToldFile file) {
    return told.get(ArticleFields.SESSION)
        .flatMap(text -> sessions.resolve(text, file))
        .map(sessions::get);
  }

  private static String firstWords(String text) {
    String[] words = text.strip().split("\\s+", WORDS_IN_ANCHOR + 1);
    int used = Math.min(words.length, WORDS_IN_ANCHOR);
    return Slugs.of(String.join(" ", List.of(words).subList(0, used)));
  }

  private List<Figure> figures(Facts facts, Key key, ToldFile file, Anchors anchors) {
    List<Figure> figures = new ArrayList<>();
    for (Facts told : facts.list(ArticleFields.FIGURES)) {
      Optional<String> value = told.get(ArticleFields.VALUE);
      Optional<String> label = told.get(ArticleFields.LABEL);
      if (value.isPresent() && label.isPresent()) {
        Optional<Text> speaker = told.get(ArticleFields.SPEAKER);
        figures.add(
            new Figure(
                key,
                anchors.of("figure-" + (figures.size() + 1)),
                value.get(),
                told.get(ArticleFields.BOUND),
                told.get(ArticleFields.UNIT),
                label.get(),
                speaker.flatMap(people::resolve).map(people::get),
                session(told, file),
                told.span()));
      }
    }
    return figures;
  }

  private List<Photo> photos(Facts facts) {
    return facts.list(ArticleFields.PHOTOS).stream()
        .flatMap(told -> desk.photos().photo(told, true).stream())
        .toList();
  }

  private static WebLink source(Facts told) {
    String url = told.get(LinkFields.SOURCE_URL).orElse("");
    return new WebLink(told.get(LinkFields.SOURCE_TITLE).orElse(url), url);
  }
}
