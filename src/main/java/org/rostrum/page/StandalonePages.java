package org.rostrum.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.StandalonePage;
import org.rostrum.page.view.Foreign;
import org.rostrum.page.view.Headings.Heading;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;
import org.rostrum.theme.Html;

/** Pages outside the news flow, such as “About”. */
public final class StandalonePages implements Output {
  static final String TEMPLATE = "pages/page";

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public StandalonePages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /** A text with a title. */
  record View(
      Head head,
      Optional<Foreign> language,
      String title,
      Heading heading,
      Optional<String> summary,
      Optional<PictureView> picture,
      Optional<Html> body,
      Optional<Listing<Ref>> tags) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.pages().stream()
        .map(
            page ->
                pages.file(
                    pages.sheet(TEMPLATE, page).modified(changes.of(page, List.of())),
                    views -> view(views, page)));
  }

  private static View view(Views views, StandalonePage page) {
    return new View(
        views.head(Subject.of("website", page)),
        Foreign.of(page.name(), views.words().language()),
        page.title(),
        views.heading(page.name().original()),
        page.common().summary(),
        page.common().image().flatMap(views.pictures()::of),
        views.prose(page.prose()),
        views.refs().tags(page));
  }
}
