package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.i18n.Spelling;

/** Turns the forward references of the records round, each list in the order of its source. */
final class Backward {
  private Backward() {}

  static Map<Key, List<Article>> articlesBySubject(List<Article> articles) {
    Map<Key, List<Article>> bySubject = new HashMap<>();
    for (Article article : articles) {
      article.event().ifPresent(event -> put(bySubject, event.key(), article));
      Mentions.sessions(article).forEach(session -> put(bySubject, session, article));
      Mentions.people(article).forEach(person -> put(bySubject, person, article));
      Mentions.awards(article).forEach(award -> put(bySubject, award, article));
      article.common().tags().forEach(tag -> put(bySubject, tag.key(), article));
    }
    return bySubject;
  }

  static Map<Key, List<Article>> articlesByAuthor(List<Article> articles) {
    Map<Key, List<Article>> byAuthor = new HashMap<>();
    for (Article article : articles) {
      Stream.of(article.authors(), article.editors(), article.translators())
          .flatMap(List::stream)
          .flatMap(author -> author.person().stream())
          .map(Person::key)
          .distinct()
          .forEach(person -> put(byAuthor, person, article));
    }
    return byAuthor;
  }

  static Map<Key, List<Entity>> othersByTag(Collection<Entity> entities) {
    Map<Key, List<Entity>> byTag = new HashMap<>();
    for (Entity entity : entities) {
      if (!entity.key().is(Kind.ARTICLE)) {
        entity.common().tags().forEach(tag -> put(byTag, tag.key(), entity));
      }
    }
    return byTag;
  }

  static Map<Key, List<Session>> sessions(List<Session> sessions) {
    Map<Key, List<Session>> byKey = new HashMap<>();
    for (Session session : sessions) {
      put(byKey, session.event().key(), session);
      session.speakers().stream()
          .map(appearance -> appearance.person().key())
          .distinct()
          .forEach(person -> put(byKey, person, session));
    }
    return byKey;
  }

  static Map<Key, List<Quote>> quotes(Coverage.Parts parts) {
    Map<Key, List<Quote>> byKey = new HashMap<>();
    Set<String> seen = new HashSet<>();
    Stream<Quote> others =
        parts.entities().filter(entity -> !entity.key().is(Kind.ARTICLE)).flatMap(Backward::prose);
    Stream.concat(parts.articles().stream().flatMap(Mentions::quotes), others)
        .forEach(quote -> keep(quote, seen, byKey));
    return byKey;
  }

  private static Stream<Quote> prose(Entity entity) {
    return entity.prose().quotes().stream();
  }

  /** Newspapers repeat a good quote; a person's page has it once, from the newest article. */
  private static void keep(Quote quote, Set<String> seen, Map<Key, List<Quote>> byKey) {
    Stream.concat(quote.speaker().stream(), quote.session().stream())
        .filter(key -> seen.add(key + " " + Spelling.folded(quote.text())))
        .forEach(key -> put(byKey, key, quote));
  }

  static Map<Key, List<Figure>> figures(List<Article> articles) {
    Map<Key, List<Figure>> byKey = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Article article : articles) {
      Optional<Key> event = article.event().map(Event::key);
      for (Figure figure : article.figures()) {
        Stream.of(event, figure.speaker().map(Person::key), figure.session().map(Session::key))
            .flatMap(Optional::stream)
            .filter(key -> seen.add(key + " " + figure.value() + " " + figure.label()))
            .forEach(key -> put(byKey, key, figure));
      }
    }
    return byKey;
  }

  static Map<Key, List<Grant>> grants(List<Grant> grants) {
    Map<Key, List<Grant>> byKey = new HashMap<>();
    for (Grant grant : grants) {
      put(byKey, grant.award().key(), grant);
      grant.session().ifPresent(session -> put(byKey, session.key(), grant));
      grant.event().ifPresent(event -> put(byKey, event.key(), grant));
      grant.recipients().stream()
          .flatMap(recipient -> recipient.person().stream())
          .map(Person::key)
          .distinct()
          .forEach(person -> put(byKey, person, grant));
    }
    return byKey;
  }

  private static <T> void put(Map<Key, List<T>> map, Key key, T value) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
  }
}
