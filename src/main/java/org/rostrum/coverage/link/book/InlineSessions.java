package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.Days;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.link.name.Book;
import org.rostrum.coverage.link.told.Titles;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.WrittenDay;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Slugs;
import org.rostrum.source.SourcePath;

/**
 * Decides which sessions told in maps are one, and what ids they get. Two of one title in one file
 * are two; then each map of that title, in whatever file of the event, means the one that it fits.
 */
final class InlineSessions {
  private final EventBook events;
  private final Book book;
  private final Findings findings;
  private final Set<String> repeated = new HashSet<>();
  private final Map<String, Set<Key>> byTitle = new HashMap<>();
  private final Map<Key, List<Item>> items = new HashMap<>();
  private final Map<String, Set<SourcePath>> pathsByTitle = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Key, Days> days = new HashMap<>();

  /**
   * A session told in a map.
   *
   * @param isReport whether it is an article's, which mostly means a session of the programme
   */
  record Item(Key event, SourcePath path, Facts facts, boolean isReport) {
    private Optional<String> title() {
      return Titles.ofSession(facts);
    }

    private String name() {
      return event.id() + "/" + slug();
    }

    private String slug() {
      return title().map(Slugs::of).orElse("session");
    }

    private Optional<LocalTime> time() {
      return facts.get(SessionFields.START).flatMap(WrittenTime::time);
    }
  }

  InlineSessions(EventBook events, Book book, Findings findings) {
    this.events = events;
    this.book = book;
    this.findings = findings;
  }

  /** Looks for titles that stand for several sessions; to be called once, with all maps. */
  void expect(List<Item> all) {
    Set<String> seen = new HashSet<>();
    all.stream()
        .filter(item -> !seen.add(item.path() + " " + item.name()))
        .forEach(item -> repeated.add(item.name()));
  }

  /** Whether several sessions of its event have a map's title. */
  boolean isRepeated(Item item) {
    return repeated.contains(item.name());
  }

  /** The session that a map tells of; empty if it could be several, which is then reported. */
  Optional<Key> key(Item item) {
    Optional<Key> key =
        item.facts().has(FileFields.ID)
            ? Optional.of(byId(item, item.facts().get(FileFields.ID).orElseThrow()))
            : byTitle(item);
    key.ifPresent(
        known -> {
          items.computeIfAbsent(known, unused -> new ArrayList<>()).add(item);
          byTitle.computeIfAbsent(item.name(), unused -> new LinkedHashSet<>()).add(known);
          pathsByTitle.computeIfAbsent(item.name(), unused -> new HashSet<>()).add(item.path());
        });
    return key;
  }

  private Key byId(Item item, Text id) {
    Key key = key(item.event(), Slugs.of(id.value()));
    Optional<Item> other = toldIn(item.path(), key);
    other.ifPresent(first -> reportTwice(id, item, first));
    return other.isPresent() ? numbered(item, key.id()) : key;
  }

  private Optional<Item> toldIn(SourcePath path, Key key) {
    return items.getOrDefault(key, List.of()).stream()
        .filter(item -> item.path().equals(path))
        .findFirst();
  }

  private void reportTwice(Text id, Item item, Item first) {
    Span place = first.facts().spanOf(FileFields.ID);
    findings.add(
        Code.REF_AMBIGUOUS,
        id.span(),
        "id “%s” stands twice: for “%s” here, for “%s” in %s"
            .formatted(
                id.value(),
                item.title().orElse(id.value()),
                first.title().orElse(id.value()),
                place.place()),
        "give one of the two another id");
  }

  private Optional<Key> byTitle(Item item) {
    if (!isRepeated(item)) {
      List<Key> known = book.find(item.name());
      return known.isEmpty()
          ? Optional.of(key(item.event(), item.slug()))
          : book.one(reference(item), known, item.event().id());
    }
    List<Key> fitting = fitting(item);
    if (fitting.size() > 1 && item.isReport()) {
      return book.one(reference(item), fitting, item.event().id());
    }
    return Optional.of(
        fitting.size() == 1 ? fitting.get(0) : numbered(item, item.name() + suffix(item)));
  }

  private static Text reference(Item item) {
    return new Text(item.title().orElse(""), true, item.facts().span());
  }

  /** The sessions of a map's title in other files that can be the same. */
  private List<Key> fitting(Item item) {
    boolean isOnlyHere =
        pathsByTitle.getOrDefault(item.name(), Set.of()).equals(Set.of(item.path()));
    return isOnlyHere
        ? List.of()
        : byTitle.getOrDefault(item.name(), Set.of()).stream()
            .filter(key -> toldIn(item.path(), key).isEmpty() && fits(item, key))
            .toList();
  }

  /** The id, with a number behind it if another session of this file has it already. */
  private Key numbered(Item item, String id) {
    Key key = Key.of(Kind.SESSION, id);
    while (toldIn(item.path(), key).isPresent()) {
      int number = numbers.merge(item.path() + " " + id, 1, Integer::sum) + 1;
      key = Key.of(Kind.SESSION, id + "-" + number);
    }
    return key;
  }

  private boolean fits(Item item, Key key) {
    return items.getOrDefault(key, List.of()).stream()
        .allMatch(told -> agree(day(item), day(told)) && agree(item.time(), told.time()));
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static Key key(Key event, String id) {
    return Key.of(Kind.SESSION, event.id() + "/" + id);
  }

  private String suffix(Item item) {
    return day(item).map(day -> "-" + day).orElse("")
        + item.time().map(time -> "-" + time.toString().replace(":", "")).orElse("");
  }

  /** The date, or the day's number where the event has no dates. */
  private Optional<String> day(Item item) {
    Optional<WrittenDay> day = item.facts().get(SessionFields.DAY);
    Optional<Integer> number = day.flatMap(WrittenDay::number);
    Days known = days.computeIfAbsent(item.event(), events::daysTold);
    Optional<LocalDate> date =
        day.flatMap(WrittenDay::date)
            .or(() -> number.flatMap(known::date))
            .or(() -> item.facts().get(SessionFields.START).flatMap(WrittenTime::date));
    return date.map(LocalDate::toString).or(() -> number.map(n -> "day-" + n));
  }
}
