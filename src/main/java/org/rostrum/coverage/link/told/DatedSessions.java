package org.rostrum.coverage.link.told;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.i18n.Slugs;

/**
 * Session files whose names differ only by the date at their start: {@code 2023-10-15-lunch.md},
 * {@code 2023-10-16-lunch.md}. As with sessions of one title in a programme, the date becomes a
 * part of the id of each.
 */
public final class DatedSessions {
  private final Map<Place, Integer> files = new HashMap<>();

  /** What the id of a session file is made of. */
  private record Place(Optional<String> event, String id) {
    static Place of(ToldFile file) {
      return new Place(file.placement().event(), file.placement().id());
    }
  }

  private DatedSessions() {}

  /** The files, each of those that only a date tells apart with an id of its own. */
  public static List<ToldFile> apart(List<ToldFile> files) {
    DatedSessions sessions = new DatedSessions();
    files.stream()
        .filter(DatedSessions::isNamedByPlace)
        .forEach(file -> sessions.files.merge(Place.of(file), 1, Integer::sum));
    return files.stream().map(sessions::apart).toList();
  }

  private static boolean isNamedByPlace(ToldFile file) {
    return file.is(Placement.Role.SESSION) && !file.facts().has(FileFields.ID);
  }

  private ToldFile apart(ToldFile file) {
    boolean isAlone = !isNamedByPlace(file) || files.getOrDefault(Place.of(file), 1) == 1;
    if (isAlone || file.placement().date().isEmpty()) {
      return file;
    }
    Placement place = file.placement();
    Placement dated =
        new Placement(place.role(), Slugs.of(file.path().stem()), place.event(), place.date());
    return new ToldFile(dated, file.path(), file.body(), file.facts());
  }
}
