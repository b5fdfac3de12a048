package org.rostrum.cli;

import org.rostrum.build.Project;

/**
 * What was asked for.
 *
 * @param project what is built
 * @param format how findings are printed
 * @param isQuiet whether nothing but findings is printed
 * @param hasTimings whether the table of timings is printed
 */
record Request(Project project, Format format, boolean isQuiet, boolean hasTimings) {}
