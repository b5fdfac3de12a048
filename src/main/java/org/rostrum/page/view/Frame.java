package org.rostrum.page.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.SiteSettings.MenuItem;
import org.rostrum.document.Text;
import org.rostrum.page.view.EventBars.EventBar;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.site.SitePath;
import org.rostrum.site.SitePlan;
import org.rostrum.source.SourcePath;

/** Makes what stands round every page: the site's name, its menu, its style sheet. */
public final class Frame {
  private static final List<String> LISTS = List.of("events", "people", "awards", "tags");

  private static final int DESK = 8;

  private final SitePlan plan;
  private final Words words;
  private final Fixtures fixtures;
  private final SiteSettings settings;
  private final Sheet sheet;

  /** For the pages of a plan. */
  public Frame(SitePlan plan, Words words, Fixtures fixtures, Sheet sheet) {
    this.plan = plan;
    this.words = words;
    this.fixtures = fixtures;
    this.sheet = sheet;
    this.settings = plan.coverage().site();
  }

  /**
   * Addresses that are the same on every page.
   *
   * @param styles the style sheets of all pages, in their order
   * @param print the style sheet for paper
   * @param scripts modules, none of which a page needs
   * @param fonts those that the first words of a page need
   * @param feed where a feed would stand
   * @param bars the bars of events
   * @param colors where the style sheet with an event's own colour is, if it has one
   */
  public record Fixtures(
      String homeUrl,
      List<String> styles,
      String print,
      List<String> scripts,
      List<String> fonts,
      String icon,
      SitePath feed,
      EventBars bars,
      Function<Event, Optional<String>> colors) {
    /** Copies the lists. */
    public Fixtures {
      styles = List.copyOf(styles);
      scripts = List.copyOf(scripts);
      fonts = List.copyOf(fonts);
    }
  }

  /**
   * The site.
   *
   * @param logo in place of the theme's mark
   * @param homeUrl the front page
   * @param menu empty if it would have no item
   * @param bar of the event to which the page belongs
   * @param desk the pages outside of the news: about, corrections
   */
  public record SiteView(
      String title,
      Optional<String> logo,
      Optional<String> description,
      Optional<String> publisher,
      String homeUrl,
      boolean isHome,
      List<String> styles,
      String print,
      List<String> scripts,
      List<String> fonts,
      String icon,
      Optional<Listing<MenuEntry>> menu,
      Optional<EventBar> bar,
      Optional<Listing<Ref>> desk,
      Optional<String> feedUrl) {}

  /**
   * An entry of the menu.
   *
   * @param isCurrent whether it leads to the page on which it stands
   * @param isAncestor whether that page lies below it
   */
  public record MenuEntry(String title, String url, boolean isCurrent, boolean isAncestor) {}

  /** The site as it stands round the page at an address. */
  public SiteView site(String url) {
    return new SiteView(
        settings.title(),
        settings.look().logo().flatMap(this::resolved),
        settings.description(),
        settings.publisher(),
        fixtures.homeUrl(),
        url.equals(fixtures.homeUrl()),
        Stream.concat(fixtures.styles().stream(), colors().stream()).toList(),
        fixtures.print(),
        fixtures.scripts(),
        fixtures.fonts(),
        fixtures.icon(),
        Listing.of(targets().map(target -> entry(target, url, fixtures.homeUrl())).toList()),
        fixtures.bars().on(plan, sheet.part()),
        desk(),
        plan.urlOf(fixtures.feed()));
  }

  private Optional<String> colors() {
    return sheet.part().flatMap(part -> fixtures.colors().apply(part.event()));
  }

  /** What the site wants at its foot, else its pages outside of the news. */
  private Optional<Listing<Ref>> desk() {
    List<MenuItem> told = settings.look().footer();
    return Listing.of(
        told.isEmpty()
            ? plan.coverage().pages().stream().limit(DESK).map(refs()::of).toList()
            : told.stream()
                .flatMap(item -> target(item).stream())
                .map(target -> refs().to(target.title(), target.url()))
                .toList());
  }

  private Refs refs() {
    return new Refs(plan, words);
  }

  private record Target(String title, String url) {}

  private Stream<Target> targets() {
    return settings.menu().isEmpty()
        ? LISTS.stream().flatMap(list -> list(list).stream())
        : settings.menu().stream().flatMap(item -> target(item).stream());
  }

  /** Without a menu of the author's, the lists that the site has. */
  private Optional<Target> list(String list) {
    return plan.urlOf(Key.ofList(list)).map(url -> new Target(words.text(list), url));
  }

  private Optional<Target> target(MenuItem item) {
    return resolved(item.target()).map(url -> new Target(item.title(), url));
  }

  private Optional<String> resolved(Text target) {
    return plan.resolve(target.value(), new SourcePath(settings.span().file()))
        .map(found -> found.url());
  }

  private static MenuEntry entry(Target target, String url, String homeUrl) {
    boolean isCurrent = target.url().equals(url);
    boolean isAbove =
        !target.url().equals(homeUrl) && target.url().endsWith("/") && url.startsWith(target.url());
    return new MenuEntry(target.title(), target.url(), isCurrent, isAbove && !isCurrent);
  }
}
