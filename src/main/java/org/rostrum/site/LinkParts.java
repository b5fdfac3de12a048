package org.rostrum.site;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.coverage.Kind;

/**
 * The parts of a link's target.
 *
 * @param scheme what stands before the colon, in lower case; empty if there is none
 * @param path what stands behind the scheme, up to the query and the fragment
 * @param query with its {@code ?}, or empty
 * @param fragment without its {@code #}, or empty
 */
record LinkParts(String scheme, String path, String query, String fragment) {
  private static final Map<String, Kind> CHECKED =
      Stream.of(Kind.PERSON, Kind.SESSION, Kind.AWARD, Kind.ARTICLE, Kind.EVENT)
          .collect(Collectors.toUnmodifiableMap(Kind::word, Function.identity()));

  static LinkParts of(String target) {
    int start = schemeLength(target);
    int hash = target.indexOf('#', start);
    int end = hash < 0 ? target.length() : hash;
    int mark = target.indexOf('?', start);
    int pathEnd = mark < 0 || mark > end ? end : mark;
    return new LinkParts(
        start == 0 ? "" : target.substring(0, start - 1).toLowerCase(Locale.ROOT),
        target.substring(start, pathEnd),
        target.substring(pathEnd, end),
        hash < 0 ? "" : target.substring(hash + 1));
  }

  boolean hasScheme() {
    return !scheme.isEmpty();
  }

  /** The kind of thing that a checked reference such as {@code person:ada} names. */
  Optional<Kind> reference() {
    return Optional.ofNullable(CHECKED.get(scheme));
  }

  /** Whether it leads out of the site. */
  boolean isExternal() {
    return hasScheme() ? reference().isEmpty() : path.startsWith("//");
  }

  /** Whether it names nothing but a place on its own page. */
  boolean isSamePage() {
    return path.isEmpty();
  }

  /** The length of {@code scheme:} (RFC 3986 §3.1: a letter, then letters, digits, + - .), or 0. */
  private static int schemeLength(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == ':') {
        return i == 0 ? 0 : i + 1;
      }
      if (!isLetter(c) && (i == 0 || !isSchemeSign(c))) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isSchemeSign(char c) {
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  }
}
