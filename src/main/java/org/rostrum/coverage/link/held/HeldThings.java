package org.rostrum.coverage.link.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Names;
import org.rostrum.coverage.link.name.Book;
import org.rostrum.coverage.link.told.Mentions;
import org.rostrum.coverage.link.told.Placement;
import org.rostrum.coverage.link.told.Programme;
import org.rostrum.coverage.link.told.Titles;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Slugs;

/**
 * Takes note of all names of what is held back, so that whoever names it is told that, and not that
 * there is no such thing.
 */
public final class HeldThings {
  private final Map<Kind, Names> names;
  private final HeldSessions sessions;

  /** Puts names of what is held back among the names of all. */
  public HeldThings(Map<Kind, Names> names, HeldSessions sessions) {
    this.names = names;
    this.sessions = sessions;
  }

  /** The event of whose programme a file is, as far as the file alone tells. */
  static String eventOf(ToldFile file) {
    Optional<Facts> told = file.facts().get(ArticleFields.EVENT);
    return file.facts()
        .get(SessionFields.EVENT)
        .or(() -> told.flatMap(event -> event.get(EventFields.REFERENCE)))
        .or(() -> told.flatMap(event -> event.get(FileFields.ID)))
        .map(Text::value)
        .or(() -> told.flatMap(event -> title(event, EventFields.TITLE)).map(Slugs::of))
        .or(() -> file.placement().event())
        .orElse("");
  }

  private static Optional<String> title(Facts told, Field<Map<Language, String>> field) {
    return told.get(field).map(texts -> texts.values().iterator().next());
  }

  /** A file's own thing, its programme, and what no other file may tell of. */
  public void add(ToldFile file) {
    Key key = Publishable.key(file);
    if (file.is(Placement.Role.SESSION)) {
      names(file).forEach(name -> sessions.holdBack(eventOf(file), name, key));
    } else if (file.kind().isPresent()) {
      names(file).forEach(name -> names(file.kind().get()).holdBack(name, key));
    }
    String event = file.is(Placement.Role.EVENT) ? file.placement().id() : eventOf(file);
    Programme.of(file.facts()).forEach(session -> sessions.holdBack(event, session));
    addPeople(file, key);
    addEvent(file, key);
    addAwards(file, key);
  }

  private Names names(Kind kind) {
    return Objects.requireNonNull(names.get(kind));
  }

  /** The names under which a file's thing would be found. */
  private static List<String> names(ToldFile file) {
    String id = file.placement().id();
    List<String> names = new ArrayList<>(List.of(id, file.path().stem()));
    names.add(id.substring(id.lastIndexOf('/') + 1));
    names.addAll(Titles.all(file));
    names.addAll(file.facts().list(PersonFields.ALSO_KNOWN_AS));
    ids(file.facts()).forEach(names::add);
    return names;
  }

  private static Stream<String> ids(Facts told) {
    return Stream.of(FileFields.ID, FileFields.SLUG)
        .flatMap(field -> told.get(field).stream())
        .map(Text::value);
  }

  private void addPeople(ToldFile file, Key key) {
    for (Facts told : Mentions.of(file)) {
      Optional<String> bare = told.get(PersonFields.PERSON).map(Text::value);
      if (told.has(PersonFields.NAME) || bare.filter(name -> !Book.isIdLike(name)).isPresent()) {
        bare.ifPresent(name -> names(Kind.PERSON).holdBackWith(key, name));
        bare.ifPresent(name -> names(Kind.PERSON).holdBackWith(key, Slugs.of(name)));
        addTold(Kind.PERSON, told, PersonFields.NAME, key);
      }
    }
  }

  private void addEvent(ToldFile file, Key key) {
    file.facts()
        .get(ArticleFields.EVENT)
        .filter(told -> !told.has(EventFields.REFERENCE))
        .ifPresent(told -> addTold(Kind.EVENT, told, EventFields.TITLE, key));
    for (Facts told : file.facts().list(ArticleFields.SESSIONS)) {
      addTold(Kind.SESSION, told, SessionFields.TITLE, key);
    }
  }

  private void addAwards(ToldFile file, Key key) {
    for (Facts grant : file.facts().list(AwardFields.AWARDS)) {
      Optional<Facts> award = grant.get(AwardFields.AWARD);
      award.ifPresent(told -> addTold(Kind.AWARD, told, AwardFields.NAME, key));
      award
          .flatMap(told -> told.get(AwardFields.REFERENCE))
          .map(Text::value)
          .filter(name -> !Book.isIdLike(name))
          .ifPresent(
              name ->
                  Stream.of(name, Slugs.of(name))
                      .forEach(form -> names(Kind.AWARD).holdBackWith(key, form)));
    }
  }

  /** The names of a thing that a map tells of; those of a session also behind its event. */
  private void addTold(Kind kind, Facts told, Field<Map<Language, String>> title, Key file) {
    List<String> titles =
        told.get(title).map(texts -> List.copyOf(texts.values())).orElse(List.of());
    Stream.of(ids(told), titles.stream(), titles.stream().map(Slugs::of))
        .flatMap(all -> all)
        .forEach(name -> names(kind).holdBackWith(file, name));
  }
}
