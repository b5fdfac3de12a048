package org.rostrum.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

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
      row(text, command.name(), 9, command.summary());
    }
    text.append('\n');
    row(text, "-h, --help", 15, "this text; rostrum COMMAND --help: the options of a command");
    row(text, "-V, --version", 15, "the releases of Rostrum, Java and the time zone data");
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
    text.append("Usage: rostrum ").append(command.name()).append(" [OPTIONS]\n\n");
    List<OptionSpec> options = command.options();
    int width = options.stream().mapToInt(option -> form(option).length()).max().orElse(0);
    for (OptionSpec option : options) {
      row(text, form(option), width, option.description());
    }
    return text.toString();
  }

  /** E.g. {@code -s, --source DIR}; long names stand below each other. */
  private static String form(OptionSpec option) {
    String names = String.join(", ", option.names());
    String form = names.startsWith("--") ? "    " + names : names;
    return option.arity().max() == 0 ? form : form + " " + option.paramLabel();
  }

  private static void row(StringBuilder text, String term, int width, String... meaning) {
    String left = term;
    for (String line : meaning) {
      text.append(GAP).append(left).append(" ".repeat(width - left.length()));
      text.append(GAP).append(line).append('\n');
      left = "";
    }
  }
}
