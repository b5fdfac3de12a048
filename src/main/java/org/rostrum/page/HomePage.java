package org.rostrum.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Bands;
import org.rostrum.page.view.Bands.EventBands;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Cards.EventCard;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.Paging.Pager;
import org.rostrum.page.view.Paging.Slice;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** The front page: the newest articles and what the newest event has; and its next pages. */
public final class HomePage implements Output {
  static final String TEMPLATE = "pages/home";
  private static final int RAIL = 3;
  private static final int EVENTS = 6;

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public HomePage(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * The front page, or one of its next pages, which have articles only.
   *
   * @param lead the newest article
   * @param rail the next ones, beside it
   * @param articles all further ones
   * @param event what the newest event has
   * @param events the others, the newest first
   * @param archive the newest year, where the list of further articles leads to
   * @param years the archive, the newest first, unless it is one year to which that list leads
   */
  record View(
      Head head,
      String title,
      Optional<String> description,
      boolean isFirst,
      Optional<LeadView> lead,
      Optional<Listing<ArticleCard>> rail,
      Optional<Listing<ArticleCard>> articles,
      Optional<Pager> pager,
      Optional<EventBands> event,
      Optional<Listing<EventCard>> events,
      Optional<Ref> archive,
      Optional<Listing<Ref>> years,
      boolean isEmpty) {}

  /** The article above all others, with its picture whole. */
  record LeadView(ArticleCard card, Optional<PictureView> picture) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    Sheet sheet =
        pages
            .sheet(TEMPLATE, pages.addresses().home(), Key.ofList("home"), pages.site().title())
            .modified(changes.of(coverage.articles()));
    return pages.series(
        coverage.events().stream()
            .findFirst()
            .map(event -> sheet.of(event, Tab.NONE))
            .orElse(sheet),
        coverage.articles(),
        this::view);
  }

  private View view(Views views, Slice<Article> slice, Optional<Pager> pager) {
    return slice.isFirst() ? first(views, slice, pager) : next(views, slice, pager);
  }

  private View first(Views views, Slice<Article> slice, Optional<Pager> pager) {
    Optional<String> description = pages.site().description();
    List<Article> articles = slice.items();
    List<Event> events = views.coverage().events();
    List<Ref> years = years(views);
    boolean hasMore = articles.size() > 1 + RAIL;
    return new View(
        views.head(Subject.list(description)),
        pages.site().title(),
        description,
        true,
        articles.stream().findFirst().map(article -> lead(views, article)),
        views.cards().articles(part(articles, 1, 1 + RAIL)),
        views.cards().articles(part(articles, 1 + RAIL, articles.size())),
        pager,
        events.stream().findFirst().map(event -> new Bands(views).of(event, articles)),
        Listing.of(part(events, 1, 1 + EVENTS).stream().map(views.cards()::event).toList()),
        archive(views),
        Listing.of(hasMore && years.size() == 1 ? List.of() : years),
        articles.isEmpty() && events.isEmpty());
  }

  private static <T> List<T> part(List<T> items, int from, int to) {
    return items.subList(Math.min(from, items.size()), Math.min(to, items.size()));
  }

  private static LeadView lead(Views views, Article article) {
    return new LeadView(
        views.cards().article(article), article.leadPhoto().flatMap(views.pictures()::of));
  }

  private View next(Views views, Slice<Article> slice, Optional<Pager> pager) {
    return new View(
        views.head(Subject.list(pager.map(Pager::position))),
        pages.site().title(),
        pager.map(Pager::position),
        false,
        Optional.empty(),
        Optional.empty(),
        views.cards().articles(slice.items()),
        pager,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static Optional<Ref> archive(Views views) {
    return views.coverage().articles().stream()
        .findFirst()
        .map(article -> article.date().date().getYear())
        .flatMap(
            year ->
                views
                    .refs()
                    .page(
                        views.words().text("archiveOf", Map.of("year", Integer.toString(year))),
                        YearPages.key(year)));
  }

  private static List<Ref> years(Views views) {
    return YearPages.years(views.coverage().articles()).descendingKeySet().stream()
        .map(year -> views.refs().ref(Integer.toString(year), YearPages.key(year)))
        .toList();
  }
}
