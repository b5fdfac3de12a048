package org.rostrum.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.site.SitePath;
import org.rostrum.source.Asset;

/**
 * The published names of the theme's assets: each with a hash of its bytes, so that browsers may
 * keep it for ever and still see the next version. Immutable.
 */
final class Fingerprints {
  private static final int BYTES = 5;

  /** By the path below the theme's {@code assets/}. */
  private final Map<String, Fingerprint> byPath;

  /** An asset and where it is published. */
  record Fingerprint(Asset asset, SitePath path) {}

  private Fingerprints(Map<String, Fingerprint> byPath) {
    this.byPath = byPath;
  }

  /** Reads all assets once. */
  static Fingerprints of(List<Asset> assets) {
    Map<String, Fingerprint> byPath = new TreeMap<>();
    for (Asset asset : assets) {
      String inside = asset.path().inside();
      byPath.put(below(inside), new Fingerprint(asset, new SitePath(named(inside, hash(asset)))));
    }
    return new Fingerprints(byPath);
  }

  /** All of them, by path. */
  List<Fingerprint> all() {
    return List.copyOf(byPath.values());
  }

  /** Where an asset is published: {@code assets/css/main.0f3a….css} for {@code css/main.css}. */
  SitePath published(String path) {
    return Optional.ofNullable(byPath.get(path))
        .map(Fingerprint::path)
        .orElseThrow(() -> new IllegalStateException("the theme has no asset " + path));
  }

  private static String below(String inside) {
    return inside.substring(inside.indexOf('/') + 1);
  }

  private static String named(String path, String hash) {
    int dot = path.lastIndexOf('.');
    return dot <= path.lastIndexOf('/')
        ? path + "." + hash
        : path.substring(0, dot) + "." + hash + path.substring(dot);
  }

  private static String hash(Asset asset) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(asset.open(), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + asset.path(), e);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
