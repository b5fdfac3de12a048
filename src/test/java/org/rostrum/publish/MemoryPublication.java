package org.rostrum.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.diagnostic.Checked;
import org.rostrum.site.Artifact;
import org.rostrum.site.SitePath;

/** Publishes in memory, for tests: what was committed can be read by path. From any thread. */
public final class MemoryPublication implements Publication {
  private final Map<SitePath, byte[]> added = new ConcurrentHashMap<>();
  private SortedMap<SitePath, byte[]> published;
  private final Map<SitePath, byte[]> last;

  /** A site of which nothing is published yet. */
  public MemoryPublication() {
    this(Map.of());
  }

  /** The next publication of a site. */
  public MemoryPublication(Map<SitePath, byte[]> last) {
    this.last = Map.copyOf(last);
    this.published = new TreeMap<>(last);
  }

  @Override
  public Entry add(Artifact artifact) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      artifact.content().writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(artifact.path().value(), e);
    }
    if (added.putIfAbsent(artifact.path(), out.toByteArray()) != null) {
      throw new IllegalArgumentException("two files claim the place of " + artifact.path());
    }
    return entry(artifact.path(), out.toByteArray());
  }

  private Entry entry(SitePath path, byte[] bytes) {
    byte[] old = last.get(path);
    if (old == null) {
      return Entry.NEW;
    }
    return Arrays.equals(old, bytes) ? Entry.UNCHANGED : Entry.CHANGED;
  }

  @Override
  public Checked<Summary> commit() {
    published = new TreeMap<>(added);
    long removed = last.keySet().stream().filter(path -> !added.containsKey(path)).count();
    return Checked.of(
        new Summary(added.size(), count(Entry.NEW), count(Entry.CHANGED), (int) removed));
  }

  private int count(Entry wanted) {
    return (int)
        added.entrySet().stream()
            .filter(file -> entry(file.getKey(), file.getValue()) == wanted)
            .count();
  }

  @Override
  public void close() {}

  /** What is published, sorted by path. */
  public SortedMap<SitePath, byte[]> files() {
    return Collections.unmodifiableSortedMap(published);
  }

  /** The text of a published file. */
  public String text(String path) {
    byte[] bytes =
        Objects.requireNonNull(published.get(new SitePath(path)), () -> "not published: " + path);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
