package org.rostrum.build;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Diagnostic;

/**
 * What came of a build.
 *
 * @param diagnostics sorted, each once
 * @param published empty if nothing was
 * @param stages how long each took, in their order
 * @param slowest the pages that took longest, the slowest first
 */
public record BuildReport(
    List<Diagnostic> diagnostics,
    Optional<Published> published,
    List<Timing> stages,
    List<Timing> slowest) {}
