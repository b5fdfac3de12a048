package org.rostrum.coverage.read;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.coverage.Part;
import org.rostrum.coverage.PartialDate;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.document.Text;
import org.rostrum.document.Value;
import org.rostrum.i18n.Language;

/** A person: in a file, or where the person appears. */
public final class PersonFields {
  /** A reference to somebody, by id or by any name. */
  public static final Field<Text> PERSON =
      Field.of(
          "person", Types.unlessUnknown(Types.REFERENCE), "who, by id or name", "ada-lovelace");

  /** The name, in one language or several. */
  public static final Field<Map<Language, String>> NAME =
      Field.of("name", Types.unlessUnknown(Types.TEXTS), "the name", "Ada Lovelace")
          .or("title", "display_name", "full_name", "fullname");

  /** The name to sort by. */
  public static final Field<String> SORT_NAME =
      Field.of("sort_name", Types.TEXT, "the name to sort by", "\"Lovelace, Ada\"");

  /** Other names. */
  public static final Field<List<String>> ALSO_KNOWN_AS =
      Field.of("also_known_as", Types.listOf(Types.TEXT), "other names", "[Augusta Ada King]");

  /** What the office is called. */
  public static final Field<String> ROLE_TITLE =
      Field.of("title", Types.TEXT, "the office", "Member of the Senate").or("role", "name");

  /** Where the office is held. */
  public static final Field<String> ORGANIZATION =
      Field.of("organization", Types.TEXT, "where it is held", "Senate")
          .or("organisation", "affiliation", "company");

  /** Since when it is held. */
  public static final Field<PartialDate> FROM =
      Field.of("from", Types.PARTIAL_DATE, "since when", "2021-09");

  /** Until when it was held. */
  public static final Field<PartialDate> TO =
      Field.of("to", Types.PARTIAL_DATE, "until when", "2023");

  /** When it is known to be held. */
  public static final Field<PartialDate> AS_OF =
      Field.of("as_of", Types.PARTIAL_DATE, "a day on which it is held", "2023-04-27");

  /** Of which country. */
  public static final Field<String> COUNTRY =
      Field.of("country", Types.TEXT, "of which country", "Kazakhstan");

  /** An office. */
  public static final Shape ROLE_SHAPE =
      Shape.withShortForm("a role", ROLE_TITLE, ORGANIZATION, FROM, TO, AS_OF, COUNTRY);

  /** Offices. */
  public static final Field<List<Facts>> ROLES =
      Field.of(
              "roles",
              Types.listOf(Types.mapOf(ROLE_SHAPE)),
              "offices held",
              "[{ title: Member, organization: Senate, as_of: 2023-04-27 }]")
          .or("role", "job_title", "position", "job");

  /** A portrait. */
  public static final Field<Facts> PHOTO =
      Field.of("photo", Types.mapOf(PhotoFields.SHAPE), "a portrait", "ada.jpg")
          .or("photo_url", "avatar", "portrait", "image", "picture", "headshot");

  /** Pages elsewhere. */
  public static final Field<List<Facts>> LINKS =
      Field.of(
          "links",
          Types.listOf(Types.mapOf(LinkFields.SHAPE)),
          "pages elsewhere",
          "[{ title: Website, url: \"https://…\" }]");

  private static final Field<String> FIRST_NAME =
      Field.of("first_name", Types.TEXT, "the first part of the name", "Ada")
          .or("firstname", "given_name");

  private static final Field<String> LAST_NAME =
      Field.of("last_name", Types.TEXT, "the last part of the name", "Lovelace")
          .or("lastname", "family_name", "surname");

  /** A name in two keys. */
  static final List<Field<?>> NAME_PARTS = List.of(FIRST_NAME, LAST_NAME);

  private static final List<Field<?>> NEXT =
      List.of(
          Field.next("given", "the given name"),
          Field.next("family", "the family name"),
          Field.next("patronymic", "the patronymic"),
          Field.next("distinct_from", "people of a like name"),
          Field.next("born", "the date of birth"),
          Field.next("died", "the date of death"),
          Field.next("pronouns", "the pronouns"));

  /** A person's file. */
  public static final Shape SHAPE =
      Shape.of("a person", FileFields.ID, NAME, SORT_NAME, ALSO_KNOWN_AS, ROLES, PHOTO, LINKS)
          .and(NAME_PARTS)
          .and(List.of(ORGANIZATION))
          .and(NEXT)
          .and(FileFields.ALL)
          .and(Profiles.fields())
          .completedBy(PersonFields::ofFile);

  /** The part in a session, or the office of that day. */
  public static final Field<String> ROLE =
      Field.of("role", PersonFields::role, "the part played, or the office", "keynote").or("part");

  /** A person where the person appears. */
  public static final Shape APPEARANCE =
      Shape.withShortForm(
              "a speaker",
              PERSON,
              FileFields.ID,
              NAME,
              ROLE,
              ORGANIZATION,
              COUNTRY,
              SORT_NAME,
              ALSO_KNOWN_AS,
              PHOTO,
              LINKS)
          .and(NAME_PARTS)
          .and(Profiles.fields())
          .needingOneOf(PERSON, NAME, FileFields.ID)
          .completedBy(PersonFields::completed);

  static Facts completed(Facts told, Findings findings) {
    Facts named = named(Profiles.gathered(FileFields.completed(told, findings), findings));
    return portrayed(named);
  }

  /** An office in keys of their own, {@code role: Dean} and {@code company: …}. */
  private static Facts ofFile(Facts told, Findings findings) {
    Facts completed = completed(told, findings);
    Optional<Fact<String>> organization = completed.fact(ORGANIZATION);
    if (organization.isEmpty()) {
      return completed;
    }
    Fact<String> where = organization.get();
    List<Facts> roles = new ArrayList<>(completed.list(ROLES));
    boolean isOneWithout = roles.size() == 1 && roles.get(0).lacks(ORGANIZATION);
    Facts role = isOneWithout ? roles.remove(0) : Facts.none(where.span());
    roles.add(role.with(ORGANIZATION, where.value(), where.span()));
    return completed.without(ORGANIZATION).with(ROLES, List.copyOf(roles), where.span());
  }

  private static Facts portrayed(Facts told) {
    Optional<Fact<Facts>> image = told.fact(FileFields.IMAGE);
    return image.isPresent() && told.lacks(PHOTO)
        ? told.without(FileFields.IMAGE).with(PHOTO, image.get().value(), image.get().span())
        : told;
  }

  /** A name in two keys is one name. */
  private static Facts named(Facts told) {
    Field<?> first = told.has(FIRST_NAME) ? FIRST_NAME : LAST_NAME;
    if (!told.has(first)) {
      return told;
    }
    Facts rest = told.without(FIRST_NAME).without(LAST_NAME);
    String name =
        Stream.of(FIRST_NAME, LAST_NAME)
            .flatMap(part -> told.get(part).stream())
            .collect(joining(" "));
    return told.lacks(NAME) ? rest.with(NAME, Written.text(name), told.spanOf(first)) : rest;
  }

  private static final int SHORTEST_PART = 5;

  private static final Pattern SEVERAL = Pattern.compile("\\s(?:&|and|und|et|и)\\s|[;,]");

  /** A word that is nearly a part is most likely that part, but may be an office. */
  private static Optional<String> role(Value value, Spot spot) {
    Optional<String> role = Types.TEXT.read(value, spot);
    role.flatMap(PersonFields::partMeant)
        .ifPresent(
            part ->
                spot.report(
                    Code.VALUE_NEAR,
                    value.span(),
                    "“%s” is nearly a part in a session, but stands as an office"
                        .formatted(role.get()),
                    "did you mean “%s”?".formatted(part)));
    return role;
  }

  private static Optional<String> partMeant(String role) {
    String word = role.toLowerCase(Locale.ROOT);
    return Stream.of(Part.values())
        .map(part -> part.name().toLowerCase(Locale.ROOT))
        .filter(part -> word.length() >= SHORTEST_PART && word.charAt(0) == part.charAt(0))
        .filter(part -> Nearest.slips(word, part) == 1)
        .findFirst();
  }

  /** Whether a name may be those of several people. */
  public static boolean isSeveral(String name) {
    return SEVERAL.matcher(name).find();
  }

  /** The names of which a name may be made. */
  public static List<String> parts(String name) {
    return SEVERAL.splitAsStream(name).map(String::strip).filter(p -> !p.isEmpty()).toList();
  }

  private PersonFields() {}
}
