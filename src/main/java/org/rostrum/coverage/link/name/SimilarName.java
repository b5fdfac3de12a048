package org.rostrum.coverage.link.name;

import org.rostrum.coverage.Kind;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.i18n.Slugs;

/**
 * A name that has the slug of another one, and so would have its address: {@code Jose Perez} and
 * {@code José Pérez}. Most likely one of them was mistyped, so that both are one; the author is
 * told of both places, and how they become two.
 *
 * @param name as it is written here
 * @param here where
 */
public record SimilarName(Kind kind, String name, Span here) {
  /** Says for whom or what the name is taken. */
  public void report(String known, Span there, Findings findings) {
    findings.add(
        Code.NAME_SIMILAR,
        here,
        "“%s” is taken for “%s” in %s".formatted(name, known, there.place()),
        "write it alike in both places, or add it to also_known_as: of the %s; if they are two, %s"
            .formatted(kind.word(), remedy()));
  }

  private String remedy() {
    String map = "{ name: \"%s\", id: %s-2 }".formatted(name, Slugs.of(name));
    return "write " + (kind == Kind.AWARD ? "award: " + map : map);
  }
}
