package org.rostrum.coverage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom and what an article speaks of, wherever in it that is told. */
final class Mentions {
  private Mentions() {}

  /** People whom it is about, whom it quotes or honours, each once. */
  static Set<Key> people(Article article) {
    Set<Key> people = new LinkedHashSet<>();
    article.people().forEach(appearance -> people.add(appearance.person().key()));
    quotes(article).forEach(quote -> quote.speaker().ifPresent(people::add));
    article
        .figures()
        .forEach(figure -> figure.speaker().ifPresent(speaker -> people.add(speaker.key())));
    article.grants().stream()
        .flatMap(grant -> grant.recipients().stream())
        .forEach(recipient -> recipient.person().ifPresent(person -> people.add(person.key())));
    return people;
  }

  /** Sessions that it reports on, quotes from, or takes a figure from. */
  static Set<Key> sessions(Article article) {
    Set<Key> sessions = new LinkedHashSet<>();
    article.sessions().forEach(session -> sessions.add(session.key()));
    quotes(article).forEach(quote -> quote.session().ifPresent(sessions::add));
    Stream.concat(
            article.figures().stream().map(Figure::session),
            article.grants().stream().map(Grant::session))
        .flatMap(Optional::stream)
        .forEach(session -> sessions.add(session.key()));
    return sessions;
  }

  /** Quotes of the front matter, then those of the text. */
  static Stream<Quote> quotes(Article article) {
    return Stream.concat(article.quotes().stream(), article.prose().quotes().stream());
  }

  /** Awards of whose grants it tells. */
  static List<Key> awards(Article article) {
    return article.grants().stream().map(grant -> grant.award().key()).distinct().toList();
  }
}
