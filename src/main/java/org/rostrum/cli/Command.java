package org.rostrum.cli;

import java.util.List;

/** Something that Rostrum can be told to do. */
interface Command {
  /** The word that calls it. */
  String name();

  /** What it does, in half a line. */
  String summary();

  /** What it is done to, a word that is no option: {@code DIR}; empty if there is none. */
  default String operand() {
    return "";
  }

  /** How it is called, without its options: {@code init DIR}. */
  default String call() {
    return operand().isEmpty() ? name() : name() + " " + operand();
  }

  /** Its options in the order of the help. */
  List<Option> options();

  /** Does it, and gives the exit code. */
  int run(Arguments arguments);
}
