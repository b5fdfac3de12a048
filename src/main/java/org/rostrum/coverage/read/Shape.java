package org.rostrum.coverage.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Fields;

/**
 * The fields of a kind, or of a map inside of one.
 *
 * @param name with its article, for messages: “an event”
 * @param main the field for which a bare text stands; empty if it must be a map
 * @param fields all of them, in the order of the reference
 * @param byKey every key in lower case that means one of them
 * @param oneOf of these fields one must be told; empty if there is no such rule
 * @param completion puts together what authors tell in several keys, once the map is read
 */
public record Shape(
    String name,
    Optional<Field<?>> main,
    List<Field<?>> fields,
    Map<String, Field<?>> byKey,
    List<Field<?>> oneOf,
    Completion completion) {
  /** Puts together what authors tell in several keys. */
  public interface Completion {
    /** The facts as if they had been told in one; what is wrong with them is reported. */
    Facts of(Facts told, Findings findings);
  }

  /** A shape that must be written as a map. */
  public static Shape of(String name, Field<?>... fields) {
    return build(name, Optional.empty(), List.of(fields));
  }

  /** A shape of which the first field can stand for the whole. */
  public static Shape withShortForm(String name, Field<?>... fields) {
    return build(name, Optional.of(fields[0]), List.of(fields));
  }

  /**
   * Whether it tells of a thing that can be told elsewhere too, so that nothing is missing before
   * all tellings are put together.
   */
  boolean isThing() {
    return main.filter(field -> field.name().isEmpty()).isPresent();
  }

  /** Whether a key is the very name of a field that is read already. */
  public boolean owns(String key) {
    return field(key)
        .filter(field -> field.stage() == Stage.CORE && field.name().equals(Fields.folded(key)))
        .isPresent();
  }

  /** This shape with more fields behind its own. */
  public Shape and(List<Field<?>> more) {
    List<Field<?>> all = new ArrayList<>(fields);
    all.addAll(more);
    Shape longer = build(name, main, all);
    return new Shape(name, main, longer.fields, longer.byKey, oneOf, completion);
  }

  /** This shape, whose maps must tell one of some fields, for otherwise they tell of nothing. */
  public Shape needingOneOf(Field<?>... alternatives) {
    return new Shape(name, main, fields, byKey, List.of(alternatives), completion);
  }

  /** This shape, whose maps are completed when they are read. */
  public Shape completedBy(Completion completing) {
    return new Shape(name, main, fields, byKey, oneOf, completing);
  }

  private static Shape build(String name, Optional<Field<?>> main, List<Field<?>> fields) {
    Map<String, Field<?>> byKey = new LinkedHashMap<>();
    for (Field<?> field : fields) {
      byKey.putIfAbsent(field.name(), field);
    }
    for (Field<?> field : fields) {
      field.synonyms().forEach(synonym -> byKey.putIfAbsent(synonym, field));
    }
    return new Shape(
        name, main, List.copyOf(fields), Map.copyOf(byKey), List.of(), (told, findings) -> told);
  }

  /** The field that a key means, in whatever case and with {@code -} or {@code _}. */
  public Optional<Field<?>> field(String key) {
    return Optional.ofNullable(byKey.get(Fields.folded(key)));
  }
}
