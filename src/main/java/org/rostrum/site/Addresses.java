package org.rostrum.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.DatedName;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.Tag;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.document.Text;
import org.rostrum.i18n.Slugs;
import org.rostrum.source.SourcePath;

/**
 * Knows where things stand, and is the only one who does. The table is that of the public contract.
 * Whatever an author wrote, an address lies inside of the site; what was refused is told by {@link
 * #findings}, and the address that the place alone gives stands in for it.
 */
public final class Addresses {
  /** The name that falls away at the end of an address. */
  static final String INDEX = "index.html";

  private static final String PAGES = "pages/";
  private static final String STATIC = "static/";

  private final SiteSettings site;

  /** The addresses of a site. */
  public Addresses(SiteSettings site) {
    this.site = site;
  }

  /** The page of a thing: its permalink, else its place with its slug as the last part. */
  public SitePath of(Entity entity) {
    Optional<SitePath> event =
        entity instanceof Session session ? Optional.of(of(session.event())) : Optional.empty();
    return of(entity.key(), entity.common(), entity.origin().path(), event);
  }

  /**
   * The page that something held back would have.
   *
   * @param event the page of a session's event
   */
  SitePath of(HeldBack thing, Optional<SitePath> event) {
    return of(thing.key(), thing.common(), new SourcePath(thing.span().file()), event);
  }

  private static SitePath of(Key key, Common common, SourcePath path, Optional<SitePath> event) {
    return common
        .permalink()
        .flatMap(permalink -> WrittenAddress.path(permalink).value())
        .orElseGet(() -> placeOf(key, common, path, event));
  }

  /** The old addresses that lead to the page of a thing, each once. */
  public List<Alias> aliases(Entity entity) {
    return aliases(entity.common());
  }

  /** The old addresses of a thing of which these things are told. */
  List<Alias> aliases(Common common) {
    Map<SitePath, Alias> aliases = new LinkedHashMap<>();
    for (Text written : common.aliases()) {
      WrittenAddress.path(written)
          .value()
          .ifPresent(path -> aliases.putIfAbsent(path, new Alias(path, written)));
    }
    return List.copyOf(aliases.values());
  }

  /** An old address, with the place where it was told. */
  public record Alias(SitePath path, Text written) {}

  /** What cannot be an address: slugs, permalinks and aliases of a thing that were refused. */
  public List<Diagnostic> findings(Entity entity) {
    List<Diagnostic> found = new ArrayList<>();
    entity.common().slug().ifPresent(text -> keep(found, WrittenAddress.slug(text)));
    entity.common().permalink().ifPresent(text -> keep(found, WrittenAddress.path(text)));
    entity.common().aliases().forEach(text -> keep(found, WrittenAddress.path(text)));
    return found;
  }

  private static void keep(List<Diagnostic> found, Checked<?> part) {
    found.addAll(part.diagnostics());
  }

  /** The programme of an event: {@code events/apk-32/schedule/index.html}. */
  public SitePath schedule(Event event) {
    return index(under(of(event), "schedule"));
  }

  /** The page of a tag: {@code tags/unity/index.html}. */
  public SitePath of(Tag tag) {
    return index("tags/" + Slugs.of(tag.key().id()));
  }

  /** The page of a year: {@code 2023/index.html}. */
  public SitePath year(int year) {
    return index(Integer.toString(year));
  }

  /** The list of all things of a kind: {@code people/index.html} of {@code people}. */
  public SitePath list(String name) {
    return index(name);
  }

  /** The front page: {@code index.html}. */
  public SitePath home() {
    return new SitePath(INDEX);
  }

  /** A file beside the pages, under its own name: {@code robots.txt}. */
  public SitePath file(String name) {
    return new SitePath(name);
  }

  /** A next page of a list: {@code tags/unity/page/2/index.html} of {@code tags/unity/…}, 2. */
  public SitePath next(SitePath first, int number) {
    return index(under(first, "page/" + number));
  }

  /**
   * The published copy of a file under {@code content/}: it keeps its place and its name; the
   * folders {@code pages/} and {@code static/} fall away.
   */
  public SitePath asset(SourcePath path) {
    String inside = path.inside().replace('\\', '_');
    if (inside.startsWith(STATIC)) {
      return new SitePath(inside.substring(STATIC.length()));
    }
    return new SitePath(inside.startsWith(PAGES) ? inside.substring(PAGES.length()) : inside);
  }

  /** The address of a file for {@code href}, under the base path, percent-encoded. */
  public String url(SitePath path) {
    String value = path.value();
    boolean isIndex = value.endsWith(INDEX) && path.name().equals(INDEX);
    String shown = isIndex ? value.substring(0, value.length() - INDEX.length()) : value;
    return site.basePath() + "/" + Percent.ofPath(shown);
  }

  private static SitePath placeOf(
      Key key, Common common, SourcePath path, Optional<SitePath> event) {
    Optional<String> slug = common.slug().flatMap(text -> WrittenAddress.slug(text).value());
    if (event.isPresent()) {
      String id = key.id().substring(key.id().indexOf('/') + 1);
      return index(under(event.get(), "sessions/" + slug.orElseGet(() -> Slugs.of(id))));
    }
    return folderOf(key)
        .map(folder -> index(folder + "/" + slug.orElseGet(() -> Slugs.of(key.id()))))
        .orElseGet(() -> filePlace(path, slug));
  }

  /** The folder of those kinds whose addresses are made of their ids. */
  private static Optional<String> folderOf(Key key) {
    if (key.is(Kind.EVENT)) {
      return Optional.of("events");
    }
    if (key.is(Kind.PERSON)) {
      return Optional.of("people");
    }
    return key.is(Kind.AWARD) ? Optional.of("awards") : Optional.empty();
  }

  private static SitePath filePlace(SourcePath path, Optional<String> slug) {
    List<String> names = names(path);
    int last = names.size() - 1;
    List<String> slugs = new ArrayList<>();
    for (int i = 0; i < last; i++) {
      slugs.add(Slugs.of(names.get(i)));
    }
    if (last >= 0) {
      slugs.add(slug.orElseGet(() -> Slugs.of(DatedName.of(names.get(last)).rest())));
    } else {
      slug.ifPresent(slugs::add);
    }
    return index(String.join("/", slugs));
  }

  /** The names that count: not {@code pages/} at the top, nor {@code index}. */
  private static List<String> names(SourcePath path) {
    String inside = path.inside();
    String place = inside.startsWith(PAGES) ? inside.substring(PAGES.length()) : inside;
    List<String> names = new ArrayList<>(List.of(place.split("/", -1)));
    names.remove(names.size() - 1);
    if (!path.stem().equals("index")) {
      names.add(path.stem());
    }
    return names;
  }

  /** A place below a page: {@code a/index.html} and {@code a.html} have theirs in {@code a/}. */
  private static String under(SitePath page, String name) {
    String value = page.value();
    String folder =
        page.name().equals(INDEX) ? page.folder() : value.substring(0, value.lastIndexOf('.'));
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  private static SitePath index(String folder) {
    return new SitePath(folder.isEmpty() ? INDEX : folder + "/" + INDEX);
  }
}
