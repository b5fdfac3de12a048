package org.rostrum.coverage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The place of an event. */
public record Venue(
    Optional<String> name,
    Optional<String> address,
    Optional<String> city,
    Optional<String> country,
    Optional<String> url) {
  /** The parts that are told, from the narrow to the wide: name, address, city. */
  public List<String> parts() {
    return Stream.of(name, address, city).flatMap(Optional::stream).toList();
  }
}
