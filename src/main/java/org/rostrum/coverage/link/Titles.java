package org.rostrum.coverage.link;

import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.i18n.Language;

/** The title that a file tells, whatever it is about. */
final class Titles {
  private Titles() {}

  static Optional<String> of(ToldFile file) {
    Facts facts = file.facts();
    return switch (file.placement().role()) {
      case ARTICLE, PAGE -> facts.get(ArticleFields.TITLE);
      case EVENT -> facts.get(EventFields.TITLE).map(Titles::first);
      case SESSION -> facts.get(SessionFields.TITLE).map(Titles::first);
      case PERSON -> facts.get(PersonFields.NAME).map(Titles::first);
      case AWARD -> facts.get(AwardFields.NAME).map(Titles::first);
      case SITE, SCHEDULE, SIDECAR, NOT_YET, IGNORED -> Optional.empty();
    };
  }

  private static String first(Map<Language, String> texts) {
    return texts.values().iterator().next();
  }
}
