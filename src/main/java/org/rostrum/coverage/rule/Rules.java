package org.rostrum.coverage.rule;

import java.util.List;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Diagnostic;

/** All rules. A new one is a class and a line here. */
public final class Rules {
  private static final List<Rule> ALL = List.of(new EndAfterStart(), new SessionWithinEvent());

  private Rules() {}

  /** Every place at which a rule does not hold. */
  public static Stream<Diagnostic> check(Coverage coverage) {
    return ALL.stream().flatMap(rule -> rule.check(coverage));
  }
}
