package org.rostrum.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of a file in a site, from the site's folder, with {@code /} between the names: {@code
 * content/events/apk-32/opening.md}. The first name is the tree's own: {@code content} or {@code
 * templates}. This is the form that findings print.
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
  private static final String STATIC = "content/static/";

  /** All names, the tree's own first. */
  public List<String> segments() {
    return List.of(value.split("/", -1));
  }

  /** The path below the tree's own folder: {@code events/apk-32/opening.md}. */
  public String inside() {
    return value.substring(value.indexOf('/') + 1);
  }

  /** The last name: {@code opening.md}. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /**
   * The last name without its extension: {@code opening}, and {@code hall.jpg} of hall.jpg.yaml.
   */
  public String stem() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }

  /** The extension in lower case without its dot, or an empty text. */
  public String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The folder in which the file stands: {@code content/events/apk-32}. */
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
  }

  /** The file of the given name beside this one. */
  public SourcePath sibling(String name) {
    return new SourcePath(folder() + "/" + name);
  }

  /**
   * Follows a relative reference such as {@code ../hall.jpg} from this file.
   *
   * @return empty if it leads out of the tree
   */
  public Optional<SourcePath> resolve(String relative) {
    List<String> names = new ArrayList<>(List.of(folder().split("/", -1)));
    for (String name : relative.split("/", -1)) {
      if (name.equals("..")) {
        names.remove(names.size() - 1);
        if (names.isEmpty()) {
          return Optional.empty();
        }
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return Optional.of(new SourcePath(String.join("/", names)));
  }

  /**
   * This file as a link or a picture in another file names it: {@code hall.jpg}, {@code
   * ../apk-32/hall.jpg}; a file of {@code content/static/} from the root, {@code /map.pdf}.
   */
  public String seenFrom(SourcePath file) {
    if (value.startsWith(STATIC)) {
      return value.substring(STATIC.length() - 1);
    }
    List<String> start = List.of(file.folder().split("/", -1));
    List<String> end = segments();
    int common = 0;
    while (common < start.size()
        && common < end.size() - 1
        && start.get(common).equals(end.get(common))) {
      common++;
    }
    return "../".repeat(start.size() - common) + String.join("/", end.subList(common, end.size()));
  }

  @Override
  public int compareTo(SourcePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
