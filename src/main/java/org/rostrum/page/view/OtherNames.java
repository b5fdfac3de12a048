package org.rostrum.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Person;
import org.rostrum.i18n.Language;
import org.rostrum.page.view.People.OtherName;

/** Under which other names somebody is known. */
final class OtherNames {
  private OtherNames() {}

  static List<OtherName> of(Person person, Language page) {
    Map<Language, String> names = person.name().byLanguage();
    String shown = person.name().in(page);
    List<OtherName> others = new ArrayList<>();
    names.forEach(
        (language, name) -> {
          if (!name.equals(shown)) {
            others.add(new OtherName(name, Optional.of(language.tag())));
          }
        });
    person.alsoKnownAs().stream()
        .filter(name -> !names.containsValue(name))
        .forEach(name -> others.add(new OtherName(name, Optional.empty())));
    return others;
  }
}
