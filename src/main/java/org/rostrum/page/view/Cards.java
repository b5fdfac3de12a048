package org.rostrum.page.view;

import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Award;
import org.rostrum.coverage.Event;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Times.Phrase;
import org.rostrum.page.view.Times.When;

/** Makes what lists show of articles, events and awards. */
public final class Cards {
  private final Refs refs;
  private final Times times;
  private final Pictures pictures;
  private final Words words;

  /** With the makers of what stands on a card. */
  public Cards(Refs refs, Times times, Pictures pictures, Words words) {
    this.refs = refs;
    this.times = times;
    this.pictures = pictures;
    this.words = words;
  }

  /**
   * An article in a list.
   *
   * @param kicker the session on which it reports, else what kind of report it is
   */
  public record ArticleCard(
      Ref article,
      Optional<Ref> kicker,
      Optional<String> summary,
      When date,
      Optional<PictureView> picture) {}

  /**
   * An event in a list.
   *
   * @param place venue and city as a running text
   */
  public record EventCard(
      Ref event,
      Optional<Phrase> days,
      Optional<String> place,
      Optional<String> theme,
      Optional<String> summary) {}

  /**
   * An award in a list.
   *
   * @param granted how often, in words; empty if that is never
   */
  public record AwardCard(
      Ref award,
      Optional<String> kind,
      Optional<String> grantedBy,
      Optional<String> summary,
      Optional<String> granted) {}

  /** An article. */
  public ArticleCard article(Article article) {
    return new ArticleCard(
        refs.of(article),
        kicker(article),
        article.common().summary(),
        times.dayOf(article.date()),
        article.leadPhoto().flatMap(pictures::of));
  }

  /** Several articles. */
  public Optional<Listing<ArticleCard>> articles(List<Article> articles) {
    return Listing.of(articles.stream().map(this::article).toList());
  }

  /** The first session on which an article reports, else what kind of report it is. */
  public Optional<Ref> kicker(Article article) {
    return article.sessions().stream()
        .findFirst()
        .map(refs::of)
        .or(() -> kind(article).map(Refs::plain));
  }

  /** What kind of report it is, in words. */
  public Optional<String> kind(Article article) {
    return article.kind().map(kind -> words.label("articleKind", kind));
  }

  /** An event. */
  public EventCard event(Event event) {
    return new EventCard(
        refs.of(event),
        times.days(event),
        event.venue().flatMap(Places::brief),
        event.words().original().theme(),
        event.common().summary());
  }

  /** An award that was granted so many times. */
  public AwardCard award(Award award, int times) {
    return new AwardCard(
        refs.of(award),
        award.kind().map(kind -> words.label("awardKind", kind)),
        award.grantedBy(),
        award.common().summary(),
        times == 0 ? Optional.empty() : Optional.of(words.count("granted", times)));
  }
}
