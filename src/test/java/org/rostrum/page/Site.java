package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Checked;
import org.rostrum.site.Addresses;
import org.rostrum.site.Assets;
import org.rostrum.site.Content;
import org.rostrum.site.Output;
import org.rostrum.site.Page;
import org.rostrum.site.PlannedFile;
import org.rostrum.site.SitePlan;
import org.rostrum.source.SourceTree;
import org.rostrum.theme.Theme;

/** A site with all pages of the default theme, rendered when asked for. */
final class Site {
  static final List<Function<Pages, Output>> KINDS =
      List.of(
          HomePage::new,
          ArticlePages::new,
          StandalonePages::new,
          EventPages::new,
          EventList::new,
          SchedulePages::new,
          SessionPages::new,
          PersonPages::new,
          PeopleList::new,
          AwardPages::new,
          AwardList::new,
          TagPages::new,
          TagList::new,
          YearPages::new,
          NotFoundPage::new,
          ThemeAssets::new,
          ColorSheets::new);

  private final SitePlan plan;
  private final Map<String, PlannedFile> files = new TreeMap<>();

  private Site(SitePlan plan) {
    this.plan = plan;
    plan.files().forEach(file -> files.put(file.path().value(), file));
  }

  /** The site of a sample, which has no mistake. */
  static Site of(Sample sample) {
    Coverage coverage = sample.coverage();
    Pages pages = new Pages(coverage.site(), theme());
    Stream<Output> kinds = KINDS.stream().map(kind -> kind.apply(pages));
    Stream<Output> others = Stream.of(new Assets(), feed(coverage));
    return new Site(SitePlan.of(coverage, Stream.concat(kinds, others).toList()).value());
  }

  /** The default theme, without a mistake. */
  static Theme theme() {
    SourceTree templates =
        SourceTree.ofResources(Theme.class, "org/rostrum/theme/default", "templates", "assets");
    Checked<Theme> theme = Theme.load(new SourceTree(List.of(), List.of()), templates);
    assertThat(theme.diagnostics()).isEmpty();
    return theme.value();
  }

  private static Output feed(Coverage coverage) {
    return unused ->
        Stream.of(
            PlannedFile.file(
                new Addresses(coverage.site()).file("feed.atom"),
                coverage.site().span(),
                plan -> Checked.of(Content.ofText("<feed/>"))));
  }

  /** Paths of all files. */
  List<String> paths() {
    return List.copyOf(files.keySet());
  }

  /** Paths of all pages. */
  List<String> pages() {
    return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
  }

  /** What the plan knows of a page. */
  Page page(String path) {
    return file(path).page().orElseThrow();
  }

  /** The text of a page. */
  String text(String path) {
    Checked<Content> content = file(path).rendering().render(plan);
    assertThat(content.diagnostics()).as(path).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      content.value().writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** A page, parsed. */
  Document html(String path) {
    return Jsoup.parse(text(path), "https://example.org/");
  }

  /** Whether an address of the site leads to a file of it, and its anchor to an element. */
  boolean leadsSomewhere(String url) {
    return find(url).isPresent();
  }

  private Optional<PlannedFile> find(String url) {
    return plan.files().stream()
        .filter(file -> plan.urlOf(file.path()).equals(Optional.of(url)))
        .findFirst();
  }

  private PlannedFile file(String path) {
    return Optional.ofNullable(files.get(path))
        .orElseThrow(() -> new AssertionError(path + " is none of " + paths()));
  }
}
