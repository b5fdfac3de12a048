package org.rostrum.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Kind;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/**
 * Finds what was most likely meant by a link that leads nowhere. A whole site can be full of broken
 * links, so only so many words are compared in one run. Belongs to one thread.
 */
final class Suggestions {
  private static final int MOST_COMPARISONS = 200_000;

  private final Coverage coverage;
  private final Index index;
  private final Map<Question, Optional<String>> answers = new HashMap<>();
  private @Nullable Places files;
  private @Nullable Places addresses;
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

  /** The nearest file: one of the same name in another folder, else one of a similar name. */
  Optional<String> file(String path, SourcePath from) {
    return remembered(
        new Question("file", path, from.folder()),
        () ->
            nearestPlace(path, files())
                .map(file -> didYouMean("“" + relative(from.folder(), file) + "”")));
  }

  /** The nearest address. */
  Optional<String> address(String path) {
    return remembered(
        new Question("address", path, ""),
        () -> nearestPlace(path, addresses()).map(address -> didYouMean("“" + address + "”")));
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

  private Optional<String> nearestPlace(String path, Places places) {
    String name = Places.name(path);
    List<String> same = places.named(name);
    if (!same.isEmpty()) {
      return Optional.of(same.get(0));
    }
    return nearest(name, places.names()).map(near -> places.named(near).get(0));
  }

  private static String didYouMean(String what) {
    return "did you mean " + what + "?";
  }

  private Places files() {
    if (files == null) {
      List<String> paths = new ArrayList<>();
      for (Entity entity : coverage.entities()) {
        SourcePath path = entity.origin().path();
        if (coverage.about(path).filter(entity.key()::equals).isPresent()) {
          paths.add(path.value());
        }
      }
      coverage.assets().stream().map(Asset::path).map(SourcePath::value).forEach(paths::add);
      files = new Places(paths);
    }
    return files;
  }

  private Places addresses() {
    if (addresses == null) {
      addresses =
          new Places(
              index.files().stream()
                  .filter(file -> file.page().isPresent())
                  .map(file -> "/" + withoutIndex(file.path().value()))
                  .toList());
    }
    return addresses;
  }

  private static String withoutIndex(String path) {
    boolean isIndex = path.equals(Addresses.INDEX) || path.endsWith("/" + Addresses.INDEX);
    return isIndex ? path.substring(0, path.length() - Addresses.INDEX.length()) : path;
  }

  /** The way from a folder to a file, as a link writes it. */
  private static String relative(String folder, String file) {
    List<String> start = List.of(folder.split("/", -1));
    List<String> end = List.of(file.split("/", -1));
    int common = 0;
    while (common < start.size()
        && common < end.size() - 1
        && start.get(common).equals(end.get(common))) {
      common++;
    }
    return "../".repeat(start.size() - common) + String.join("/", end.subList(common, end.size()));
  }
}
