package org.rostrum.document.yaml;

import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.yaml.mistake.TemplateTag;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** What YAML can do and front matter may not: no author uses it, and it can grow without end. */
final class Refusals {
  private final Places places;
  private final Findings found;

  Refusals(Places places, Findings found) {
    this.places = places;
    this.found = found;
  }

  /** Refuses an alias, an anchor and a tag. */
  void check(NodeEvent event) {
    if (event instanceof AliasEvent) {
      refuse(event, places.word(event), "an alias repeats a value from elsewhere");
    } else if (event.getAnchor() != null) {
      refuse(event, places.word(event), "an anchor gives a value a name");
    } else if (tagOf(event) != null) {
      refuse(event, places.word(event), "a tag sets the type of a value");
    }
  }

  private static @Nullable String tagOf(NodeEvent event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent start ? start.getTag() : null;
  }

  /** Whether a key takes over another map, which is refused. */
  boolean isMergeKey(ScalarEvent key) {
    boolean isMerge = key.isPlain() && key.getValue().equals("<<");
    if (isMerge) {
      refuse(key, "<<", "a merge key takes over another map");
    }
    return isMerge;
  }

  private void refuse(Event event, String word, String meaning) {
    int start = places.start(event);
    found.add(
        Code.YAML_REFUSED,
        places.block().span(start, start + word.length()),
        "“" + word + "” is not read: in YAML, " + meaning,
        "write the value itself, or put it in quotes if it is a text");
  }

  void tooDeep(Event event) {
    found.add(
        Code.YAML_REFUSED,
        places.dash(event),
        "values are nested more than 50 deep",
        "write this with fewer levels");
  }

  void noKey(Event event) {
    int start = places.start(event);
    if (start > 0 && TemplateTag.begins(places.block().text().substring(start - 1))) {
      tag(start - 1);
      return;
    }
    found.add(
        Code.YAML_TYPE,
        places.block().span(start, start + 1),
        "a list or map stands where a key belongs",
        "put a text that has braces or brackets in quotes");
  }

  private void tag(int start) {
    String text = places.block().text();
    int end = text.indexOf('\n', start);
    String value = text.substring(start, end < 0 ? text.length() : end).strip();
    found.add(
        Code.YAML_TYPE,
        places.block().span(start, start + value.length()),
        TemplateTag.message(value),
        TemplateTag.HINT);
  }
}
