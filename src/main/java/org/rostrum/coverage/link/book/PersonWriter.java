package org.rostrum.coverage.link.book;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Role;
import org.rostrum.coverage.link.merge.Merge;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.Written;
import org.rostrum.i18n.Localized;
import org.rostrum.i18n.Spelling;

/** Writes the record of a person, once every file was read. */
final class PersonWriter {
  private final Desk desk;

  PersonWriter(Desk desk) {
    this.desk = desk;
  }

  Person person(Key key, PersonBook.Draft draft) {
    Facts facts =
        new Merge("person " + key.id(), desk.language(), desk.findings())
            .of(draft.tellings, PersonFields.NAME);
    Telling first = draft.tellings.get(0);
    Localized<String> name =
        facts
            .get(PersonFields.NAME)
            .map(names -> Written.in(desk.language(), names))
            .orElseGet(
                () ->
                    Localized.of(
                        desk.language(), desk.missing(facts, PersonFields.NAME, first, key)));
    return new Person(
        key,
        first.origin(),
        name,
        facts.get(PersonFields.SORT_NAME),
        facts.list(PersonFields.ALSO_KNOWN_AS),
        roles(facts, draft),
        facts.get(PersonFields.PHOTO).flatMap(photo -> desk.photos().photo(photo, false)),
        facts.list(PersonFields.LINKS).stream().flatMap(link -> desk.link(link).stream()).toList(),
        desk.common(facts),
        desk.prose(key, draft.file, first));
  }

  private static List<Role> roles(Facts facts, PersonBook.Draft draft) {
    List<Role> roles = new ArrayList<>();
    for (Facts role : facts.list(PersonFields.ROLES)) {
      roles.add(role(role));
    }
    for (Role inline : draft.inlineRoles) {
      if (roles.stream().noneMatch(known -> isSame(known, inline))) {
        roles.add(inline);
      }
    }
    return roles;
  }

  private static Role role(Facts told) {
    return new Role(
        told.get(PersonFields.ROLE_TITLE),
        told.get(PersonFields.ORGANIZATION),
        told.get(PersonFields.FROM),
        told.get(PersonFields.TO),
        told.get(PersonFields.AS_OF),
        told.get(PersonFields.COUNTRY));
  }

  /** An office told again, beside a name, says nothing new. */
  private static boolean isSame(Role known, Role inline) {
    boolean isSameTitle = Spelling.isSame(known.text(), inline.text());
    boolean isSameTime = inline.asOf().isEmpty() || known.isKnownOn(inline.asOf().get().earliest());
    return isSameTitle && isSameTime;
  }
}
