package org.rostrum.page;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Correction;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.Photo;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Foreign;
import org.rostrum.page.view.Headings.Heading;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Honours.GrantView;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.People.PersonRow;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Programmes.SessionRow;
import org.rostrum.page.view.Refs.Mention;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Replies;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.page.view.Times.When;
import org.rostrum.page.view.Views;
import org.rostrum.page.view.Voices.FigureView;
import org.rostrum.page.view.Voices.QuoteView;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;
import org.rostrum.theme.Html;

/** A page for each report. */
public final class ArticlePages implements Output {
  static final String TEMPLATE = "pages/article";
  private static final int RELATED = 4;

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public ArticlePages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * A report.
   *
   * @param language of its words, if that is not the page's
   * @param picture the one that stands for it
   * @param sessions on which it reports
   * @param people whom it is about
   * @param photos all pictures but the first one
   * @param replyUrl where readers can answer
   */
  record View(
      Head head,
      Optional<Foreign> language,
      Optional<Ref> event,
      Optional<Ref> kicker,
      String title,
      Heading heading,
      Optional<String> summary,
      Optional<PictureView> picture,
      Byline byline,
      Optional<Html> body,
      Optional<Listing<CorrectionView>> corrections,
      Optional<Listing<FigureView>> figures,
      Optional<Listing<QuoteView>> quotes,
      Optional<Listing<SessionRow>> sessions,
      Optional<Listing<PersonRow>> people,
      Optional<Listing<GrantView>> grants,
      Optional<Listing<PictureView>> photos,
      Optional<Listing<Ref>> tags,
      Optional<Ref> source,
      Optional<Listing<ArticleCard>> related,
      Optional<String> replyUrl) {}

  /** Who wrote it, and when. */
  record Byline(
      Optional<Listing<Mention>> authors,
      Optional<Listing<Mention>> editors,
      Optional<Listing<Mention>> translators,
      When published,
      Optional<When> updated) {}

  /** What was put right, and when. */
  record CorrectionView(When date, String text) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.articles().stream()
        .map(article -> pages.file(sheet(article), views -> view(views, article)));
  }

  private Sheet sheet(Article article) {
    Sheet sheet =
        pages.sheet(TEMPLATE, article).modified(changes.of(article)).anchored(anchors(article));
    return article.event().map(event -> sheet.of(event, Tab.REPORTS)).orElse(sheet);
  }

  private static Set<String> anchors(Article article) {
    Set<String> anchors = new HashSet<>(article.prose().body().anchors());
    article.quotes().forEach(quote -> anchors.add(quote.anchor()));
    article.figures().forEach(figure -> anchors.add(figure.anchor()));
    return anchors;
  }

  private View view(Views views, Article article) {
    return new View(
        views.head(subject(article)),
        Foreign.of(article.words(), views.words().language()),
        views.refs().event(article),
        views.cards().kicker(article),
        article.title(),
        views.heading(article.words().original().title()),
        article.common().summary(),
        article.leadPhoto().flatMap(views.pictures()::of),
        byline(views, article),
        views.prose(article.prose()),
        Listing.of(article.corrections().stream().map(c -> correction(views, c)).toList()),
        views.voices().figures(article.figures()),
        views.voices().quotes(article.quotes(), article),
        views.programmes().rows(article.sessions()),
        views.people().rows(article.people()),
        views.honours().grants(article.grants()),
        views.pictures().of(gallery(article)),
        views.refs().tags(article),
        article.source().map(views.refs()::of),
        views.cards().articles(views.coverage().related(article, RELATED)),
        Replies.url(pages.site(), article.title()));
  }

  private static Subject subject(Article article) {
    return Subject.of("article", article)
        .with(article.leadPhoto())
        .dated(article.date(), article.changed());
  }

  private static Byline byline(Views views, Article article) {
    Optional<Moment> updated =
        Optional.of(article.changed()).filter(changed -> changed.compareTo(article.date()) > 0);
    return new Byline(
        views.refs().mentions(article.authors()),
        views.refs().mentions(article.editors()),
        views.refs().mentions(article.translators()),
        views.times().moment(article.date()),
        updated.map(views.times()::moment));
  }

  private static CorrectionView correction(Views views, Correction correction) {
    return new CorrectionView(views.times().moment(correction.date()), correction.text());
  }

  private static List<Photo> gallery(Article article) {
    List<Photo> photos = article.photos();
    boolean isFirstLeading = article.common().image().isEmpty() && !photos.isEmpty();
    return isFirstLeading ? photos.subList(1, photos.size()) : photos;
  }
}
