package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.diagnostic.Visible;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads the arguments of one command, and says in our words what is wrong with them. */
final class Arguments {
  private Arguments() {}

  /**
   * The options that were given.
   *
   * @throws Misuse if there is any that the command does not have
   */
  static ParseResult parse(Command command, String... arguments) {
    CommandSpec spec = CommandSpec.create().name(command.name());
    command.options().forEach(spec::addOption);
    CommandLine line = new CommandLine(spec);
    // Otherwise “-strict” would be “-s trict”, and “@x” the content of a file.
    line.setPosixClusteredShortOptionsAllowed(false).setExpandAtFiles(false);
    try {
      return line.parseArgs(arguments);
    } catch (ParameterException wrong) {
      throw new Misuse(
          Visible.text(complaint(command, wrong)) + "\nTry rostrum " + command.name() + " --help.");
    }
  }

  /** Whether the command has this option, with or without {@code =} and a value. */
  static boolean knows(Command command, String option) {
    return names(command).anyMatch(withoutValue(option)::equals);
  }

  /** What to say of an option that there is not. */
  static String unknownOption(String place, String option, List<String> known) {
    String written = withoutValue(option);
    // Without the dashes, since all options have these in common.
    List<String> words =
        known.stream()
            .filter(name -> name.startsWith("--"))
            .map(name -> name.substring(2))
            .toList();
    String wanted = written.replaceFirst("^-+", "");
    return "no option “"
        + Visible.text(written)
        + "”"
        + place
        + (wanted.length() > 1 ? Nearest.to(wanted, words) : Optional.<String>empty())
            .map(word -> "; did you mean “--" + word + "”?")
            .orElse("");
  }

  private static String complaint(Command command, ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unmatched(command, unmatched.getUnmatched().get(0));
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      ArgSpec option = missing.getMissing().get(0);
      return name(option) + " needs a value: " + name(option) + " " + option.paramLabel();
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " stands twice";
    }
    return String.valueOf(wrong.getMessage());
  }

  private static String unmatched(Command command, String argument) {
    return argument.startsWith("-")
        ? unknownOption(" for " + command.name(), argument, names(command).toList())
        : "“" + argument + "” belongs to no option; for the site's folder: --source " + argument;
  }

  private static Stream<String> names(Command command) {
    return command.options().stream().map(OptionSpec::names).flatMap(Stream::of);
  }

  private static String name(ArgSpec option) {
    return ((OptionSpec) option).longestName();
  }

  private static String withoutValue(String option) {
    int value = option.indexOf('=');
    return value < 0 ? option : option.substring(0, value);
  }
}
