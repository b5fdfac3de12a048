package org.rostrum.coverage.read;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Code;
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
    Facts facts = ShapeReader.read(shape, fields, List.of(), spot.findings());
    for (Field<?> field : shape.fields()) {
      if (!shape.isThing() && field.isRequired() && facts.lacks(field)) {
        spot.report(
            Code.KEY_MISSING,
            facts.span(),
            "%s needs “%s”".formatted(shape.name(), field.name()),
            "add %s: %s".formatted(field.name(), field.example()));
      }
    }
    if (!shape.oneOf().isEmpty() && shape.oneOf().stream().allMatch(facts::lacks)) {
      reportNobody(shape, facts, spot);
    }
    return facts;
  }

  /** Of several keys one must be there. */
  private static void reportNobody(Shape shape, Facts facts, Spot spot) {
    List<String> names = shape.oneOf().stream().map(Field::name).toList();
    spot.report(
        Code.KEY_MISSING,
        facts.span(),
        "%s needs %s".formatted(shape.name(), "“" + String.join("” or “", names) + "”"),
        "add %s: %s".formatted(names.get(0), shape.oneOf().get(0).example()));
  }
}
