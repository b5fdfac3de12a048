package org.rostrum.cli;

import java.io.PrintWriter;

/**
 * Where words go.
 *
 * @param out for results
 * @param err for everything else
 * @param isTerminal whether somebody watches {@code err}
 */
record Console(PrintWriter out, PrintWriter err, boolean isTerminal) {
  /** Prints a line, ended by {@code \n} everywhere. */
  static void line(PrintWriter to, String text) {
    to.print(text);
    to.print('\n');
  }
}
