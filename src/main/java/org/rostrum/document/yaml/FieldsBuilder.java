package org.rostrum.document.yaml;

import java.util.ArrayList;
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

/** Gathers the entries of one map. Keys that are read as one are one: {@code Title}, title. */
final class FieldsBuilder {
  private final boolean isItem;
  private final Map<String, Fields.Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Key>> keys = new LinkedHashMap<>();
  private final Set<String> unread = new LinkedHashSet<>();

  /** For a map that is an item of a list, with a dash before its first key, or for another one. */
  FieldsBuilder(boolean isItem) {
    this.isItem = isItem;
  }

  private record Key(String text, Span span) {
    int line() {
      return span.line();
    }
  }

  /** Adds an entry; of those with the same key, the last counts. */
  void add(String key, Span keySpan, Optional<Value> value) {
    String folded = Fields.folded(key);
    keys.computeIfAbsent(folded, unused -> new ArrayList<>(1)).add(new Key(key, keySpan));
    entries.remove(folded);
    value.ifPresentOrElse(
        read -> entries.put(folded, new Fields.Entry(key, keySpan, read)), () -> unread.add(key));
  }

  Fields at(Span span, Findings found) {
    if (isItem && lacksDash()) {
      first().stream().skip(1).forEach(key -> reportDash(key, found));
    } else {
      keys.values().forEach(same -> reportRepeated(same, found));
    }
    return new Fields(List.copyOf(entries.values()), unread, span);
  }

  private List<Key> first() {
    return keys.isEmpty() ? List.of() : keys.values().iterator().next();
  }

  /** The first key comes again below others: another item was to begin there. */
  private boolean lacksDash() {
    List<Key> first = first();
    return first.size() > 1
        && keys.values().stream()
            .map(same -> same.get(0).line())
            .anyMatch(line -> line > first.get(0).line() && line < first.get(1).line());
  }

  private void reportDash(Key key, Findings found) {
    found.add(
        Code.YAML_DUPLICATE_KEY,
        key.span(),
        "“"
            + key.text()
            + "” stands on line "
            + first().get(0).line()
            + " already: a dash is missing here",
        "write “- "
            + key.text()
            + "” if the next entry of the list begins here; else delete one of the two");
  }

  /** Either line may be the one to mend, so both are shown; it is one mistake all the same. */
  private static void reportRepeated(List<Key> same, Findings found) {
    Key last = same.get(same.size() - 1);
    for (Key key : same) {
      if (key.line() != last.line()) {
        found.add(
            Code.KEY_REPEATED,
            key.span(),
            "“"
                + key.text()
                + "” stands again on line "
                + last.line()
                + ", which counts; this one has no effect",
            "delete one of the two");
      }
    }
    if (same.size() > 1) {
      found.add(
          Code.YAML_DUPLICATE_KEY,
          last.span(),
          "the key “" + same.get(0).text() + "” stands on line " + same.get(0).line() + " already",
          "delete one of the two; this one counts");
    }
  }
}
