package org.rostrum.coverage.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Fields;

/** Reads a map by a shape. */
public final class ShapeReader {
  private static final List<String> NAMING = List.of("title", "name", "id");

  private final Shape shape;
  private final Collection<Shape> others;
  private final Findings findings;
  private final Map<Field<?>, Fact<?>> told = new LinkedHashMap<>();
  private final Set<Field<?>> bySynonym = new LinkedHashSet<>();
  private final Set<String> broken = new LinkedHashSet<>();
  private Optional<String> item = Optional.empty();
  private final List<Fields.Entry> unknown = new ArrayList<>();

  private ShapeReader(Shape shape, Collection<Shape> others, Findings findings) {
    this.shape = shape;
    this.others = others;
    this.findings = findings;
  }

  /**
   * Reads what a map tells.
   *
   * @param others shapes whose keys are known to belong elsewhere
   */
  public static Facts read(
      Shape shape, Fields fields, Collection<Shape> others, Findings findings) {
    return new ShapeReader(shape, others, findings).read(fields);
  }

  /**
   * What stands for the facts of a file that could not be read: nothing, and nothing is missing.
   */
  public static Facts unread(Shape shape, Fields fields) {
    return unread(shape, fields.span());
  }

  /** What stands for the facts of a thing whose file is missing. */
  public static Facts unread(Shape shape, Span span) {
    Set<String> all = new LinkedHashSet<>();
    shape.fields().forEach(field -> all.add(field.name()));
    return new Facts(span, Map.of(), all);
  }

  private Facts read(Fields fields) {
    if (shape.isThing()) {
      item = title(fields);
    }
    fields.entries().forEach(this::readEntry);
    fields.unread().forEach(key -> shape.field(key).ifPresent(f -> broken.add(f.name())));
    reportUnknown(new Facts(fields.span(), told, broken));
    return shape.completion().of(new Facts(fields.span(), told, broken), findings);
  }

  private void reportUnknown(Facts facts) {
    UnknownKeys keys = new UnknownKeys(shape, others, findings);
    boolean isAlone = unknown.size() == 1 && told.isEmpty() && broken.isEmpty();
    if (isAlone && keys.isAccident(unknown.get(0))) {
      keys.reportAccident(unknown.get(0));
      shape.fields().forEach(field -> broken.add(field.name()));
      return;
    }
    for (Fields.Entry entry : unknown) {
      keys.report(entry, facts).ifPresent(field -> broken.add(field.name()));
    }
  }

  /** By what a thing in a list is told from the others. */
  private static Optional<String> title(Fields fields) {
    return NAMING.stream()
        .flatMap(
            key ->
                fields.entries().stream()
                    .filter(entry -> key.equals(Fields.folded(entry.key())))
                    .flatMap(entry -> entry.value().asText().stream()))
        .map(text -> text.value().strip())
        .findFirst();
  }

  private void readEntry(Fields.Entry entry) {
    Optional<Field<?>> field = shape.field(entry.key());
    if (field.isEmpty()) {
      unknown.add(entry);
    } else if (field.get().stage() == Stage.NEXT) {
      findings.add(
          Code.KEY_NOT_YET,
          entry.keySpan(),
          "“%s” has no effect yet".formatted(entry.key()),
          "a coming release reads it; it does no harm");
    } else if (!entry.value().isAbsent() || field.get().type() == Types.DECIDED_TEXT) {
      readField(field.get(), entry);
    }
  }

  private <T> void readField(Field<T> field, Fields.Entry entry) {
    boolean isSynonym = !Fields.folded(entry.key()).equals(field.name());
    boolean isTold = told.containsKey(field);
    if (isTold && (isSynonym || !bySynonym.contains(field))) {
      return;
    }
    Spot spot = new Spot(entry.key(), field, item, findings);
    Optional<T> value = field.type().read(entry.value(), spot);
    value.ifPresentOrElse(
        v -> told.put(field, new Fact<>(v, entry.value().span())), () -> broken.add(field.name()));
    if (isSynonym) {
      bySynonym.add(field);
    } else {
      bySynonym.remove(field);
    }
  }
}
