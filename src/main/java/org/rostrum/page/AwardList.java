package org.rostrum.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Award;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Grant;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Cards.AwardCard;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** The list of all awards, by name. */
public final class AwardList implements Output {
  static final String TEMPLATE = "pages/awards";

  /** The key of the list. */
  static final Key KEY = Key.ofList("awards");

  private final Pages pages;

  /** With what all pages share. */
  public AwardList(Pages pages) {
    this.pages = pages;
  }

  /** All awards. */
  record View(Head head, String title, String count, List<AwardCard> awards) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.awards().isEmpty()
        ? Stream.empty()
        : Stream.of(pages.file(new Belonging(coverage).ofList(sheet(), Tab.AWARDS), this::view));
  }

  private Sheet sheet() {
    String title = pages.words().text("awards");
    return pages.sheet(TEMPLATE, pages.addresses().list("awards"), KEY, title);
  }

  private View view(Views views) {
    Coverage coverage = views.coverage();
    String count = views.words().count("awards", coverage.awards().size());
    return new View(
        views.head(Subject.list(Optional.of(count))),
        views.words().text("awards"),
        count,
        sorted(coverage).stream().map(award -> card(views, award)).toList());
  }

  private List<Award> sorted(Coverage coverage) {
    return coverage.awards().stream()
        .sorted(
            Comparator.comparing(Award::title, pages.words().collation()).thenComparing(Award::key))
        .toList();
  }

  private static AwardCard card(Views views, Award award) {
    long times =
        views.coverage().grantsOf(award).stream()
            .filter(grant -> grant.status() == Grant.Status.WINNER)
            .count();
    return views.cards().award(award, Math.toIntExact(times));
  }
}
