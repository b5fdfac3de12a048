package org.rostrum.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Photo;
import org.rostrum.coverage.SiteSettings.MenuItem;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Link;
import org.rostrum.document.Picture;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/**
 * The files of {@code content/} that are copied: all of {@code static/}, the pictures that are
 * shown, and the files to which texts link. Nothing else is.
 */
public final class Assets implements Output {
  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    Addresses addresses = new Addresses(coverage.site());
    return new Gathering(coverage, addresses)
        .all().values().stream().map(asset -> file(asset, addresses));
  }

  /** Whether a file of the site's own stands at an address, so that none is made for it. */
  public static boolean hold(Coverage coverage, SitePath path) {
    return coverage.asset(new SourcePath("content/static/" + path)).isPresent();
  }

  private static PlannedFile file(Asset asset, Addresses addresses) {
    return PlannedFile.file(
        addresses.asset(asset.path()),
        Span.ofFile(asset.path().value()),
        plan -> Checked.of(Content.ofAsset(asset)));
  }

  /** Finds what is used. */
  private static final class Gathering {
    private final Coverage coverage;
    private final Map<String, Asset> byAddress = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Map<SourcePath, Asset> used = new TreeMap<>();

    Gathering(Coverage coverage, Addresses addresses) {
      this.coverage = coverage;
      for (Asset asset : coverage.assets()) {
        byAddress.putIfAbsent(addresses.asset(asset.path()).value(), asset);
        names.add(asset.path().name());
      }
    }

    Map<SourcePath, Asset> all() {
      coverage.assets().stream().filter(Gathering::isStatic).forEach(this::use);
      coverage.entities().forEach(this::gather);
      SourcePath settings = new SourcePath(coverage.site().span().file());
      for (MenuItem item : coverage.site().menu()) {
        linked(item.target().value(), settings).ifPresent(this::use);
      }
      return used;
    }

    private static boolean isStatic(Asset asset) {
      return asset.path().inside().startsWith("static/");
    }

    private void use(Asset asset) {
      used.put(asset.path(), asset);
    }

    private void gather(Entity entity) {
      Consumer<Photo> show = photo -> photo.picture().map(Picture::asset).ifPresent(this::use);
      entity.common().image().ifPresent(show);
      entity.prose().photos().forEach(show);
      if (entity instanceof Article article) {
        article.photos().forEach(show);
      } else if (entity instanceof Person person) {
        person.photo().ifPresent(show);
      }
      for (Link link : entity.prose().body().links()) {
        linked(link.target(), entity.prose().path()).ifPresent(this::use);
      }
    }

    /** The file to which a link leads, if it is one that is only copied. */
    private Optional<Asset> linked(String target, SourcePath from) {
      LinkParts parts = LinkParts.of(target);
      if (parts.hasScheme() || parts.isExternal() || parts.isSamePage()) {
        return Optional.empty();
      }
      String path = Percent.decoded(parts.path()).orElse(parts.path());
      if (!names.contains(path.substring(path.lastIndexOf('/') + 1))) {
        return Optional.empty();
      }
      return path.startsWith("/")
          ? Optional.ofNullable(byAddress.get(path.substring(1)))
          : RelativePath.from(from, path).flatMap(this::at);
    }

    private Optional<Asset> at(SourcePath file) {
      return coverage.asset(file).or(() -> Optional.ofNullable(byAddress.get(file.inside())));
    }
  }
}
