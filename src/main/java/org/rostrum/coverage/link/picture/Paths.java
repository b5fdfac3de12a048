package org.rostrum.coverage.link.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rostrum.source.SourcePath;

/** Which files a written path can mean. */
final class Paths {
  private static final int SHOWN = 80;

  private Paths() {}

  /** Whether it is an address on another host. */
  static boolean isRemote(String source) {
    String lower = source.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("//");
  }

  /**
   * The files that a path can mean, the likeliest first: from the file that names it, or, if it
   * starts with {@code /}, below {@code content/static} or {@code content}.
   */
  static List<SourcePath> of(String written, SourcePath from) {
    String path = decoded(withoutQuery(written.strip()));
    if (path.startsWith("/")) {
      return Stream.of("content/static/x", "content/x")
          .flatMap(root -> new SourcePath(root).resolve(path.substring(1)).stream())
          .toList();
    }
    return path.isEmpty() ? List.of() : from.resolve(path).stream().toList();
  }

  private static String withoutQuery(String written) {
    int end = written.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = written.indexOf(mark);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return written.substring(0, end);
  }

  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  /** A source in a message: long ones are cut. */
  static String shown(String source) {
    return source.length() <= SHOWN ? source : source.substring(0, SHOWN - 1) + "…";
  }
}
