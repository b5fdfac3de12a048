package org.rostrum.coverage.link.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.read.Canonical;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.Shown;
import org.rostrum.coverage.read.Written;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Spelling;

/**
 * Puts the tellings of one thing together: lists are joined, maps are merged, and one fact told
 * differently is FACT-CONTRADICTION with both places.
 */
public final class Merge {
  private static final String OTHER_THING =
      "write it alike in both places; if they are two, give one an id: of its own";

  private final String thing;
  private final Agreement agreement;
  private final Language own;
  private final Findings findings;

  /**
   * A merge of what is told of one thing.
   *
   * @param thing its name, for messages: “event apk-32”
   * @param agreement which values are one fact in two forms
   * @param own the site's language
   */
  public Merge(String thing, Agreement agreement, Language own, Findings findings) {
    this.thing = thing;
    this.agreement = agreement;
    this.own = own;
    this.findings = findings;
  }

  /** A merge in which values are one fact if they are equal. */
  public Merge(String thing, Language own, Findings findings) {
    this(thing, (one, other) -> Canonical.of(one).equals(Canonical.of(other)), own, findings);
  }

  /** Which values are one fact. */
  interface Agreement {
    /** Whether two values tell the same. */
    boolean areSame(Object one, Object other);

    /** Whether the first of two values that are the same tells more than the second. */
    default boolean isMoreExact(Object told, Object before) {
      return false;
    }
  }

  /** All facts together; of two that differ the first counts. */
  public Facts of(List<Telling> tellings) {
    return facts(tellings.stream().map(Telling::facts).toList());
  }

  /**
   * The same of a thing that is called by a field. A place that calls it otherwise most likely
   * means something else: that is said, and nothing else of it is compared.
   */
  public Facts of(List<Telling> tellings, Field<Map<Language, String>> name) {
    Facts merged = tellings.get(0).facts();
    for (Telling telling : tellings.subList(1, tellings.size())) {
      Optional<Fact<Map<Language, String>>> first = merged.fact(name);
      Optional<Fact<Map<Language, String>>> second = telling.facts().fact(name);
      boolean isOther =
          first.isPresent()
              && second.isPresent()
              && Written.joined(own, first.get().value(), second.get().value()).isEmpty();
      if (isOther) {
        report(name, first.get(), second.get(), OTHER_THING);
      } else {
        merged = facts(List.of(merged, telling.facts()));
      }
    }
    return merged;
  }

  private Facts facts(List<Facts> all) {
    Facts merged = all.get(0);
    for (Facts more : all.subList(1, all.size())) {
      for (Field<?> field : more.fields()) {
        merged = add(merged, more, field);
      }
      merged = merged.alsoBroken(more);
    }
    return merged;
  }

  private <T> Facts add(Facts merged, Facts more, Field<T> field) {
    Fact<T> told = more.fact(field).orElseThrow();
    return merged
        .fact(field)
        .map(first -> with(merged, field, join(field, first, told)))
        .orElseGet(() -> with(merged, field, told));
  }

  private static <T> Facts with(Facts merged, Field<T> field, Fact<T> fact) {
    return merged.with(field, fact.value(), fact.span());
  }

  @SuppressWarnings("unchecked") // a joined list, map or facts is of the type of its parts
  private <T> Fact<T> join(Field<T> field, Fact<T> first, Fact<T> second) {
    if (field.equals(FileFields.ID)) {
      return first; // other names of one thing, not one fact told twice
    }
    Object before = first.value();
    Object told = second.value();
    if (before instanceof List<?> list && told instanceof List<?> more) {
      return new Fact<>((T) joined(list, more), first.span());
    }
    if (before instanceof Facts facts && told instanceof Facts more) {
      Merge part = new Merge(field.name() + " of " + thing, agreement, own, findings);
      return new Fact<>((T) part.facts(List.of(facts, more)), first.span());
    }
    if (before instanceof Map && told instanceof Map) {
      return new Fact<>((T) texts(field, first, second), first.span());
    }
    if (!areSpellings(before, told) && !agreement.areSame(before, told)) {
      report(field, first, second);
    }
    return agreement.isMoreExact(told, before) ? second : first;
  }

  /** Names and open words can be spelt in several ways: {@code Plenary}, {@code plenary}. */
  private static boolean areSpellings(Object one, Object other) {
    return text(one).isPresent()
        && text(other).isPresent()
        && Spelling.isSame(text(one).get(), text(other).get());
  }

  private static Optional<String> text(Object value) {
    return value instanceof Text text
        ? Optional.of(text.value())
        : Optional.of(value).filter(String.class::isInstance).map(String.class::cast);
  }

  private static Object item(Object value) {
    return text(value).<Object>map(Spelling::folded).orElseGet(() -> Canonical.of(value));
  }

  private static List<Object> joined(List<?> list, List<?> more) {
    List<Object> all = new ArrayList<>(list);
    Set<Object> known = new HashSet<>();
    list.forEach(item -> known.add(item(item)));
    more.stream().filter(item -> known.add(item(item))).forEach(all::add);
    return all;
  }

  @SuppressWarnings("unchecked") // maps are texts by language
  private Object texts(Field<?> field, Fact<?> first, Fact<?> second) {
    Optional<Map<Language, String>> joined =
        Written.joined(
            own, (Map<Language, String>) first.value(), (Map<Language, String>) second.value());
    if (joined.isEmpty()) {
      report(field, first, second);
    }
    return joined.<Object>map(all -> all).orElse(first.value());
  }

  private void report(Field<?> field, Fact<?> first, Fact<?> second) {
    report(field, first, second, "keep one of the two");
  }

  private void report(Field<?> field, Fact<?> first, Fact<?> second, String hint) {
    findings.add(
        Code.FACT_CONTRADICTION,
        second.span(),
        "%s of %s: “%s” here, “%s” in %s"
            .formatted(
                field.name(),
                thing,
                Shown.of(second.value()),
                Shown.of(first.value()),
                first.span().place()),
        hint);
  }
}
