package org.rostrum.coverage.link;

import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Names;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;

/** The names of all things of one kind, and what is said when one is not found. */
final class Book {
  private final Kind kind;
  private final Code unknown;
  private final String introduction;
  private final Findings findings;
  private final Names names = new Names();

  /**
   * An empty book.
   *
   * @param introduction how something new is told, for hints
   */
  Book(Kind kind, Code unknown, String introduction, Findings findings) {
    this.kind = kind;
    this.unknown = unknown;
    this.introduction = introduction;
    this.findings = findings;
  }

  Names names() {
    return names;
  }

  /** Lets a thing be found by a name. */
  void name(String name, Key key) {
    names.add(name, key);
  }

  /** The name to show beside an id. */
  void title(Key key, String title) {
    names.title(key, title);
  }

  /** A name of something that is not published now. */
  void holdBack(String name, Key key) {
    names.holdBack(name, key);
  }

  /** Everything with the name; nothing is reported. */
  List<Key> find(String name) {
    return names.find(name);
  }

  /** Whether only something held back has the name. */
  boolean isHeldBack(String name) {
    return !names.findHeldBack(name).isEmpty();
  }

  /** The thing that a reference names; otherwise the reason is reported. */
  Optional<Key> resolve(Text reference) {
    return one(reference, names.find(reference.value()));
  }

  /** The only one of those that a reference can mean. */
  Optional<Key> one(Text reference, List<Key> found) {
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.size() > 1) {
      reportAmbiguous(reference, found);
    } else if (isHeldBack(reference.value())) {
      findings.add(
          Code.REF_HELD_BACK,
          reference.span(),
          "%s “%s” is held back, so that nothing is shown here"
              .formatted(kind.word(), reference.value()),
          "publish it, or take the reference out");
    } else {
      findings.add(
          unknown,
          reference.span(),
          "no %s “%s”".formatted(kind.word(), reference.value()),
          names.suggestion(reference.value()).map(meant -> meant + "  ").orElse("") + introduction);
    }
    return Optional.empty();
  }

  private void reportAmbiguous(Text reference, List<Key> found) {
    List<String> ids = found.stream().map(Key::id).sorted().toList();
    findings.add(
        Code.REF_AMBIGUOUS,
        reference.span(),
        "“%s” can be several: %s".formatted(reference.value(), String.join(", ", ids)),
        "write the id of the one that is meant, such as " + ids.get(0));
  }

  /**
   * Whether a text can only be an id: it has nothing but {@code a–z}, {@code 0–9} and {@code -}.
   */
  static boolean isIdLike(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }
}
