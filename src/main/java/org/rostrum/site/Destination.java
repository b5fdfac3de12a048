package org.rostrum.site;

import java.util.Optional;
import org.rostrum.site.SitePlan.Target;

/**
 * What became of a link: it has a target, or a problem, or both if only its anchor is missing.
 *
 * @param target where it leads
 * @param problem why it does not lead there
 */
record Destination(Optional<Target> target, Optional<Problem> problem) {
  static Destination at(Target target) {
    return new Destination(Optional.of(target), Optional.empty());
  }

  /** No target, for a reason that was told elsewhere. */
  static Destination nowhere() {
    return new Destination(Optional.empty(), Optional.empty());
  }

  static Destination none(Problem problem) {
    return new Destination(Optional.empty(), Optional.of(problem));
  }
}
