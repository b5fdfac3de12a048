package org.rostrum.cli;

import java.util.List;

/**
 * One option of a command, as data: the same declaration is read by, explained in the help and
 * offered when somebody mistypes it.
 *
 * @param name the long one, e.g. {@code --source}
 * @param letter the short one, e.g. {@code -s}; empty if there is none
 * @param label what its value is, e.g. {@code DIR}; empty if it takes none
 * @param meaning for the help, line by line
 */
record Option(String name, String letter, String label, List<String> meaning) {
  /** An option that is there or not. */
  static Option flag(String name, String letter, String... meaning) {
    return new Option(name, letter, "", List.of(meaning));
  }

  /** An option with a value. */
  static Option value(String name, String letter, String label, String... meaning) {
    return new Option(name, letter, label, List.of(meaning));
  }

  boolean isFlag() {
    return label.isEmpty();
  }

  /** The short name, if there is one, and the long one. */
  List<String> names() {
    return letter.isEmpty() ? List.of(name) : List.of(letter, name);
  }

  /** E.g. {@code -s, --source DIR}; the long names stand below each other. */
  String form() {
    String names = letter.isEmpty() ? "    " + name : letter + ", " + name;
    return isFlag() ? names : names + " " + label;
  }
}
