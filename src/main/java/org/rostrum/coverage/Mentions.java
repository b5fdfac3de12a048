package org.rostrum.coverage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom and what an article speaks of, wherever in it that is told. */
final class Mentions {
  private Mentions() {}

  /** People whom it is about, whom it quotes or honours, each once. */
  static Iterable<Person> people(Article article) {
    Map<Key, Person> people = new LinkedHashMap<>();
    Stream.of(
            article.people().stream().map(Appearance::person),
            quotes(article).map(Quote::speaker).flatMap(Optional::stream),
            article.figures().stream().map(Figure::speaker).flatMap(Optional::stream),
            article.grants().stream()
                .flatMap(grant -> grant.recipients().stream())
                .map(Grant.Recipient::person)
                .flatMap(Optional::stream))
        .flatMap(stream -> stream)
        .forEach(person -> people.putIfAbsent(person.key(), person));
    return people.values();
  }

  /** Sessions that it reports on, quotes from, or takes a figure from. */
  static Set<Key> sessions(Article article) {
    Set<Key> sessions = new LinkedHashSet<>();
    article.sessions().forEach(session -> sessions.add(session.key()));
    Stream.of(
            quotes(article).map(Quote::session),
            article.figures().stream().map(Figure::session),
            article.grants().stream().map(Grant::session))
        .flatMap(stream -> stream)
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
