package org.rostrum.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.diagnostic.NearestPath;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/**
 * Finds what was most likely meant by a link that leads nowhere. A whole site can be full of broken
 * links, so only so many words are compared in one run. Belongs to one thread.
 */
final class Suggestions {
  private static final String PAGE = ".md";
  private static final int MOST_COMPARISONS = 200_000;

  private final Coverage coverage;
  private final Index index;
  private final Map<Question, Optional<String>> answers = new HashMap<>();
  private @Nullable Set<String> assets;
  private @Nullable NearestPath files;
  private @Nullable NearestPath addresses;
  private int comparisons;

  private record Question(String about, String written, String from) {}

  Suggestions(Coverage coverage, Index index) {
    this.coverage = coverage;
    this.index = index;
  }

  /** The thing whose id or name is nearest to what was written. */
  Optional<String> thing(Kind kind, String written, SourcePath from) {
    return remembered(
        new Question(kind.word(), written, kind == Kind.SESSION ? from.value() : ""),
        () -> coverage.suggestion(kind, written, from));
  }

  /** A thing as a link names it, with its title: {@code “person:ada” (Ada Lovelace)}. */
  String named(Key key) {
    String title = coverage.find(key).map(Entity::title).orElse(key.id());
    return "“" + key + "”" + (title.equals(key.id()) ? "" : " (" + title + ")");
  }

  /** The nearest file, as the file with the link would name it. */
  Optional<String> file(String path, SourcePath from) {
    String wanted = RelativePath.from(from, path).map(SourcePath::value).orElse(path);
    return remembered(
        new Question("file", wanted, from.folder()),
        () ->
            text(wanted, from)
                .or(
                    () ->
                        files()
                            .to(wanted)
                            .map(
                                file ->
                                    didYouMean("“" + new SourcePath(file).seenFrom(from) + "”"))));
  }

  /** A text that only its ending keeps from being read. */
  private Optional<String> text(String wanted, SourcePath from) {
    if (!wanted.endsWith(PAGE)) {
      return Optional.empty();
    }
    if (assets == null) {
      assets = new HashSet<>();
      coverage.assets().stream().map(Asset::path).map(SourcePath::value).forEach(assets::add);
    }
    String text = wanted.substring(0, wanted.length() - PAGE.length()) + ".txt";
    return assets.contains(text)
        ? Optional.of("rename “" + new SourcePath(text).seenFrom(from) + "” to .md")
        : Optional.empty();
  }

  /** The nearest address. */
  Optional<String> address(String path) {
    return remembered(
        new Question("address", path, ""),
        () -> addresses().to(path).map(address -> didYouMean("“" + address + "”")));
  }

  /** The nearest anchor of a page. */
  Optional<String> anchor(Page page, String fragment) {
    return nearest(fragment, page.anchors()).map(anchor -> didYouMean("“#" + anchor + "”"));
  }

  private Optional<String> remembered(Question question, Supplier<Optional<String>> answer) {
    Optional<String> before = answers.get(question);
    Optional<String> now = before != null ? before : answer.get();
    answers.put(question, now);
    return now;
  }

  private Optional<String> nearest(String written, Collection<String> candidates) {
    if (comparisons > MOST_COMPARISONS) {
      return Optional.empty();
    }
    comparisons += candidates.size();
    return Nearest.to(written, candidates);
  }

  private static String didYouMean(String what) {
    return "did you mean " + what + "?";
  }

  private NearestPath files() {
    if (files == null) {
      List<String> paths = new ArrayList<>();
      for (Entity entity : coverage.entities()) {
        SourcePath path = entity.origin().path();
        if (coverage.about(path).filter(entity.key()::equals).isPresent()) {
          paths.add(path.value());
        }
      }
      coverage.assets().stream().map(Asset::path).map(SourcePath::value).forEach(paths::add);
      files = new NearestPath(paths);
    }
    return files;
  }

  private NearestPath addresses() {
    if (addresses == null) {
      addresses =
          new NearestPath(
              index.files().stream()
                  .filter(file -> file.rendering().leadsTo().isEmpty())
                  .map(file -> "/" + withoutIndex(file.path().value()))
                  .toList());
    }
    return addresses;
  }

  private static String withoutIndex(String path) {
    boolean isIndex = path.equals(Addresses.INDEX) || path.endsWith("/" + Addresses.INDEX);
    return isIndex ? path.substring(0, path.length() - Addresses.INDEX.length()) : path;
  }
}
