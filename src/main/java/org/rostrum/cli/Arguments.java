package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.diagnostic.Visible;
import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The options that were given to a command: read by picocli, and what is wrong with them said in
 * our words.
 */
final class Arguments {
  private final ParseResult given;

  private Arguments(ParseResult given) {
    this.given = given;
  }

  /**
   * Reads the words behind the command.
   *
   * @throws Misuse if there is any that the command does not know
   */
  static Arguments of(Command command, String... words) {
    CommandSpec spec = CommandSpec.create();
    command.options().stream().map(Arguments::spec).forEach(spec::addOption);
    if (!command.operand().isEmpty()) {
      spec.addPositional(operand());
    }
    CommandLine line = new CommandLine(spec);
    // Otherwise “-strict” would be “-s trict”, and “@x” the content of a file.
    line.setPosixClusteredShortOptionsAllowed(false).setExpandAtFiles(false);
    try {
      return new Arguments(line.parseArgs(words));
    } catch (ParameterException wrong) {
      throw new Misuse(
          Visible.text(complaint(command, wrong, words))
              + "\nTry rostrum "
              + command.name()
              + " --help.");
    }
  }

  /** A new one each time: picocli keeps the value in it. */
  private static OptionSpec spec(Option option) {
    return OptionSpec.builder(option.names().toArray(String[]::new))
        .type(option.isFlag() ? boolean.class : String.class)
        .arity(option.isFlag() ? "0" : "1")
        .usageHelp(option.name().equals(Rostrum.HELP))
        .build();
  }

  /** May be missing, so that the command can say what it needs it for. */
  private static PositionalParamSpec operand() {
    return PositionalParamSpec.builder().index("0").arity("0..1").type(String.class).build();
  }

  /** The word that is no option, if it was given. */
  Optional<String> operandValue() {
    @Nullable String value = given.matchedPositionalValue(0, null);
    return Optional.ofNullable(value);
  }

  /** Whether an option was given. */
  boolean has(Option option) {
    return given.hasMatchedOption(option.name());
  }

  /** The value of an option, if it was given. */
  Optional<String> value(Option option) {
    @Nullable String value = given.matchedOptionValue(option.name(), null);
    return Optional.ofNullable(value);
  }

  /** Whether help was asked for instead. */
  boolean areForHelp() {
    return given.isUsageHelpRequested();
  }

  /** The option of this command that has this name, long or short. */
  static Optional<Option> find(Command command, String name) {
    return command.options().stream().filter(option -> option.names().contains(name)).findFirst();
  }

  /** The word without {@code =} and a value. */
  static String nameIn(String word) {
    int sign = word.indexOf('=');
    return sign < 0 ? word : word.substring(0, sign);
  }

  /** What to ask about a mistyped option; empty if nothing is near. */
  static String nearest(String word, List<String> options) {
    // Without the dashes, which all options have in common.
    String written = nameIn(word).replaceFirst("^-+", "");
    List<String> names = options.stream().map(name -> name.substring(2)).toList();
    return Optional.of(written)
        .filter(name -> name.length() > 1)
        .flatMap(name -> Nearest.to(name, names))
        .map(name -> "; did you mean “--" + name + "”?")
        .orElse("");
  }

  private static String complaint(Command command, ParameterException wrong, String... words) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(command, unmatched.getUnmatched().get(0));
    }
    if (wrong instanceof MissingParameterException missing) {
      Option option = option(command, missing.getMissing().get(0));
      return option.name() + " needs a value: " + option.name() + " " + option.label();
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return option(command, twice.getOverwritten()).name() + " stands twice";
    }
    if (wrong instanceof MaxValuesExceededException) {
      return flagWithValue(command, words).name() + " takes no value";
    }
    return String.valueOf(wrong.getMessage());
  }

  private static String unknown(Command command, String word) {
    if (!word.startsWith("-") && !command.operand().isEmpty()) {
      return "“" + word + "” is one too many: rostrum " + command.call();
    }
    if (!word.startsWith("-")) {
      return "“" + word + "” belongs to no option; for the site's folder: --source " + word;
    }
    List<String> names = command.options().stream().map(Option::name).toList();
    return "no option “" + nameIn(word) + "” for " + command.name() + nearest(word, names);
  }

  private static Option option(Command command, ArgSpec spec) {
    return find(command, ((OptionSpec) spec).longestName()).orElseThrow();
  }

  /** Which one picocli stumbled over; its exception does not tell. */
  private static Option flagWithValue(Command command, String... words) {
    return Stream.of(words)
        .filter(word -> word.contains("="))
        .flatMap(word -> find(command, nameIn(word)).stream())
        .filter(Option::isFlag)
        .findFirst()
        .orElseThrow();
  }
}
