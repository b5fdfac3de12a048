package org.rostrum.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What the world outside gives to a run. Everything else in Rostrum depends on its arguments alone.
 *
 * @param variables the environment variables
 * @param folder the working folder, absolute
 * @param clock what time it is
 * @param nanos a clock to measure with, see {@link System#nanoTime}
 * @param processors how many there are
 * @param console where words go
 */
record Environment(
    Map<String, String> variables,
    Path folder,
    InstantSource clock,
    LongSupplier nanos,
    int processors,
    Console console) {
  private static final int USUAL_COLUMNS = 100;
  private static final int MOST_DIGITS = 4;

  /** Whether the terminal shows colours and nobody said no (https://no-color.org). */
  boolean hasColours() {
    return console.isTerminal() && isUnset("NO_COLOR") && !isDumb();
  }

  /** Whether a line may be drawn over. */
  boolean mayMove() {
    return console.isTerminal() && isUnset("CI") && !isDumb();
  }

  /** The width of the terminal. */
  int columns() {
    String columns = variable("COLUMNS");
    boolean isNumber = columns.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    return columns.isEmpty() || columns.length() > MOST_DIGITS || !isNumber
        ? USUAL_COLUMNS
        : Integer.parseInt(columns);
  }

  /** The value of a variable; empty if there is none. */
  String variable(String name) {
    return variables.getOrDefault(name, "");
  }

  private boolean isUnset(String name) {
    return variable(name).isEmpty();
  }

  private boolean isDumb() {
    return variable("TERM").equals("dumb");
  }
}
