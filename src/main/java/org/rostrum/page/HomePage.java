package org.rostrum.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Cards.EventCard;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.Paging.Pager;
import org.rostrum.page.view.Paging.Slice;
import org.rostrum.page.view.Programmes.ProgrammeDay;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** The front page: the newest articles and the newest event; and its next pages. */
public final class HomePage implements Output {
  static final String TEMPLATE = "pages/home";

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
   * @param articles the others
   * @param event the newest one
   * @param years the archive, the newest first
   */
  record View(
      Head head,
      String title,
      Optional<String> description,
      boolean isFirst,
      Optional<ArticleCard> lead,
      Optional<Listing<ArticleCard>> articles,
      Optional<Pager> pager,
      Optional<EventView> event,
      Optional<Listing<Ref>> years) {}

  /** An event with its programme in short. */
  record EventView(EventCard card, Optional<Ref> schedule, List<ProgrammeDay> programme) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    Sheet sheet =
        pages
            .sheet(TEMPLATE, pages.addresses().home(), Key.ofList("home"), pages.site().title())
            .modified(changes.of(coverage.articles()));
    return pages.series(sheet, coverage.articles(), this::view);
  }

  private View view(Views views, Slice<Article> slice, Optional<Pager> pager) {
    return slice.isFirst() ? first(views, slice, pager) : next(views, slice, pager);
  }

  private View first(Views views, Slice<Article> slice, Optional<Pager> pager) {
    Optional<String> description = pages.site().description();
    List<Article> articles = slice.items();
    return new View(
        views.head(Subject.list(description)),
        pages.site().title(),
        description,
        true,
        articles.stream().findFirst().map(views.cards()::article),
        views.cards().articles(articles.stream().skip(1).toList()),
        pager,
        views.coverage().events().stream().findFirst().map(event -> event(views, event)),
        years(views));
  }

  private View next(Views views, Slice<Article> slice, Optional<Pager> pager) {
    return new View(
        views.head(Subject.list(pager.map(Pager::position))),
        pages.site().title(),
        pager.map(Pager::position),
        false,
        Optional.empty(),
        views.cards().articles(slice.items()),
        pager,
        Optional.empty(),
        Optional.empty());
  }

  private static EventView event(Views views, Event event) {
    return new EventView(
        views.cards().event(event),
        views.refs().page(views.words().text("programme"), SchedulePages.key(event)),
        views.programmes().days(event, views.coverage().sessionsOf(event)));
  }

  private static Optional<Listing<Ref>> years(Views views) {
    return Listing.of(
        YearPages.years(views.coverage().articles()).descendingKeySet().stream()
            .map(year -> views.refs().ref(Integer.toString(year), YearPages.key(year)))
            .toList());
  }
}
