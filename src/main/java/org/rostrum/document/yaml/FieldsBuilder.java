package org.rostrum.document.yaml;

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
import org.rostrum.document.Value;

/** Gathers the entries of one map. */
final class FieldsBuilder {
  private final Findings found;
  private final Map<String, Fields.Entry> entries = new LinkedHashMap<>();
  private final Set<String> unread = new LinkedHashSet<>();

  FieldsBuilder(Findings found) {
    this.found = found;
  }

  /** Adds an entry; of those with the same key, the last counts. */
  void add(String key, Span keySpan, Optional<Value> value) {
    Fields.Entry first = entries.remove(key);
    if (first != null) {
      reportDuplicate(first, keySpan);
    }
    value.ifPresentOrElse(
        read -> entries.put(key, new Fields.Entry(key, keySpan, read)), () -> unread.add(key));
  }

  private void reportDuplicate(Fields.Entry first, Span second) {
    found.add(
        Code.YAML_DUPLICATE_KEY,
        second,
        "the key “" + first.key() + "” stands on line " + first.keySpan().line() + " already",
        "delete one of the two; this one counts");
  }

  Fields at(Span span) {
    return new Fields(List.copyOf(entries.values()), unread, span);
  }
}
