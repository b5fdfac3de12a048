package org.rostrum.page.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.SiteSettings.MenuItem;
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
   * @param fonts those that the first words of a page need
   * @param feed where a feed would stand
   * @param bars the bars of events
   */
  public record Fixtures(
      String homeUrl,
      List<String> styles,
      String print,
      List<String> fonts,
      String icon,
      SitePath feed,
      EventBars bars) {
    /** Copies the lists. */
    public Fixtures {
      styles = List.copyOf(styles);
      fonts = List.copyOf(fonts);
    }
  }

  /**
   * The site.
   *
   * @param homeUrl the front page
   * @param menu empty if it would have no item
   * @param bar of the event to which the page belongs
   * @param desk the pages outside of the news: about, corrections
   */
  public record SiteView(
      String title,
      Optional<String> description,
      Optional<String> publisher,
      String homeUrl,
      boolean isHome,
      List<String> styles,
      String print,
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
        settings.description(),
        settings.publisher(),
        fixtures.homeUrl(),
        url.equals(fixtures.homeUrl()),
        fixtures.styles(),
        fixtures.print(),
        fixtures.fonts(),
        fixtures.icon(),
        Listing.of(targets().map(target -> entry(target, url, fixtures.homeUrl())).toList()),
        fixtures.bars().on(plan, sheet.part()),
        Listing.of(plan.coverage().pages().stream().limit(DESK).map(refs()::of).toList()),
        plan.urlOf(fixtures.feed()));
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
    return plan.resolve(item.target().value(), new SourcePath(settings.span().file()))
        .map(target -> new Target(item.title(), target.url()));
  }

  private static MenuEntry entry(Target target, String url, String homeUrl) {
    boolean isCurrent = target.url().equals(url);
    boolean isAbove =
        !target.url().equals(homeUrl) && target.url().endsWith("/") && url.startsWith(target.url());
    return new MenuEntry(target.title(), target.url(), isCurrent, isAbove && !isCurrent);
  }
}
