package org.rostrum.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of other assets in a style sheet: {@code url("../fonts/serif.woff2")}. */
final class StyleSheetLinks {
  /** A url() of the form that CSS Values 4 §4.5 gives, of a path without escapes. */
  private static final Pattern URL =
      Pattern.compile(
          "url\\(\\s*+(?:\"([^\"\\\\\\n]++)\"|'([^'\\\\\\n]++)'|([^\"'()\\\\\\s]++))\\s*+\\)");

  private StyleSheetLinks() {}

  /**
   * The style sheet with the published names of the assets that it uses; what is no asset of the
   * theme stays as it is.
   *
   * @param own its path below {@code assets/}: {@code css/main.css}
   * @param published where the asset with a path below {@code assets/} is published
   */
  static String renamed(String css, String own, Function<String, Optional<String>> published) {
    return URL.matcher(css)
        .replaceAll(link -> Matcher.quoteReplacement(link(link, own, published)));
  }

  private static String link(
      MatchResult link, String own, Function<String, Optional<String>> published) {
    String target =
        Optional.ofNullable(link.group(1))
            .or(() -> Optional.ofNullable(link.group(2)))
            .orElseGet(() -> link.group(3));
    return resolved(own, target)
        .flatMap(published)
        .map(path -> "url(\"" + "../".repeat(depth(own)) + below(path) + "\")")
        .orElseGet(link::group);
  }

  private static int depth(String own) {
    return (int) own.chars().filter(letter -> letter == '/').count();
  }

  private static String below(String path) {
    return path.substring(path.indexOf('/') + 1);
  }

  /** A relative path as seen from the style sheet; empty if it leads out of the assets. */
  private static Optional<String> resolved(String own, String target) {
    if (target.startsWith("/") || target.contains(":") || target.startsWith("#")) {
      return Optional.empty();
    }
    String folder = own.substring(0, own.lastIndexOf('/') + 1);
    String rest = target.startsWith("./") ? target.substring(2) : target;
    while (rest.startsWith("../") && !folder.isEmpty()) {
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      rest = rest.substring(3);
    }
    return rest.startsWith("../") ? Optional.empty() : Optional.of(folder + rest);
  }
}
