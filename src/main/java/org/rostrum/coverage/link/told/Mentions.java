package org.rostrum.coverage.link.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.document.Text;

/** Every place of a file at which somebody is introduced or named in the front matter. */
public final class Mentions {
  private final List<Facts> mentions = new ArrayList<>();

  private Mentions() {}

  /** In the order in which kinds of places are read: sessions, people, honours, quotes, figures. */
  public static List<Facts> of(ToldFile file) {
    Mentions mentions = new Mentions();
    Facts facts = file.facts();
    facts.get(ArticleFields.EVENT).ifPresent(mentions::addEvent);
    mentions.addEvent(facts);
    mentions.addAll(facts, SessionFields.SPEAKERS);
    facts.list(ArticleFields.SESSIONS).forEach(s -> mentions.addAll(s, SessionFields.SPEAKERS));
    mentions.addAll(facts, ArticleFields.SPEAKERS);
    facts.list(AwardFields.AWARDS).forEach(g -> mentions.addAll(g, AwardFields.RECIPIENTS));
    facts.list(AwardFields.GRANTS).forEach(g -> mentions.addAll(g, AwardFields.RECIPIENTS));
    facts.list(ArticleFields.QUOTES).forEach(mentions::addSpeaker);
    facts.list(ArticleFields.FIGURES).forEach(mentions::addSpeaker);
    return mentions.mentions;
  }

  private void addEvent(Facts event) {
    event.list(EventFields.SESSIONS).forEach(s -> addAll(s, SessionFields.SPEAKERS));
    for (Facts day : event.list(EventFields.DAYS)) {
      day.list(EventFields.SESSIONS).forEach(s -> addAll(s, SessionFields.SPEAKERS));
    }
  }

  private void addAll(Facts facts, Field<List<Facts>> field) {
    mentions.addAll(facts.list(field));
  }

  private void addSpeaker(Facts facts) {
    Optional<Text> speaker = facts.get(ArticleFields.SPEAKER);
    speaker.ifPresent(text -> mentions.add(Facts.of(PersonFields.PERSON, text, text.span())));
  }
}
