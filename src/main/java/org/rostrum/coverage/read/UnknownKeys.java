package org.rostrum.coverage.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.document.Fields;

/** Says what is wrong with a key that a shape does not have, and what was most likely meant. */
final class UnknownKeys {
  private static final int LONG_KEY = 7;

  /** A file of a hundred thousand keys is nobody's slip of the finger. */
  private static final int MOST_COMPARED = 200;

  private static final int SHORT_KEY = 3;

  /** Slips in a key that may be the one that is missing. */
  private static final int FORGIVEN = 2;

  private static final Pattern IDENTIFIER = Pattern.compile("[a-z][A-Za-z0-9_.-]*");

  private static final Set<String> NAMES = Set.of("name", "title");

  /** What other generators read, and what stands for it here. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "layout", "what the file is chooses its template: take it out",
          "url", "write permalink: for the whole address",
          "weight", "lists follow dates and programmes: take it out",
          "order", "lists follow dates and programmes: take it out",
          "nav_order", "the menu stands in site.yaml: take it out",
          "toc", "take it out",
          "bio", "write it below the front matter",
          "email", "addresses of people are not published: take it out");

  /** Words under which programmes stand elsewhere; with a text behind them they are links. */
  private static final Map<String, Field<?>> PROGRAMME =
      Map.of(
          "programme", EventFields.SESSIONS,
          "program", EventFields.SESSIONS,
          "schedule", EventFields.SESSIONS,
          "agenda", EventFields.SESSIONS,
          "timetable", EventFields.SESSIONS,
          "talks", EventFields.SESSIONS);

  private final Shape shape;
  private final Collection<Shape> others;
  private final Findings findings;
  private int compared;

  UnknownKeys(Shape shape, Collection<Shape> others, Findings findings) {
    this.shape = shape;
    this.others = others;
    this.findings = findings;
  }

  /**
   * Reports a key.
   *
   * @param told what the map tells, to know what is missing for the want of this key
   * @return the field that is told badly, so that nobody reports it missing again
   */
  Optional<Field<?>> report(Fields.Entry entry, Facts told) {
    Optional<Field<?>> unspaced = withoutSpace(entry);
    if (unspaced.isPresent()) {
      reportNoSpace(entry);
      return unspaced;
    }
    Optional<String> near =
        programme(entry).or(() -> nearest(entry.key())).or(() -> likeMissing(entry.key(), told));
    Optional<Field<?>> missing = near.flatMap(shape::field).filter(field -> isMissing(field, told));
    if (missing.isPresent()) {
      reportMissing(entry, near.get());
    } else {
      reportIdle(entry, near);
    }
    return missing;
  }

  /**
   * Whether the only key of a map is a text in which a colon happened to stand: {@code [Jane Roe:
   * editor]} where a name would do.
   */
  boolean isAccident(Fields.Entry entry) {
    return shape.main().isPresent()
        && !entry.value().isAbsent()
        && entry.value().asText().isPresent()
        && !IDENTIFIER.matcher(entry.key()).matches()
        && nearest(entry.key()).isEmpty();
  }

  void reportAccident(Fields.Entry entry) {
    String key = Types.shortened(entry.key().strip());
    String value = Types.shortened(entry.value().asText().orElseThrow().value().strip());
    Optional<String> name =
        shape.fields().stream().map(Field::name).filter(NAMES::contains).findFirst();
    Optional<String> role = shape.field("role").map(Field::name);
    String map =
        name.map(n -> "write { %s: \"%s\"".formatted(n, key))
            .map(m -> m + role.map(r -> ", %s: \"%s\"".formatted(r, value)).orElse("") + " }, or ")
            .orElse("");
    findings.add(
        Code.YAML_TYPE,
        entry.keySpan(),
        "“%s: %s” is a map, since a colon and a space stand in it".formatted(key, value),
        map + "put all of it in quotes: \"%s: %s\"".formatted(key, value));
  }

  /** A list under another word would be lost with all its sessions. */
  private Optional<String> programme(Fields.Entry entry) {
    return Optional.ofNullable(PROGRAMME.get(Fields.folded(entry.key())))
        .filter(field -> shape.fields().contains(field) && entry.value().asText().isEmpty())
        .map(Field::name);
  }

  /** {@code name:Ada} is a key without a value. */
  private Optional<Field<?>> withoutSpace(Fields.Entry entry) {
    int colon = entry.key().indexOf(':');
    return colon > 0 && entry.value().isAbsent()
        ? shape.field(entry.key().substring(0, colon))
        : Optional.empty();
  }

  private void reportNoSpace(Fields.Entry entry) {
    String key = entry.key();
    int colon = key.indexOf(':');
    findings.add(
        Code.YAML_SYNTAX,
        entry.keySpan(),
        "“%s” has no space after the colon".formatted(Types.shortened(key)),
        "write %s: %s".formatted(key.substring(0, colon), key.substring(colon + 1)));
  }

  private boolean isMissing(Field<?> field, Facts told) {
    boolean isNeeded =
        field.isRequired()
            || (shape.oneOf().contains(field) && shape.oneOf().stream().noneMatch(told::has));
    return isNeeded && told.lacks(field);
  }

  private void reportMissing(Fields.Entry entry, String near) {
    findings.add(
        Code.KEY_MISSING,
        entry.keySpan(),
        "%s has no key “%s”, and needs “%s”".formatted(shape.name(), entry.key(), near),
        "did you mean “%s”?".formatted(near));
  }

  private void reportIdle(Fields.Entry entry, Optional<String> near) {
    String key = entry.key();
    Optional<Shape> owner = others.stream().filter(other -> other.owns(key)).findFirst();
    if (near.isPresent()) {
      findings.add(
          Code.KEY_NEAR,
          entry.keySpan(),
          "%s has no key “%s”".formatted(shape.name(), key),
          "did you mean “%s”?".formatted(near.get()));
    } else if (owner.isPresent()) {
      findings.add(
          Code.KEY_NEAR,
          entry.keySpan(),
          "“%s” belongs to %s, not to %s".formatted(key, owner.get().name(), shape.name()),
          "move it there, or leave it out");
    } else {
      findings.add(
          Code.KEY_UNKNOWN,
          entry.keySpan(),
          "“%s” is no key of %s; it has no effect".formatted(key, shape.name()),
          ELSEWHERE.getOrDefault(
              Fields.folded(key), "known keys: " + String.join(", ", coreKeys())));
    }
  }

  /** Private keys are common, so that only a slip of the finger counts as near. */
  private Optional<String> nearest(String key) {
    String folded = Fields.folded(key);
    compared++;
    if (compared > MOST_COMPARED) {
      return Optional.empty();
    }
    int tolerance = tolerance(folded);
    List<String> near =
        shape.byKey().keySet().stream()
            .filter(name -> isCore(name) && Nearest.slips(folded, name) <= tolerance)
            .toList();
    return Nearest.to(folded, near).map(name -> shape.byKey().get(name)).map(Field::name);
  }

  /** Where something is missing, a word that begins like it is forgiven two slips. */
  private Optional<String> likeMissing(String key, Facts told) {
    String folded = Fields.folded(key);
    if (folded.length() < SHORT_KEY + 2) {
      return Optional.empty();
    }
    return shape.fields().stream()
        .filter(field -> !field.name().isEmpty() && isMissing(field, told))
        .map(Field::name)
        .filter(name -> name.charAt(0) == folded.charAt(0))
        .filter(name -> Nearest.slips(folded, name) <= FORGIVEN)
        .findFirst();
  }

  private boolean isCore(String name) {
    Field<?> field = shape.byKey().get(name);
    return field != null && field.stage() == Stage.CORE && !field.name().isEmpty();
  }

  private static int tolerance(String key) {
    return key.length() < SHORT_KEY ? 0 : key.length() < LONG_KEY ? 1 : 2;
  }

  private List<String> coreKeys() {
    return shape.fields().stream()
        .filter(field -> field.stage() == Stage.CORE && !field.name().isEmpty())
        .map(Field::name)
        .toList();
  }
}
