package org.rostrum.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Key;
import org.rostrum.i18n.Language;

/** All planned files, found by their path and by what they are about. */
final class Index {
  /** A planned file with its address for {@code href}. */
  record Entry(PlannedFile file, String url) {
    /** What a link to it shows if it has no words of its own. */
    String title() {
      return file.page().map(Page::title).orElseGet(() -> file.path().name());
    }
  }

  private record Version(Key about, Language language) {}

  private final List<PlannedFile> files;
  private final Language first;
  private final Map<String, Entry> byPath;
  private final Map<Key, Entry> byAbout = new HashMap<>();
  private final Map<Version, Entry> byVersion = new HashMap<>();

  Index(List<PlannedFile> files, Addresses addresses, Language first) {
    this.files = files.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
    this.first = first;
    byPath = new HashMap<>(files.size() * 2);
    for (PlannedFile file : this.files) {
      Entry entry = new Entry(file, addresses.url(file.path()));
      byPath.put(file.path().value(), entry);
      file.page().ifPresent(page -> add(page, entry));
    }
  }

  private void add(Page page, Entry entry) {
    if (page.language().equals(first)) {
      byAbout.putIfAbsent(page.about(), entry);
    } else {
      byVersion.putIfAbsent(new Version(page.about(), page.language()), entry);
    }
  }

  /** All files, by path. */
  List<PlannedFile> files() {
    return files;
  }

  /** The file at exactly this path, not percent-encoded. */
  Optional<Entry> at(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The page about a thing, in the site's first language. */
  Optional<Entry> about(Key key) {
    return Optional.ofNullable(byAbout.get(key));
  }

  /** The page about a thing in a language, else in the site's first one. */
  Optional<Entry> about(Key key, Language language) {
    return language.equals(first)
        ? about(key)
        : Optional.ofNullable(byVersion.get(new Version(key, language))).or(() -> about(key));
  }

  /**
   * What a static host serves at a path without its leading slash, blind to a slash that is missing
   * at the end. An old address is what it leads to.
   */
  Optional<Entry> servedAt(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return at(path + Addresses.INDEX).map(this::followed);
    }
    return at(path)
        .or(() -> at(path + "/" + Addresses.INDEX))
        .or(() -> at(path + ".html"))
        .map(this::followed);
  }

  private Entry followed(Entry entry) {
    return entry.file().rendering().leadsTo().flatMap(this::about).orElse(entry);
  }
}
