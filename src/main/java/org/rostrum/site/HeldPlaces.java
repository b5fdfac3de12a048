package org.rostrum.site;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Tag;

/**
 * The addresses that things will have which are held back: a link there is no mistake, it only
 * comes too early. Immutable.
 */
final class HeldPlaces {
  /** A list that is held back has next pages too, as far as anybody knows. */
  private static final Pattern NEXT_PAGE = Pattern.compile("/page/\\d{1,6}$");

  private final Addresses addresses;
  private final Function<Key, Optional<SitePath>> published;
  private final Map<Key, HeldBack> byKey = new HashMap<>();
  private final Map<String, HeldBack> byPlace = new HashMap<>();

  /**
   * The places of all that is held back.
   *
   * @param published the page of a published thing
   */
  HeldPlaces(
      Iterable<HeldBack> things, Addresses addresses, Function<Key, Optional<SitePath>> published) {
    this.addresses = addresses;
    this.published = published;
    things.forEach(thing -> byKey.putIfAbsent(thing.key(), thing));
    things.forEach(this::add);
  }

  private void add(HeldBack thing) {
    if (!thing.key().is(Kind.SESSION)) {
      keep(addresses.of(thing, Optional.empty()), thing);
    } else {
      pageOf(eventOf(thing.key()))
          .ifPresent(event -> keep(addresses.of(thing, Optional.of(event)), thing));
    }
    addresses.aliases(thing.common()).forEach(alias -> keep(alias.path(), thing));
    for (Tag tag : thing.common().tags()) {
      keep(addresses.of(tag), thing);
    }
    thing.date().ifPresent(date -> keep(addresses.year(date.getYear()), thing));
  }

  private Optional<SitePath> pageOf(Key event) {
    return published
        .apply(event)
        .or(() -> withheld(event).map(thing -> addresses.of(thing, Optional.empty())));
  }

  private static Key eventOf(Key session) {
    return Key.of(Kind.EVENT, session.id().split("/", 2)[0]);
  }

  private void keep(SitePath path, HeldBack thing) {
    byPlace.putIfAbsent(place(path.value()), thing);
  }

  /** What holds a thing back: a session is also held back with its event. */
  Optional<HeldBack> withheld(Key key) {
    return Optional.ofNullable(byKey.get(key))
        .or(() -> Optional.ofNullable(key.is(Kind.SESSION) ? byKey.get(eventOf(key)) : null));
  }

  /** What will stand at a path from the root; all below an event's page belongs to the event. */
  Optional<HeldBack> at(String path) {
    String place = NEXT_PAGE.matcher(place(path)).replaceFirst("");
    HeldBack thing = byPlace.get(place);
    while (thing == null && place.contains("/")) {
      place = place.substring(0, place.lastIndexOf('/'));
      HeldBack above = byPlace.get(place);
      thing = above != null && above.key().is(Kind.EVENT) ? above : null;
    }
    return Optional.ofNullable(thing);
  }

  /** The one form of {@code a}, {@code a/}, {@code a.html} and {@code a/index.html}. */
  private static String place(String path) {
    String page = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
    String folder =
        page.equals("index") || page.endsWith("/index")
            ? page.substring(0, page.length() - 5)
            : page;
    return folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
  }
}
