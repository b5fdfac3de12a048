package org.rostrum.coverage.read;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Fields;
import org.rostrum.document.Value;

/** Reads a map inside of a map. */
final class MapType {
  private MapType() {}

  static Optional<Facts> read(Shape shape, Value value, Spot spot) {
    Optional<Fields> fields = value.asFields();
    if (fields.isPresent()) {
      return Optional.of(complete(shape, fields.get(), spot));
    }
    if (shape.main().isPresent() && value.asText().isPresent()) {
      return shortForm(shape.main().get(), value, spot);
    }
    spot.report(
        Code.YAML_TYPE,
        value.span(),
        "“%s” needs a map, and this is %s".formatted(spot.key(), value.what()),
        spot.form());
    return Optional.empty();
  }

  private static <T> Optional<Facts> shortForm(Field<T> main, Value value, Spot spot) {
    return main.type().read(value, spot).map(read -> Facts.of(main, read, value.span()));
  }

  private static Facts complete(Shape shape, Fields fields, Spot spot) {
    Findings inner = new Findings();
    Facts facts = ShapeReader.read(shape, fields, List.of(), inner);
    List<Need> needs = needs(shape, facts);
    boolean isOther = facts.fields().isEmpty() && !fields.entries().isEmpty();
    inner.sorted().stream()
        .filter(found -> needs.isEmpty() || !isOther || !isUnknownKey(found, fields))
        .forEach(spot.findings()::add);
    if (isOther && !needs.isEmpty()) {
      reportOther(shape, facts, needs, spot);
    } else {
      needs.forEach(need -> report(shape, facts, need, spot));
    }
    return facts;
  }

  /** What a map lacks: one of some fields. */
  private record Need(List<Field<?>> fields) {
    String names() {
      return "“" + fields.stream().map(Field::name).collect(joining("” or “")) + "”";
    }
  }

  private static List<Need> needs(Shape shape, Facts facts) {
    List<Need> needs = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      if (!shape.isThing() && field.isRequired() && facts.lacks(field)) {
        needs.add(new Need(List.of(field)));
      }
    }
    if (!shape.oneOf().isEmpty() && shape.oneOf().stream().allMatch(facts::lacks)) {
      needs.add(new Need(shape.oneOf()));
    }
    return needs;
  }

  private static boolean isUnknownKey(Diagnostic found, Fields fields) {
    return found.code() == Code.KEY_UNKNOWN
        && fields.entries().stream().anyMatch(entry -> entry.keySpan().equals(found.span()));
  }

  /** A map of which no key is known was written for something else; that is one mistake. */
  private static void reportOther(Shape shape, Facts facts, List<Need> needs, Spot spot) {
    spot.report(
        Code.KEY_MISSING,
        facts.span(),
        "%s needs %s"
            .formatted(shape.name(), needs.stream().map(Need::names).collect(joining(" and "))),
        spot.form());
  }

  private static void report(Shape shape, Facts facts, Need need, Spot spot) {
    Field<?> first = need.fields().get(0);
    spot.report(
        Code.KEY_MISSING,
        facts.span(),
        "%s needs %s".formatted(shape.name(), need.names()),
        "add %s: %s".formatted(first.name(), first.example()));
  }
}
