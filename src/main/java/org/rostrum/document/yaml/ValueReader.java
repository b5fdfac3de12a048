package org.rostrum.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Items;
import org.rostrum.document.Text;
import org.rostrum.document.Value;
import org.rostrum.document.markdown.syntax.Controls;
import org.rostrum.document.yaml.mistake.Unreadable;
import org.yaml.snakeyaml.LoaderOptions;
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
  private static final int DEEPEST = 50;

  /** Levels below the deepest that are still skipped one by one. */
  private static final int HOPELESS = 150;

  private final YamlBlock block;
  private final Parser events;
  private final Places places;
  private final Refusals refusals;
  private final CutValue cutValue;
  private final SuspectText suspectText;
  private final Findings found;
  private int depth;

  ValueReader(YamlBlock block, Findings found) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.block = block;
    this.events = new ParserImpl(new StreamReader(block.text()), options);
    this.places = new Places(block);
    this.refusals = new Refusals(places, found);
    this.cutValue = new CutValue(block, found);
    this.suspectText = new SuspectText(block, found);
    this.found = found;
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
    if (!events.checkEvent(Event.ID.StreamEnd)) {
      throw new UnexpectedYaml(places.start(events.peekEvent()));
    }
    return Optional.ofNullable(value);
  }

  /** The next value; null if it was refused or could not be read. */
  private @Nullable Value value() {
    Event event = events.getEvent();
    refusals.check((NodeEvent) event);
    if (event instanceof ScalarEvent scalar) {
      return text(scalar);
    }
    return event instanceof CollectionStartEvent start ? collection(start) : null;
  }

  private @Nullable Value text(ScalarEvent scalar) {
    if (scalar.getValue().equals(Unreadable.VALUE)) {
      return null;
    }
    int start = places.start(scalar);
    int end = places.end(scalar);
    if (scalar.isPlain()) {
      cutValue.check(start, end);
      suspectText.plain(start, end);
    } else {
      SwallowedLines.refuse(block.text(), start, end);
      suspectText.lowLines(start, end);
      if (block.text().charAt(start) == '"') {
        suspectText.quoted(start, end, scalar.getValue());
      }
    }
    return new Text(Controls.replaced(scalar.getValue()), scalar.isPlain(), block.span(start, end));
  }

  private @Nullable Value collection(CollectionStartEvent start) {
    if (depth == DEEPEST) {
      refusals.tooDeep(start);
      skipRest();
      return null;
    }
    depth++;
    Value value = start.is(Event.ID.MappingStart) ? fields(start) : items(start);
    depth--;
    return value;
  }

  private Value items(CollectionStartEvent start) {
    List<Value> values = new ArrayList<>();
    while (!events.checkEvent(Event.ID.SequenceEnd)) {
      Value value = value();
      if (value != null) {
        values.add(value);
      }
    }
    Event end = events.getEvent();
    return new Items(values, start.isFlow() ? places.of(start, end) : places.dash(start));
  }

  /** A map with a key that is none, {@code {{ x }}}, was meant as something else. */
  private @Nullable Value fields(CollectionStartEvent start) {
    Span first = places.of(start, events.peekEvent());
    FieldsBuilder fields = new FieldsBuilder(isItem(start));
    boolean hasKeysOnly = true;
    while (!events.checkEvent(Event.ID.MappingEnd)) {
      hasKeysOnly &= readEntry(fields);
    }
    Event end = events.getEvent();
    return hasKeysOnly || depth == 1
        ? fields.at(start.isFlow() ? places.of(start, end) : first, found)
        : null;
  }

  /** Whether a map stands behind the dash of a list. */
  private boolean isItem(CollectionStartEvent start) {
    int before = places.start(start) - 1;
    while (before > 0 && block.text().charAt(before) == ' ') {
      before--;
    }
    return !start.isFlow() && before >= 0 && block.text().charAt(before) == '-';
  }

  private boolean readEntry(FieldsBuilder fields) {
    if (!(events.peekEvent() instanceof ScalarEvent)) {
      refusals.noKey(events.peekEvent());
      skipValue();
      skipValue();
      return false;
    }
    ScalarEvent key = (ScalarEvent) events.getEvent();
    refusals.check(key);
    if (key.isPlain()) {
      suspectText.key(places.start(key), places.end(key));
    }
    if (refusals.isMergeKey(key)) {
      skipValue();
    } else {
      fields.add(key.getValue(), places.of(key, key), Optional.ofNullable(value()));
    }
    return true;
  }

  private void skipValue() {
    if (events.getEvent() instanceof CollectionStartEvent) {
      skipRest();
    }
  }

  private void giveUpBelow(int open, Event event) {
    if (open > HOPELESS) {
      throw new TooDeep(places.start(event));
    }
  }

  /** The rest of a collection whose start was read already. */
  private void skipRest() {
    int open = 1;
    while (open > 0) {
      Event event = events.getEvent();
      if (event instanceof CollectionStartEvent) {
        open++;
        giveUpBelow(open, event);
      } else if (event.is(Event.ID.MappingEnd) || event.is(Event.ID.SequenceEnd)) {
        open--;
      }
    }
  }
}
