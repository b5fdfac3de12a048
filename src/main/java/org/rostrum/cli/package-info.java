/**
 * The command line: reads what was asked for, has {@code build} or {@code serve} do it, prints what
 * came of it.
 *
 * <p>{@link org.rostrum.cli.Main} is the process, {@link org.rostrum.cli.Rostrum} the same in
 * memory. Clock, environment and terminal come in here, in {@link org.rostrum.cli.Environment}, and
 * nowhere else. May use {@code build}, {@code serve} and {@code diagnostic}; only {@link
 * org.rostrum.cli.Arguments} knows picocli.
 */
@NullMarked
package org.rostrum.cli;

import org.jspecify.annotations.NullMarked;
