package org.rostrum.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** What hosts show for an address that the site does not have. */
public final class NotFoundPage implements Output {
  static final String TEMPLATE = "pages/not-found";
  private static final int NEWEST = 4;

  private final Pages pages;

  /** With what all pages share. */
  public NotFoundPage(Pages pages) {
    this.pages = pages;
  }

  /** Says so, and where to go on. */
  record View(
      Head head, String title, Optional<Ref> events, Optional<Listing<ArticleCard>> articles) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    Sheet sheet =
        pages
            .sheet(
                TEMPLATE,
                pages.addresses().file("404.html"),
                Key.ofList("not-found"),
                pages.words().text("notFound"))
            .unlisted();
    return Stream.of(pages.file(sheet, this::view));
  }

  private View view(Views views) {
    List<ArticleCard> newest =
        views.coverage().articles().stream().limit(NEWEST).map(views.cards()::article).toList();
    return new View(
        views.head(Subject.list(Optional.empty())),
        views.words().text("notFound"),
        views.refs().page(views.words().text("events"), Key.ofList("events")),
        Listing.of(newest));
  }
}
