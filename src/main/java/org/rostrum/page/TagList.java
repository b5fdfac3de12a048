package org.rostrum.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Tag;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** The list of all topics, by name. */
public final class TagList implements Output {
  static final String TEMPLATE = "pages/tags";

  /** The key of the list. */
  static final Key KEY = Key.ofList("tags");

  private final Pages pages;

  /** With what all pages share. */
  public TagList(Pages pages) {
    this.pages = pages;
  }

  /** All topics. */
  record View(Head head, String title, String count, List<TagView> tags) {}

  /** A topic with the number of its articles, in words. */
  record TagView(Ref tag, String count) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.tags().isEmpty() ? Stream.empty() : Stream.of(pages.file(sheet(), this::view));
  }

  private Sheet sheet() {
    String title = pages.words().text("tags");
    return pages.sheet(TEMPLATE, pages.addresses().list("tags"), KEY, title);
  }

  private View view(Views views) {
    Coverage coverage = views.coverage();
    String count = views.words().count("tags", coverage.tags().size());
    return new View(
        views.head(Subject.list(Optional.of(count))),
        views.words().text("tags"),
        count,
        sorted(coverage).stream().map(tag -> view(views, tag)).toList());
  }

  private List<Tag> sorted(Coverage coverage) {
    return coverage.tags().stream()
        .sorted(Comparator.comparing(Tag::name, pages.words().collation()).thenComparing(Tag::key))
        .toList();
  }

  private static TagView view(Views views, Tag tag) {
    int articles = views.coverage().articlesOf(tag).size();
    return new TagView(views.refs().of(tag), views.words().count("articles", articles));
  }
}
