package org.rostrum.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Award;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Grant;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Honours.GrantView;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Times.When;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;
import org.rostrum.theme.Html;

/** A page for each award, with its recipients by year. */
public final class AwardPages implements Output {
  static final String TEMPLATE = "pages/award";

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public AwardPages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * An award.
   *
   * @param all the list of all awards
   * @param years the newest first
   */
  record View(
      Head head,
      Optional<Ref> all,
      Optional<String> kind,
      String title,
      Optional<String> summary,
      Optional<String> grantedBy,
      Optional<When> since,
      Optional<String> otherNames,
      Optional<PictureView> picture,
      Optional<Html> body,
      Optional<Listing<YearView>> years,
      Optional<Listing<ArticleCard>> articles,
      Optional<Listing<Ref>> tags) {}

  /** The grants of a year; grants of an unknown year stand under none. */
  record YearView(Optional<String> year, List<GrantView> grants) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.awards().stream()
        .map(award -> pages.file(sheet(coverage, award), views -> view(views, award)));
  }

  private Sheet sheet(Coverage coverage, Award award) {
    Set<String> anchors = new HashSet<>(award.prose().body().anchors());
    coverage.grantsOf(award).forEach(grant -> anchors.add(grant.anchor()));
    Sheet sheet =
        pages
            .sheet(TEMPLATE, award)
            .modified(changes.of(award, coverage.articlesOf(award)))
            .anchored(anchors);
    return new Belonging(coverage).of(sheet, award);
  }

  private static View view(Views views, Award award) {
    Coverage coverage = views.coverage();
    List<Article> articles = coverage.articlesOf(award);
    return new View(
        views.head(Subject.of("website", award)),
        views.refs().page(views.words().text("awards"), AwardList.KEY),
        award.kind().map(kind -> views.words().label("awardKind", kind)),
        award.title(),
        award.common().summary(),
        award.grantedBy(),
        award.since().map(views.times()::partial),
        Optional.of(String.join(", ", award.alsoKnownAs())).filter(names -> !names.isEmpty()),
        award.common().image().flatMap(views.pictures()::of),
        views.prose(award.prose()),
        Listing.of(years(views, coverage.grantsOf(award), tellers(award, articles))),
        views.cards().articles(articles),
        views.refs().tags(award));
  }

  private static Map<String, List<Article>> tellers(Award award, List<Article> articles) {
    Map<String, List<Article>> byAnchor = new HashMap<>();
    for (Article article : articles) {
      for (Grant grant : article.grants()) {
        if (grant.award().key().equals(award.key())) {
          byAnchor.computeIfAbsent(grant.anchor(), unused -> new ArrayList<>()).add(article);
        }
      }
    }
    return byAnchor;
  }

  /** The grants come in the order of their years. */
  private static List<YearView> years(
      Views views, List<Grant> grants, Map<String, List<Article>> tellers) {
    List<YearView> years = new ArrayList<>();
    for (Grant grant : grants) {
      Optional<String> year = grant.year().map(y -> Integer.toString(y));
      if (years.isEmpty() || !years.get(years.size() - 1).year().equals(year)) {
        years.add(new YearView(year, new ArrayList<>()));
      }
      List<Article> articles = tellers.getOrDefault(grant.anchor(), List.of());
      years.get(years.size() - 1).grants().add(views.honours().grant(grant, articles));
    }
    return years;
  }
}
