package org.rostrum.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Session;
import org.rostrum.i18n.Slugs;
import org.rostrum.site.Index.Entry;
import org.rostrum.site.SitePlan.Target;
import org.rostrum.source.SourcePath;

/** Finds out where the links of texts lead. Immutable; asked from any thread. */
final class Links {
  private static final Map<String, Kind> KIND_BY_FOLDER =
      Map.of("people", Kind.PERSON, "awards", Kind.AWARD, "events", Kind.EVENT);
  private static final SourcePath SITE = new SourcePath("content/site.yaml");

  private final Coverage coverage;
  private final Index index;
  private final Addresses addresses;
  private final Map<String, Entry> pageByFile = new HashMap<>();
  private final HeldPlaces heldBack;

  Links(Coverage coverage, Index index, Addresses addresses) {
    this.coverage = coverage;
    this.index = index;
    this.addresses = addresses;
    coverage.entities().forEach(this::add);
    this.heldBack =
        new HeldPlaces(
            coverage.heldBack(),
            addresses,
            key -> index.about(key).map(entry -> entry.file().path()));
  }

  private void add(Entity entity) {
    SourcePath file = entity.origin().path();
    if (coverage.about(file).equals(Optional.of(entity.key()))) {
      index.about(entity.key()).ifPresent(page -> pageByFile.put(file.value(), page));
    }
  }

  /** Where a link in a file leads. */
  Destination follow(String target, SourcePath from) {
    LinkParts parts = LinkParts.of(target.strip());
    if (parts.isExternal()) {
      return Destination.at(new Target(Percent.ofAddress(target.strip()), target, true));
    }
    return parts
        .reference()
        .map(kind -> thing(kind, parts, from))
        .orElseGet(() -> place(parts, from));
  }

  private Destination thing(Kind kind, LinkParts parts, SourcePath from) {
    String reference = decoded(parts.path()).strip();
    List<Key> found = coverage.resolve(kind, reference, from);
    if (found.size() == 1) {
      return about(found.get(0), parts);
    }
    return Destination.none(
        found.isEmpty()
            ? unknown(kind, reference, from)
            : new Problem.Ambiguous(kind, reference, found));
  }

  private Problem unknown(Kind kind, String reference, SourcePath from) {
    return coverage.resolveHeldBack(kind, reference, from).stream()
        .flatMap(key -> heldBack.withheld(key).stream())
        .findFirst()
        .<Problem>map(Problem.Withheld::new)
        .orElseGet(() -> new Problem.Unknown(kind, reference, from));
  }

  private Destination place(LinkParts parts, SourcePath from) {
    if (parts.isSamePage()) {
      return samePage(parts, from);
    }
    String path = decoded(parts.path());
    return path.startsWith("/") ? fromRoot(path, parts) : relative(path, parts, from);
  }

  private Destination samePage(LinkParts parts, SourcePath from) {
    if (parts.fragment().isEmpty() && parts.query().isEmpty()) {
      return Destination.none(new Problem.Empty());
    }
    return inContent(from, parts)
        .orElseGet(() -> Destination.none(new Problem.NoAddress("#" + parts.fragment())));
  }

  /** A path from the root; one that already begins with the site's own base path is understood. */
  private Destination fromRoot(String path, LinkParts parts) {
    return index
        .servedAt(RelativePath.normal(path.substring(1)))
        .or(() -> underBase(path))
        .map(entry -> at(entry, parts))
        .orElseGet(() -> Destination.none(nothingAt(path)));
  }

  private Problem nothingAt(String path) {
    String base = coverage.site().basePath();
    String inside = path.startsWith(base + "/") ? path.substring(base.length()) : path;
    return heldAt(RelativePath.normal(inside.substring(1)))
        .<Problem>map(Problem.Withheld::new)
        .orElseGet(() -> new Problem.NoAddress(path));
  }

  private Optional<HeldBack> heldAt(String path) {
    return heldBack.at(path).or(() -> toldByHeldBack(path));
  }

  /** The page of somebody, or of some honour, of whom only a file tells that is held back. */
  private Optional<HeldBack> toldByHeldBack(String path) {
    String[] names = path.split("/", 3);
    Kind kind = names.length > 1 ? KIND_BY_FOLDER.get(names[0]) : null;
    return kind == null
        ? Optional.empty()
        : coverage.resolveHeldBack(kind, names[1], SITE).stream()
            .flatMap(key -> heldBack.withheld(key).stream())
            .findFirst();
  }

  private Optional<Entry> underBase(String path) {
    String base = coverage.site().basePath();
    if (path.equals(base)) {
      return index.servedAt("");
    }
    return path.startsWith(base + "/")
        ? index.servedAt(RelativePath.normal(path.substring(base.length() + 1)))
        : Optional.empty();
  }

  /** A path from the file's own folder; else one from the address of its page. */
  private Destination relative(String path, LinkParts parts, SourcePath from) {
    return RelativePath.from(from, path)
        .flatMap(file -> inContent(file, parts))
        .or(() -> fromOwnPage(path, from).map(entry -> at(entry, parts)))
        .orElseGet(
            () ->
                Destination.none(
                    fromOwnFolder(path, from)
                        .flatMap(this::heldAt)
                        .<Problem>map(Problem.Withheld::new)
                        .orElseGet(() -> new Problem.NoFile(path, from))));
  }

  private Optional<Destination> inContent(SourcePath file, LinkParts parts) {
    Entry page = pageByFile.get(file.value());
    if (page != null) {
      return Optional.of(at(page, parts));
    }
    return coverage
        .about(file)
        .map(key -> about(key, parts))
        .or(() -> asset(file).map(entry -> at(entry, parts)))
        .or(() -> withoutExtension(file).map(key -> about(key, parts)))
        .or(() -> index.servedAt(file.inside()).map(entry -> at(entry, parts)));
  }

  private Optional<Entry> asset(SourcePath file) {
    return coverage.asset(file).flatMap(asset -> index.at(addresses.asset(file).value()));
  }

  /**
   * {@code opening} and {@code apk-32/} are what {@code opening.md}, {@code apk-32/index.md} are.
   */
  private Optional<Key> withoutExtension(SourcePath file) {
    return coverage
        .about(new SourcePath(file + ".md"))
        .or(() -> coverage.about(new SourcePath(file + "/index.md")));
  }

  private Optional<Entry> fromOwnPage(String path, SourcePath from) {
    return fromOwnFolder(path, from).flatMap(index::servedAt);
  }

  private Optional<String> fromOwnFolder(String path, SourcePath from) {
    return Optional.ofNullable(pageByFile.get(from.value()))
        .map(own -> own.file().path().folder())
        .map(folder -> RelativePath.normal(folder.isEmpty() ? path : folder + "/" + path));
  }

  private Destination about(Key key, LinkParts parts) {
    Optional<Entry> page = index.about(key).or(() -> programmeOf(key));
    if (page.isPresent()) {
      return at(page.get(), parts);
    }
    // What is published and has no page lost its address to another, which was reported.
    return coverage.find(key).isPresent()
        ? Destination.nowhere()
        : Destination.none(
            heldBack
                .withheld(key)
                .<Problem>map(Problem.Withheld::new)
                .orElseGet(() -> new Problem.Pageless(key)));
  }

  /** A break has no page; it stands in the programme. */
  private Optional<Entry> programmeOf(Key key) {
    return key.is(Kind.SESSION)
        ? coverage
            .find(key)
            .flatMap(
                entity ->
                    entity instanceof Session session ? Optional.of(session) : Optional.empty())
            .flatMap(session -> index.at(addresses.schedule(session.event()).value()))
        : Optional.empty();
  }

  private static Destination at(Entry entry, LinkParts parts) {
    String url = entry.url() + Percent.ofAddress(parts.query());
    if (parts.fragment().isEmpty()) {
      return Destination.at(new Target(url, entry.title(), false));
    }
    Optional<Page> page = entry.file().page();
    if (page.isEmpty() || hasAnchor(page.get(), parts.fragment())) {
      return anchored(entry, url, Percent.ofAddress(parts.fragment()));
    }
    return atSpeltAnchor(entry, page.get(), url, decoded(parts.fragment()));
  }

  /** An anchor that is written as other tools spell it: {@code #Who-We-Are}, {@code #өткен}. */
  private static Destination atSpeltAnchor(Entry entry, Page page, String url, String fragment) {
    String slug = Slugs.of(fragment);
    if (page.anchors().contains(fragment) || page.anchors().contains(slug)) {
      String anchor = page.anchors().contains(fragment) ? fragment : slug;
      return anchored(entry, url, Percent.ofPath(anchor));
    }
    return new Destination(
        Optional.of(new Target(url, entry.title(), false)),
        Optional.of(new Problem.NoAnchor(page, fragment)));
  }

  private static Destination anchored(Entry entry, String url, String fragment) {
    return Destination.at(new Target(url + "#" + fragment, entry.title(), false));
  }

  /** The top is everywhere; {@code #:~:text=} is the browser's own. */
  private static boolean hasAnchor(Page page, String fragment) {
    return page.anchors().contains(fragment)
        || fragment.equals("top")
        || fragment.startsWith(":~:");
  }

  private static String decoded(String text) {
    return Percent.decoded(text).orElse(text);
  }
}
