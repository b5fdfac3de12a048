package org.rostrum.coverage.rule;

import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Diagnostic;

/** Something that must hold in the whole, and is looked at when all is linked. */
@FunctionalInterface
interface Rule {
  /** Every place at which it does not hold. */
  Stream<Diagnostic> check(Coverage coverage);
}
