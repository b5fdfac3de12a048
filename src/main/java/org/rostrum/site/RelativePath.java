package org.rostrum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.source.SourcePath;

/** Follows paths step by step. */
final class RelativePath {
  private RelativePath() {}

  /**
   * The file at a path from another file, as {@link SourcePath#resolve} has it; the forms that most
   * links have are followed without taking them apart.
   *
   * @return empty if the path leads out of the tree
   */
  static Optional<SourcePath> from(SourcePath file, String path) {
    String folder = file.folder();
    String rest = path;
    while (rest.startsWith("../") && folder.indexOf('/') >= 0) {
      folder = folder.substring(0, folder.lastIndexOf('/'));
      rest = rest.substring(3);
    }
    return isPlain(rest)
        ? Optional.of(new SourcePath(folder + "/" + withoutSlash(rest)))
        : new SourcePath(folder + "/x").resolve(rest);
  }

  private static String withoutSlash(String path) {
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  /** A path from the root, where {@code ..} ends as it does in browsers. */
  static String normal(String path) {
    if (isPlain(path) || path.isEmpty()) {
      return path;
    }
    List<String> names = new ArrayList<>();
    for (String name : path.split("/", -1)) {
      if (name.equals("..")) {
        removeLast(names);
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    boolean isFolder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("..");
    return String.join("/", names) + (isFolder && !names.isEmpty() ? "/" : "");
  }

  /** Whether no name of the path is empty, {@code .} or {@code ..}; a slash may be at its end. */
  private static boolean isPlain(String path) {
    char before = '/';
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (before == '/' && (c == '/' || c == '.')) {
        return false;
      }
      before = c;
    }
    return !path.isEmpty();
  }

  private static void removeLast(List<String> names) {
    if (!names.isEmpty()) {
      names.remove(names.size() - 1);
    }
  }
}
