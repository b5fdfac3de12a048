package org.rostrum.page.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Grant;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Person;

/** Tells where somebody appears: in which sessions, else with which honour. */
final class Whereabouts {
  private static final int NAMED = 2;

  private final Coverage coverage;
  private final Words words;
  private final Key page;

  /**
   * In a coverage.
   *
   * @param page the page on which it will stand, which need not be named on itself
   */
  Whereabouts(Coverage coverage, Words words, Key page) {
    this.coverage = coverage;
    this.words = words;
    this.page = page;
  }

  /** In words: “Plenary session”, “4 sessions”, “State award”. */
  Optional<String> of(Person person) {
    List<String> sessions = titles(coverage.sessionsOf(person).stream());
    if (sessions.size() > NAMED) {
      return Optional.of(words.count("sessions", sessions.size()));
    }
    List<String> named =
        sessions.isEmpty()
            ? titles(coverage.grantsOf(person).stream().map(Grant::award)).stream()
                .limit(NAMED)
                .toList()
            : sessions;
    return Optional.of(words.list(named)).filter(text -> !text.isEmpty());
  }

  private List<String> titles(Stream<? extends Entity> things) {
    return things.filter(thing -> !thing.key().equals(page)).map(Entity::title).distinct().toList();
  }
}
