package org.rostrum.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Tag;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.Paging.Pager;
import org.rostrum.page.view.Paging.Slice;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Views;
import org.rostrum.page.view.Words;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** For each topic its articles, in pages, and on the first of them whatever else has it. */
public final class TagPages implements Output {
  static final String TEMPLATE = "pages/tag";

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public TagPages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * A topic.
   *
   * @param all the list of all topics
   * @param count its articles, in words
   * @param others events, sessions, people, awards and pages
   */
  record View(
      Head head,
      Optional<Ref> all,
      String title,
      String count,
      Optional<Listing<ArticleCard>> articles,
      Optional<Listing<Ref>> others,
      Optional<Pager> pager) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.tags().stream().flatMap(tag -> plan(coverage, tag));
  }

  private Stream<PlannedFile> plan(Coverage coverage, Tag tag) {
    List<Article> articles = coverage.articlesOf(tag);
    Sheet sheet =
        pages
            .sheet(TEMPLATE, pages.addresses().of(tag), tag.key(), tag.name())
            .modified(changes.of(articles));
    return pages.series(
        new Belonging(coverage).of(sheet, articles),
        articles,
        (views, slice, pager) -> view(views, tag, slice, pager));
  }

  private static View view(Views views, Tag tag, Slice<Article> slice, Optional<Pager> pager) {
    Coverage coverage = views.coverage();
    Words words = views.words();
    return new View(
        views.head(
            Subject.list(Optional.of(words.text("tagDescription", Map.of("tag", tag.name()))))),
        views.refs().page(words.text("tags"), TagList.KEY),
        tag.name(),
        words.count("articles", coverage.articlesOf(tag).size()),
        views.cards().articles(slice.items()),
        slice.isFirst() ? others(views, tag) : Optional.empty(),
        pager);
  }

  private static Optional<Listing<Ref>> others(Views views, Tag tag) {
    return Listing.of(views.coverage().othersOf(tag).stream().map(views.refs()::of).toList());
  }
}
