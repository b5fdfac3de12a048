package org.rostrum.coverage.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Items;
import org.rostrum.document.Value;

/** Reads topics: a list, or one line with commas. */
final class TagsType {
  private static final String OPENING = "“„”";
  private static final String CLOSING = "”“";

  private TagsType() {}

  static Optional<List<String>> read(Value value, Spot spot) {
    Function<String, Stream<String>> split = text -> Stream.of(text.split(","));
    Stream<String> written =
        value.asText().isPresent()
            ? Types.TEXT.read(value, spot).stream().flatMap(split)
            : flat(value).flatMap(item -> Types.TEXT.read(item, spot).stream());
    List<String> tags = written.map(String::strip).filter(t -> !t.isEmpty()).distinct().toList();
    reportQuotes(value, tags, spot);
    return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
  }

  /** The topics of a list; Jekyll’s categories may be a list of lists. */
  private static Stream<Value> flat(Value list) {
    return list.asList().stream()
        .flatMap(item -> item instanceof Items items ? items.asList().stream() : Stream.of(item));
  }

  /** YAML takes “…” for letters, so that the marks are shown, and a comma inside still parts. */
  private static void reportQuotes(Value value, List<String> tags, Spot spot) {
    Optional<String> quoted = tags.stream().filter(TagsType::isMarked).findFirst();
    if (quoted.isPresent()) {
      spot.report(
          Code.YAML_SUSPECT,
          placeOf(quoted.get(), value),
          "YAML takes typographic quotation marks for letters: “%s” keeps its own"
              .formatted(Types.shortened(quoted.get())),
          "write straight ones, as in %s: [\"unity\", \"peace, everywhere\"]"
              .formatted(spot.key()));
    }
  }

  private static Span placeOf(String tag, Value value) {
    return value.asList().stream()
        .filter(item -> item.asText().filter(text -> text.value().strip().equals(tag)).isPresent())
        .map(Value::span)
        .findFirst()
        .orElse(value.span());
  }

  /** Whether a text stands between typographic marks, or has one of a pair. */
  private static boolean isMarked(String tag) {
    boolean opens = OPENING.indexOf(tag.charAt(0)) >= 0;
    boolean closes = CLOSING.indexOf(tag.charAt(tag.length() - 1)) >= 0;
    long marks = tag.chars().filter(c -> (OPENING + CLOSING).indexOf(c) >= 0).count();
    return (opens || closes) && marks <= (opens && closes ? 2 : 1);
  }
}
