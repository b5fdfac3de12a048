package org.rostrum.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.SiteSettings;

/** When a page was last changed: what the author says, else the newest of what it shows. */
final class Changes {
  private final ZoneId zone;

  Changes(SiteSettings site) {
    this.zone = site.zone().orElse(ZoneOffset.UTC);
  }

  Optional<Instant> of(Article article) {
    return Optional.of(instant(article));
  }

  /** The newest change of several articles. */
  Optional<Instant> of(List<Article> articles) {
    return articles.stream().max(Comparator.comparing(Article::changed)).map(this::instant);
  }

  /** A thing without a date of its own. */
  Optional<Instant> of(Entity entity, List<Article> articles) {
    return told(entity, zone).or(() -> of(articles));
  }

  /** An event, or a part of one: at the latest its start, if nothing is told of it since. */
  Optional<Instant> of(Entity entity, Event event, List<Article> articles) {
    ZoneId place = event.zone().orElse(zone);
    return told(entity, place)
        .or(() -> of(articles))
        .or(() -> event.start().map(start -> start.instant(place)));
  }

  private static Optional<Instant> told(Entity entity, ZoneId place) {
    return entity.common().updated().map(updated -> updated.instant(place));
  }

  private Instant instant(Article article) {
    Moment changed = article.changed();
    return changed.instant(article.event().flatMap(Event::zone).orElse(zone));
  }
}
