package org.rostrum.coverage.link.name;

import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.Kind;

/**
 * Reads ids that are written as texts write links, {@code person:ada}, or as the path of a file or
 * a page: {@code people/ada.md}, {@code /people/ada/}.
 */
public final class WrittenId {
  private static final String MARKDOWN = ".md";
  private static final String INDEX = "/index";

  private WrittenId() {}

  /** The id in a text of such a form; empty if it has none. */
  public static Optional<String> of(Kind kind, String written) {
    String text = written.strip();
    String scheme = kind.word() + ":";
    if (text.regionMatches(true, 0, scheme, 0, scheme.length())) {
      return Optional.of(text.substring(scheme.length()).strip()).filter(id -> !id.isEmpty());
    }
    return ofPath(kind, text).filter(id -> !id.isEmpty());
  }

  private static Optional<String> ofPath(Kind kind, String text) {
    boolean isFile = text.endsWith(MARKDOWN);
    String path = isFile ? text.substring(0, text.length() - MARKDOWN.length()) : text;
    path = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    path = path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
    while (path.startsWith("../") || path.startsWith("./") || path.startsWith("/")) {
      path = path.substring(path.indexOf('/') + 1);
    }
    String place = path.startsWith("content/") ? path.substring("content/".length()) : path;
    Optional<String> inFolder =
        folders(kind).stream()
            .filter(place::startsWith)
            .findFirst()
            .map(folder -> place.substring(folder.length()));
    return inFolder
        .or(() -> isFile && !place.contains("/") ? Optional.of(place) : Optional.empty())
        .map(id -> kind == Kind.SESSION ? id.replaceFirst("/sessions/", "/") : id);
  }

  private static List<String> folders(Kind kind) {
    return switch (kind) {
      case PERSON -> List.of("people/", "speakers/");
      case EVENT, SESSION -> List.of("events/");
      case AWARD -> List.of("awards/");
      case ARTICLE, PAGE, TAG -> List.of();
    };
  }
}
