package org.rostrum.cli;

import org.rostrum.build.Project;

/**
 * What was asked for.
 *
 * @param project what is built
 * @param format how findings are printed
 * @param isWhole whether each finding is printed in full, however many there are
 * @param isQuiet whether nothing but findings is printed
 * @param hasTimings whether the table of timings is printed
 */
record Request(
    Project project, Format format, boolean isWhole, boolean isQuiet, boolean hasTimings) {}
