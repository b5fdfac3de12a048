package org.rostrum.page.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Venue;

/** Makes places for display. */
public final class Places {
  private Places() {}

  /**
   * A place.
   *
   * @param text from the narrow to the wide, in one line
   * @param url the venue's own page
   */
  public record PlaceView(String text, Optional<String> url) {}

  /** A venue with its address; empty if only its page is known. */
  public static Optional<PlaceView> of(Venue venue) {
    return line(Stream.of(venue.name(), venue.address(), venue.city(), venue.country()))
        .map(text -> new PlaceView(text, venue.url().flatMap(Outward::url)));
  }

  /** A venue in a list: without the address. */
  static Optional<String> brief(Venue venue) {
    return line(Stream.of(venue.name(), venue.city(), venue.country()));
  }

  private static Optional<String> line(Stream<Optional<String>> parts) {
    List<String> known = parts.flatMap(Optional::stream).toList();
    return known.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", known));
  }
}
