package org.rostrum.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Figure;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Views;
import org.rostrum.page.view.Voices.FigureView;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** All figures that articles tell, the newest first. */
public final class FigurePage implements Output {
  static final String TEMPLATE = "pages/figures";

  private final Pages pages;

  /** With what all pages share. */
  public FigurePage(Pages pages) {
    this.pages = pages;
  }

  /** All figures. */
  record View(Head head, String title, Optional<Listing<FigureView>> figures) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    List<Figure> figures =
        coverage.articles().stream().flatMap(article -> article.figures().stream()).toList();
    return figures.isEmpty()
        ? Stream.empty()
        : Stream.of(pages.file(sheet(), views -> view(views, figures)));
  }

  private Sheet sheet() {
    return pages.sheet(TEMPLATE, pages.addresses().list("figures"), Key.ofList("figures"), title());
  }

  private String title() {
    return pages.words().text("figures");
  }

  private View view(Views views, List<Figure> figures) {
    return new View(
        views.head(Subject.list(Optional.empty())), title(), views.voices().figures(figures));
  }
}
