package org.rostrum.coverage.read;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.document.Text;

/** The form of a value in which it does not matter where, nor in which order, it was written. */
public final class Canonical {
  private Canonical() {}

  /** The canonical form of any value of a field. */
  public static Object of(Object value) {
    if (value instanceof Text text) {
      return text.value().strip();
    }
    if (value instanceof String text) {
      return text.strip();
    }
    if (value instanceof Iterable<?> items) {
      return items(items);
    }
    return value instanceof Facts facts ? of(facts) : value;
  }

  /** The canonical form of a map. */
  static Map<String, Object> of(Facts facts) {
    return facts.byField().entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().name(),
                entry -> of(entry.getValue().value()),
                (one, other) -> one,
                TreeMap::new));
  }

  private static Object items(Iterable<?> items) {
    java.util.ArrayList<Object> all = new java.util.ArrayList<>();
    items.forEach(item -> all.add(of(item)));
    return all;
  }
}
