package org.rostrum.coverage.link.told;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.i18n.Language;

/** The title that a file tells, whatever it is about. */
public final class Titles {
  private Titles() {}

  /** The first one. */
  public static Optional<String> of(ToldFile file) {
    return all(file).stream().findFirst();
  }

  /** The first one of a session, in a file or in a map. */
  public static Optional<String> ofSession(Facts told) {
    return told.get(SessionFields.TITLE).map(titles -> titles.values().iterator().next());
  }

  /** The titles in all languages in which they are told. */
  public static Collection<String> all(ToldFile file) {
    Facts facts = file.facts();
    return switch (file.placement().role()) {
      case ARTICLE, PAGE -> facts.get(ArticleFields.TITLE).stream().toList();
      case EVENT -> texts(facts, EventFields.TITLE);
      case SESSION -> texts(facts, SessionFields.TITLE);
      case PERSON -> texts(facts, PersonFields.NAME);
      case AWARD -> texts(facts, AwardFields.NAME);
      case SITE, SCHEDULE, SIDECAR, NOT_YET, IGNORED -> List.of();
    };
  }

  private static Collection<String> texts(Facts facts, Field<Map<Language, String>> field) {
    return facts.get(field).map(Map::values).orElse(List.of());
  }
}
