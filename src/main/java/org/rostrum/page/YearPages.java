package org.rostrum.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.Paging.Pager;
import org.rostrum.page.view.Paging.Slice;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Times.When;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** For each year its articles by month, in pages. */
public final class YearPages implements Output {
  static final String TEMPLATE = "pages/archive";

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public YearPages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * A year.
   *
   * @param count its articles, in words
   * @param neighbours the nearest years before and after it that have articles
   */
  record View(
      Head head,
      String title,
      String count,
      List<MonthView> months,
      Optional<Pager> pager,
      Optional<Listing<Ref>> neighbours) {}

  /** A month's articles, the newest first. */
  record MonthView(When month, List<ArticleCard> articles) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    NavigableMap<Integer, List<Article>> years = years(coverage.articles());
    return years.keySet().stream().flatMap(year -> plan(years, year));
  }

  /** The key of a year's page. */
  static Key key(int year) {
    return new Key("archive", Integer.toString(year));
  }

  /** Articles by year, those of each in the order given. */
  static NavigableMap<Integer, List<Article>> years(List<Article> articles) {
    NavigableMap<Integer, List<Article>> years = new TreeMap<>();
    for (Article article : articles) {
      int year = article.date().date().getYear();
      years.computeIfAbsent(year, unused -> new ArrayList<>()).add(article);
    }
    return years;
  }

  private Stream<PlannedFile> plan(NavigableMap<Integer, List<Article>> years, int year) {
    List<Article> articles = years.getOrDefault(year, List.of());
    Sheet sheet =
        pages
            .sheet(TEMPLATE, pages.addresses().year(year), key(year), title(year))
            .modified(changes.of(articles));
    return pages.series(
        sheet, articles, (views, slice, pager) -> view(views, years, year, slice, pager));
  }

  private String title(int year) {
    return pages.words().text("archiveOf", Map.of("year", Integer.toString(year)));
  }

  private View view(
      Views views,
      NavigableMap<Integer, List<Article>> years,
      int year,
      Slice<Article> slice,
      Optional<Pager> pager) {
    String count = views.words().count("articles", years.getOrDefault(year, List.of()).size());
    return new View(
        views.head(Subject.list(Optional.of(title(year) + ": " + count))),
        title(year),
        count,
        months(views, slice.items()),
        pager,
        neighbours(views, years, year));
  }

  private static Optional<Listing<Ref>> neighbours(
      Views views, NavigableMap<Integer, List<Article>> years, int year) {
    return Listing.of(
        Stream.of(
                Optional.ofNullable(years.lowerKey(year)),
                Optional.ofNullable(years.higherKey(year)))
            .flatMap(Optional::stream)
            .map(other -> ref(views, other))
            .toList());
  }

  private static Ref ref(Views views, int year) {
    return views.refs().ref(Integer.toString(year), key(year));
  }

  private static List<MonthView> months(Views views, List<Article> articles) {
    NavigableMap<YearMonth, List<ArticleCard>> months = new TreeMap<>(Collections.reverseOrder());
    for (Article article : articles) {
      months
          .computeIfAbsent(YearMonth.from(article.date().date()), unused -> new ArrayList<>())
          .add(views.cards().article(article));
    }
    return months.entrySet().stream()
        .map(month -> new MonthView(views.times().month(month.getKey()), month.getValue()))
        .toList();
  }
}
