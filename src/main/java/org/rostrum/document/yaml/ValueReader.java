package org.rostrum.document.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Fields;
import org.rostrum.document.Items;
import org.rostrum.document.Text;
import org.rostrum.document.Value;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one block of YAML that parses. It works on SnakeYAML's events and not on its node tree,
 * because a node tree no longer shows where an alias stood, nor that {@code !!str} was written.
 */
final class ValueReader {
  /** The value of a mended line that nothing could be made of. */
  static final String UNREAD = "\uE000unread\uE000";

  private static final int DEEPEST = 50;

  private final YamlBlock block;
  private final Findings found;
  private final Parser events;
  private int depth;

  ValueReader(YamlBlock block, Findings found) {
    this.block = block;
    this.found = found;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.events = new ParserImpl(new StreamReader(block.text()), options);
  }

  /**
   * The value of the whole block, or empty if it has none.
   *
   * @throws org.yaml.snakeyaml.error.YAMLException if it does not parse
   */
  Optional<Value> read() {
    events.getEvent();
    if (events.checkEvent(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    events.getEvent();
    Value value = value();
    events.getEvent();
    expectEnd();
    return Optional.ofNullable(value);
  }

  private void expectEnd() {
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw new UnexpectedYaml(offset(events.peekEvent().getStartMark()));
    }
  }

  /** The next value; null if it was refused or could not be read. */
  private @Nullable Value value() {
    Event event = events.getEvent();
    if (event.is(Event.ID.Alias)) {
      refuse(event, "an alias (*) stands for a value from elsewhere, which is not supported");
      return null;
    }
    refuseProperties((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return text(scalar);
    }
    return collection((CollectionStartEvent) event);
  }

  private @Nullable Value collection(CollectionStartEvent start) {
    if (depth == DEEPEST) {
      found.add(
          Code.YAML_REFUSED,
          spanOf(start),
          "values are nested more than 50 deep",
          "write it with fewer levels");
      skipRest();
      return null;
    }
    depth++;
    Value value = start.is(Event.ID.MappingStart) ? fields(start) : items(start);
    depth--;
    return value;
  }

  /** The rest of a collection whose start was read already. */
  private void skipRest() {
    int open = 1;
    while (open > 0) {
      Event event = events.getEvent();
      if (event instanceof CollectionStartEvent) {
        open++;
      } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
        open--;
      }
    }
  }

  private void skipValue() {
    if (events.getEvent() instanceof CollectionStartEvent) {
      skipRest();
    }
  }

  private Value items(CollectionStartEvent start) {
    List<Value> values = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      Value value = value();
      if (value != null) {
        values.add(value);
      }
    }
    events.getEvent();
    return new Items(values, spanOf(start));
  }

  private Value fields(CollectionStartEvent start) {
    Map<String, Fields.Entry> entries = new LinkedHashMap<>();
    Set<String> unread = new LinkedHashSet<>();
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      readEntry(entries, unread);
    }
    events.getEvent();
    return new Fields(List.copyOf(entries.values()), unread, spanOf(start));
  }

  private void readEntry(Map<String, Fields.Entry> entries, Set<String> unread) {
    Event event = events.peekEvent();
    if (!(event instanceof ScalarEvent)) {
      refuseKey();
      return;
    }
    ScalarEvent key = (ScalarEvent) events.getEvent();
    refuseProperties(key);
    if (key.isPlain() && key.getValue().equals("<<")) {
      refuse(key, "a merge key (<<) takes over another map, which is not supported");
      skipValue();
      return;
    }
    Value value = value();
    if (value == null) {
      unread.add(key.getValue());
    } else {
      add(new Fields.Entry(key.getValue(), spanOf(key), value), entries);
    }
  }

  private void refuseKey() {
    Event event = events.peekEvent();
    found.add(
        Code.YAML_TYPE,
        spanOf(event),
        "a list, map or alias stands where a key belongs",
        "put a text that has braces or brackets in quotes");
    skipValue();
    skipValue();
  }

  private void add(Fields.Entry entry, Map<String, Fields.Entry> entries) {
    Fields.Entry first = entries.remove(entry.key());
    if (first != null) {
      found.add(
          Code.YAML_DUPLICATE_KEY,
          entry.keySpan(),
          "the key “" + entry.key() + "” stands on line " + first.keySpan().line() + " already",
          "delete one of the two; this one counts");
    }
    entries.put(entry.key(), entry);
  }

  private @Nullable Value text(ScalarEvent scalar) {
    if (scalar.getValue().equals(UNREAD)) {
      return null;
    }
    int start = offset(scalar.getStartMark());
    int end = offset(scalar.getEndMark());
    if (isQuoted(scalar)) {
      SwallowedLines.refuse(block.text(), start, end);
    } else if (scalar.isPlain()) {
      new CutValue(block, found).check(start, end);
    }
    return new Text(scalar.getValue(), scalar.isPlain(), block.span(start, end));
  }

  private static boolean isQuoted(ScalarEvent scalar) {
    return scalar.isDQuoted() || scalar.isSQuoted();
  }

  private void refuseProperties(NodeEvent event) {
    if (event.getAnchor() != null) {
      refuse(event, "an anchor (&) names a value, which is not supported");
    }
    if (tagOf(event) != null) {
      refuse(event, "a tag (!) tells the type of a value, which is not supported");
    }
  }

  private static @Nullable String tagOf(NodeEvent event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag()
        : ((CollectionStartEvent) event).getTag();
  }

  private void refuse(Event event, String message) {
    int start = offset(event.getStartMark());
    String word = wordAt(start);
    found.add(
        Code.YAML_REFUSED,
        block.span(start, start + word.length()),
        "“" + word + "”: " + message,
        "write the value itself; if this is text, put it in quotes");
  }

  private String wordAt(int start) {
    String text = block.text();
    int end = start;
    while (end < text.length() && " \t\n,]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start, end);
  }

  private Span spanOf(Event event) {
    return block.span(offset(event.getStartMark()), offset(event.getEndMark()));
  }

  /** Marks count code points. */
  private int offset(Mark mark) {
    return block.yaml().offsetOfCodePoint(mark.getIndex());
  }
}
