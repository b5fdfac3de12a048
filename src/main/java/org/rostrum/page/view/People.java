package org.rostrum.page.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Appearance;
import org.rostrum.coverage.Part;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Role;
import org.rostrum.page.view.Faces.Face;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Times.Phrase;

/** Makes people for display: with the office of the day in question. */
public final class People {
  private final Refs refs;
  private final Times times;
  private final Pictures pictures;
  private final Words words;
  private final Whereabouts whereabouts;

  /** With the makers of what stands beside a name. */
  public People(Refs refs, Times times, Pictures pictures, Words words, Whereabouts whereabouts) {
    this.refs = refs;
    this.times = times;
    this.pictures = pictures;
    this.words = words;
    this.whereabouts = whereabouts;
  }

  /**
   * A person in a list.
   *
   * @param part what the person does there, if that is not simply to speak
   * @param where the sessions in which the person speaks, else the honours received
   */
  public record PersonRow(
      Ref person,
      Optional<String> office,
      Optional<String> part,
      Optional<String> where,
      Face face) {}

  /** An office, in one line, with the time of which it is known. */
  public record RoleView(
      Optional<String> office, Optional<String> country, Optional<Phrase> held) {}

  /** Another name, with its language if that is known. */
  public record OtherName(String name, Optional<String> lang) {}

  /** Somebody who appears somewhere. */
  public PersonRow row(Appearance appearance) {
    Person person = appearance.person();
    Optional<String> part =
        Optional.of(appearance.part()).filter(p -> p != Part.SPEAKER).map(this::label);
    return new PersonRow(
        refs.of(person), appearance.office(), part, whereabouts.of(person), face(person));
  }

  /** Somebody, with the office that is known last. */
  public PersonRow row(Person person) {
    Optional<String> office = person.latestRole().flatMap(this::office);
    return new PersonRow(
        refs.of(person), office, Optional.empty(), whereabouts.of(person), face(person));
  }

  /** The office held on a day. */
  public Optional<String> officeOn(Person person, LocalDate date) {
    return person.roleOn(date).flatMap(this::office);
  }

  /** An office in one line: “Member, Lituanica”. */
  public Optional<String> office(Role role) {
    return role.title()
        .map(title -> role.organization().map(at -> officeAt(title, at)).orElse(title))
        .or(role::organization);
  }

  private String officeAt(String title, String organization) {
    return words.text("officeAt", Map.of("title", title, "organization", organization));
  }

  /** All offices of a person, in the order told. */
  public Optional<Listing<RoleView>> roles(Person person) {
    return Listing.of(person.roles().stream().map(this::view).toList());
  }

  private RoleView view(Role role) {
    return new RoleView(office(role), role.country(), times.held(role));
  }

  /** The names besides the one on the page. */
  public Optional<Listing<OtherName>> otherNames(Person person) {
    return Listing.of(OtherNames.of(person, words.language()));
  }

  /** The portrait, as large as it is. */
  public Optional<PictureView> portrait(Person person) {
    return person.photo().or(() -> person.common().image()).flatMap(pictures::of);
  }

  /** The portrait, else the initials. */
  public Face face(Person person) {
    return Faces.of(person.key(), person.name().in(words.language()), portrait(person));
  }

  private String label(Part part) {
    return words.label("part", part.name().toLowerCase(Locale.ROOT));
  }

  /** Rows for several. */
  public Optional<Listing<PersonRow>> rows(List<Appearance> appearances) {
    return Listing.of(appearances.stream().map(this::row).toList());
  }
}
