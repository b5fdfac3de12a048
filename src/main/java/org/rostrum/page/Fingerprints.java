package org.rostrum.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.site.Content;
import org.rostrum.site.SitePath;
import org.rostrum.source.Asset;

/**
 * The published names of the theme's assets: each with a hash of its bytes, so that browsers may
 * keep it for ever and still see the next version. Style sheets name the fonts and pictures that
 * they use by those names. Immutable.
 */
final class Fingerprints {
  private static final int BYTES = 5;

  /** By the path below the theme's {@code assets/}. */
  private final Map<String, Fingerprint> byPath;

  /** An asset, where it is published, and what is published there. */
  record Fingerprint(Asset asset, SitePath path, Content content) {}

  private Fingerprints(Map<String, Fingerprint> byPath) {
    this.byPath = byPath;
  }

  /** Reads all assets once; style sheets last, since they name the others. */
  static Fingerprints of(List<Asset> assets) {
    Map<String, Fingerprint> byPath = new TreeMap<>();
    assets.stream()
        .filter(asset -> !isStyleSheet(asset))
        .forEach(asset -> put(byPath, plain(asset)));
    Map<String, Fingerprint> named = Map.copyOf(byPath);
    assets.stream()
        .filter(Fingerprints::isStyleSheet)
        .forEach(asset -> put(byPath, styleSheet(asset, named)));
    return new Fingerprints(byPath);
  }

  private static void put(Map<String, Fingerprint> byPath, Fingerprint print) {
    byPath.put(below(print.asset()), print);
  }

  private static boolean isStyleSheet(Asset asset) {
    return asset.path().inside().endsWith(".css");
  }

  private static Fingerprint plain(Asset asset) {
    return new Fingerprint(asset, published(asset, hash(asset)), Content.ofAsset(asset));
  }

  private static Fingerprint styleSheet(Asset asset, Map<String, Fingerprint> named) {
    String css =
        StyleSheetLinks.renamed(
            CompactCss.of(text(asset)),
            below(asset),
            path -> Optional.ofNullable(named.get(path)).map(print -> print.path().value()));
    return new Fingerprint(asset, published(asset, hash(css)), Content.ofText(css));
  }

  /** All of them, by path. */
  List<Fingerprint> all() {
    return List.copyOf(byPath.values());
  }

  /** Where an asset is published: {@code assets/css/main.0f3a….css} for {@code css/main.css}. */
  SitePath published(String path) {
    return find(path)
        .orElseThrow(() -> new IllegalStateException("the theme has no asset " + path));
  }

  /** Where an asset is published, if the theme has it. */
  Optional<SitePath> find(String path) {
    return Optional.ofNullable(byPath.get(path)).map(Fingerprint::path);
  }

  private static String below(Asset asset) {
    String inside = asset.path().inside();
    return inside.substring(inside.indexOf('/') + 1);
  }

  private static SitePath published(Asset asset, String hash) {
    return new SitePath(named(asset.path().inside(), hash));
  }

  /** A name with the hash of a text: {@code css/event.0f3a….css}. */
  static String named(String path, String hash) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/')
        ? path + "." + hash
        : path.substring(0, dot) + "." + hash + path.substring(dot);
  }

  /** The hash of a text, as it stands in names. */
  static String hash(String text) {
    return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Asset asset) {
    try (InputStream in = asset.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + asset.path(), e);
    }
  }

  private static String hash(Asset asset) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(asset.open(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + asset.path(), e);
    }
    return hex(digest.digest());
  }

  private static String hex(byte[] digest) {
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
