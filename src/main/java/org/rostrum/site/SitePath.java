package org.rostrum.site;

import java.util.Locale;

/**
 * The place of a published file, from the site's root, with {@code /} between the names and none
 * before the first: {@code people/ada/index.html}. It never leads out of the folder that it is
 * resolved in.
 *
 * @param value names that are neither empty nor {@code .} or {@code ..}, without {@code \} and NUL
 */
public record SitePath(String value) implements Comparable<SitePath> {
  /** Checks each name. */
  public SitePath {
    if (value.indexOf('\\') >= 0 || value.indexOf('\0') >= 0 || !hasGoodNames(value)) {
      throw new IllegalArgumentException("not the path of a published file: '" + value + "'");
    }
  }

  private static boolean hasGoodNames(String value) {
    int start = 0;
    for (int end = value.indexOf('/'); end >= 0; end = value.indexOf('/', start)) {
      if (!isName(value.substring(start, end))) {
        return false;
      }
      start = end + 1;
    }
    return isName(value.substring(start));
  }

  private static boolean isName(String name) {
    return !name.isEmpty() && !name.equals(".") && !name.equals("..");
  }

  /** The last name: {@code index.html}. */
  public String name() {
    return value.substring(value.lastIndexOf('/') + 1);
  }

  /** The folder in which the file stands: {@code people/ada}, or an empty text for the root. */
  public String folder() {
    int slash = value.lastIndexOf('/');
    return slash < 0 ? "" : value.substring(0, slash);
  }

  /** The extension in lower case without its dot, or an empty text. */
  public String extension() {
    String name = name();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
