package org.rostrum.cli;

import java.util.List;

/** Something that Rostrum can be told to do. */
interface Command {
  /** The word that calls it. */
  String name();

  /** What it does, in half a line. */
  String summary();

  /** Its options in the order of the help. */
  List<Option> options();

  /** Does it, and gives the exit code. */
  int run(Arguments arguments);
}
