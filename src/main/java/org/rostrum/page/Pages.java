package org.rostrum.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.diagnostic.Checked;
import org.rostrum.page.view.EventBars;
import org.rostrum.page.view.Frame;
import org.rostrum.page.view.Frame.Fixtures;
import org.rostrum.page.view.Frame.SiteView;
import org.rostrum.page.view.Paging;
import org.rostrum.page.view.Paging.Pager;
import org.rostrum.page.view.Paging.Slice;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Views;
import org.rostrum.page.view.Words;
import org.rostrum.site.Addresses;
import org.rostrum.site.Content;
import org.rostrum.site.PlannedFile;
import org.rostrum.site.SitePath;
import org.rostrum.site.SitePlan;
import org.rostrum.theme.Theme;

/** What all kinds of pages share: the theme, the site's settings, and the way to a planned page. */
public final class Pages {
  private final SiteSettings site;
  private final Theme theme;
  private final Addresses addresses;
  private final Words words;
  private final Fingerprints assets;
  private final Fixtures fixtures;

  /** Pages of a site in a theme. */
  public Pages(SiteSettings site, Theme theme) {
    this.site = site;
    this.theme = theme;
    this.addresses = new Addresses(site);
    this.words = new Words(theme.messages(site.language()));
    this.assets = Fingerprints.of(theme.assets());
    this.fixtures = fixtures();
  }

  /**
   * All that a template sees.
   *
   * @param page the view of the page's kind
   */
  record Root(SiteView site, Map<String, String> messages, Record page) {}

  SiteSettings site() {
    return site;
  }

  Addresses addresses() {
    return addresses;
  }

  Words words() {
    return words;
  }

  Fingerprints assets() {
    return assets;
  }

  /** A sheet for a thing with a text of its own. */
  Sheet sheet(String template, Entity entity) {
    return Sheet.of(
            template, addresses.of(entity), entity.key(), words.language(), entity.addressedBy())
        .titled(entity.title())
        .anchored(entity.prose().body().anchors());
  }

  /** A sheet for something that is made of other things: a list, a tag, a programme. */
  Sheet sheet(String template, SitePath path, Key about, String title) {
    return Sheet.of(template, path, about, words.language(), site.span()).titled(title);
  }

  /** A page that will be rendered from its view. */
  PlannedFile file(Sheet sheet, Function<Views, Record> view) {
    return PlannedFile.page(
        sheet.path(), sheet.page(), sheet.claimedBy(), plan -> render(plan, sheet, view));
  }

  private Checked<Content> render(SitePlan plan, Sheet sheet, Function<Views, Record> view) {
    String url = addresses.url(sheet.path());
    Record page = view.apply(new Views(plan, words, sheet, url));
    return theme
        .template(sheet.template())
        .render(new Root(new Frame(plan, words, fixtures, sheet).site(url), words.texts(), page))
        .map(Content::ofText);
  }

  private Fixtures fixtures() {
    return new Fixtures(
        addresses.url(addresses.home()),
        Stream.concat(
                Stream.of("css/fonts.css", "css/main.css").flatMap(this::asset),
                ColorSheets.pathOf(site.look()).map(addresses::url).stream())
            .toList(),
        addresses.url(assets.published("css/print.css")),
        Stream.of("js/theme.js", "js/copy-link.js").flatMap(this::asset).toList(),
        Stream.of("fonts/piazzolla-latin-opsz-normal.woff2").flatMap(this::asset).toList(),
        addresses.url(assets.published("icons/mark.svg")),
        addresses.file("feed.atom"),
        new EventBars(words),
        event -> ColorSheets.pathOf(event).map(addresses::url));
  }

  /** Where an asset is, if the theme has it. */
  private Stream<String> asset(String path) {
    return assets.find(path).map(addresses::url).stream();
  }

  /** Makes the view of one page of a long list. */
  @FunctionalInterface
  interface SliceView<T> {
    Record of(Views views, Slice<T> slice, Optional<Pager> pager);
  }

  /** A list in pages; each has as many items as the site wants. */
  <T> Stream<PlannedFile> series(Sheet first, List<T> items, SliceView<T> view) {
    return Paging.slices(items, site.perPage()).stream()
        .map(
            slice -> file(part(first, slice), views -> view.of(views, slice, pager(first, slice))));
  }

  private Optional<Pager> pager(Sheet first, Slice<?> slice) {
    return Paging.pager(slice, number -> addresses.url(path(first, number)), words);
  }

  private SitePath path(Sheet first, int number) {
    return number == 1 ? first.path() : addresses.next(first.path(), number);
  }

  private Sheet part(Sheet first, Slice<?> slice) {
    if (slice.isFirst()) {
      return first;
    }
    int number = slice.number();
    Key key = first.page().about();
    return Sheet.of(
            first.template(),
            path(first, number),
            new Key(key.kind(), key.id() + "/page/" + number),
            words.language(),
            first.claimedBy())
        .titled(nextTitle(first.page().title(), number))
        .modified(first.page().modified())
        .anchored(Set.of())
        .of(first.part());
  }

  private String nextTitle(String title, int number) {
    return words.text("nextPageTitle", Map.of("title", title, "number", Integer.toString(number)));
  }
}
