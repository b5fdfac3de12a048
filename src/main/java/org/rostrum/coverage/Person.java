package org.rostrum.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.i18n.Localized;

/**
 * Somebody who speaks, is honoured, or is written about.
 *
 * @param name in the languages told
 * @param sortName the form under which lists sort the person: {@code Lovelace, Ada}
 * @param alsoKnownAs other forms of the name, by which references find the person too
 * @param roles offices, in the order told
 * @param prose the biography
 */
public record Person(
    Key key,
    Origin origin,
    Localized<String> name,
    Optional<String> sortName,
    List<String> alsoKnownAs,
    List<Role> roles,
    Optional<Photo> photo,
    List<WebLink> links,
    Common common,
    Prose prose)
    implements Entity {
  /** Copies the lists. */
  public Person {
    alsoKnownAs = List.copyOf(alsoKnownAs);
    roles = List.copyOf(roles);
    links = List.copyOf(links);
  }

  @Override
  public String title() {
    return name.original();
  }

  /** The text to sort by. */
  public String sortKey() {
    return sortName.orElse(title());
  }

  /**
   * The office held on a date: one whose time holds the date, else one without a time, else the one
   * known for the nearest day within a year.
   */
  public Optional<Role> roleOn(LocalDate date) {
    return first(roles.stream().filter(role -> role.isHeldOn(date)).toList())
        .or(() -> first(roles.stream().filter(Role::isTimeless).toList()))
        .or(() -> nearest(date));
  }

  /** The office told last: one still held, else the one known for the latest day. */
  public Optional<Role> latestRole() {
    return roles.stream().max(Comparator.comparing(Person::lastKnown));
  }

  private Optional<Role> nearest(LocalDate date) {
    return roles.stream()
        .filter(role -> role.daysFrom(date).isPresent())
        .min(Comparator.comparing(role -> role.daysFrom(date).orElse(Long.MAX_VALUE)));
  }

  private static LocalDate lastKnown(Role role) {
    return role.to()
        .map(PartialDate::latest)
        .or(() -> role.from().map(from -> LocalDate.MAX))
        .or(() -> role.asOf().map(PartialDate::latest))
        .orElse(LocalDate.MAX);
  }

  private static Optional<Role> first(List<Role> roles) {
    return roles.stream().findFirst();
  }
}
