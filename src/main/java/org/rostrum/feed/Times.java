package org.rostrum.feed;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.SiteSettings;

/** The moments of articles in the form of feeds (RFC 3339 §5.6). */
final class Times {
  private static final int SECONDS_IN_A_MINUTE = 60;

  private Times() {}

  /** A moment of an article; a day alone begins at midnight, with the offset of that moment. */
  static OffsetDateTime of(Moment moment, Article article, SiteSettings site) {
    return moment
        .exact()
        .orElseGet(() -> moment.date().atStartOfDay(zone(article, site)).toOffsetDateTime());
  }

  /** {@code 2023-04-27T10:30:00+06:00}; an offset with seconds, as before 1900, cannot be told. */
  static String iso(OffsetDateTime moment) {
    boolean isWhole = moment.getOffset().getTotalSeconds() % SECONDS_IN_A_MINUTE == 0;
    return Moment.isoOf(isWhole ? moment : moment.withOffsetSameInstant(ZoneOffset.UTC));
  }

  private static ZoneId zone(Article article, SiteSettings site) {
    return article.event().flatMap(Event::zone).or(site::zone).orElse(ZoneOffset.UTC);
  }
}
