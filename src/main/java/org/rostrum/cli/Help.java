package org.rostrum.cli;

import java.util.List;

/** The texts of {@code --help}. */
final class Help {
  private static final String GAP = "  ";

  private Help() {}

  /** Of Rostrum as a whole. */
  static String of(List<Command> commands) {
    StringBuilder text = new StringBuilder();
    text.append("Turns the coverage of events, written in Markdown, into a static site.\n\n");
    text.append("Usage: rostrum COMMAND [OPTIONS]\n\n");
    for (Command command : commands) {
      row(text, command.call(), 9, List.of(command.summary()));
    }
    text.append('\n');
    row(
        text,
        "-h, --help",
        15,
        List.of("this text; rostrum COMMAND --help: the options of a command"));
    row(text, "-V, --version", 15, List.of("the releases of Rostrum, Java and the time zone data"));
    text.append('\n');
    text.append("Exit code: 0 done, 1 the site has errors, 2 wrong command line,\n");
    text.append("3 could not read or write\n");
    return text.toString();
  }

  /** Of one command. */
  static String of(Command command) {
    StringBuilder text = new StringBuilder();
    text.append("rostrum ").append(command.name()).append(": ");
    text.append(command.summary()).append("\n\n");
    text.append("Usage: rostrum ").append(command.call()).append(" [OPTIONS]\n\n");
    List<Option> options = command.options();
    int width = options.stream().mapToInt(option -> option.form().length()).max().orElse(0);
    for (Option option : options) {
      row(text, option.form(), width, option.meaning());
    }
    return text.toString();
  }

  private static void row(StringBuilder text, String term, int width, List<String> meaning) {
    String left = term;
    for (String line : meaning) {
      text.append(GAP).append(left).append(" ".repeat(width - left.length()));
      text.append(GAP).append(line).append('\n');
      left = "";
    }
  }
}
