package org.rostrum.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rostrum.build.Mode;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.diagnostic.Visible;

/** Rostrum's command line, in memory: the same arguments and environment give the same words. */
final class Rostrum {
  static final String HELP = "--help";
  static final String HELP_LETTER = "-h";
  static final String DEBUG = "--debug";
  private static final String VERSION = "--version";
  private static final String VERSION_LETTER = "-V";

  private final Environment environment;
  private final List<Command> commands;

  /** Commands for an environment. */
  Rostrum(Environment environment, Builder builder) {
    this.environment = environment;
    this.commands =
        List.of(
            new SiteCommand(Mode.PUBLISH, environment, builder),
            new SiteCommand(Mode.CHECK, environment, builder),
            new ServeCommand(environment),
            new InitCommand(environment));
  }

  /** Runs one command, flushes what was printed and gives the exit code. */
  int run(String... arguments) {
    int exit = attempt(arguments);
    Console console = environment.console();
    if (console.out().checkError()) {
      exit = Exit.FAILED;
      Console.line(console.err(), "rostrum: cannot write to standard output");
    }
    console.err().flush();
    return exit;
  }

  /** The edge: nothing that goes wrong further in leaves as a stack trace. */
  private int attempt(String... arguments) {
    try {
      return dispatch(arguments);
    } catch (Misuse misuse) {
      Console.line(environment.console().err(), "rostrum: " + misuse.getMessage());
      return Exit.MISUSE;
    } catch (RuntimeException | Error failure) {
      boolean isDebug = Arrays.asList(arguments).contains(DEBUG);
      Failure.print(failure, isDebug, environment.console().err());
      return Exit.FAILED;
    }
  }

  private int dispatch(String... arguments) {
    if (arguments.length == 0) {
      environment.console().err().print(Help.of(commands));
      return Exit.MISUSE;
    }
    return switch (arguments[0]) {
      case HELP, HELP_LETTER -> print(Help.of(commands));
      case VERSION, VERSION_LETTER -> print(Version.text());
      default -> run(command(arguments[0]), Arrays.copyOfRange(arguments, 1, arguments.length));
    };
  }

  private int run(Command command, String... words) {
    Arguments arguments = Arguments.of(command, words);
    return arguments.areForHelp() ? print(Help.of(command)) : command.run(arguments);
  }

  private int print(String text) {
    environment.console().out().print(text);
    return Exit.DONE;
  }

  private Command command(String word) {
    for (Command command : commands) {
      if (command.name().equals(word)) {
        return command;
      }
    }
    throw new Misuse(word.startsWith("-") ? unknownOption(word) : unknownCommand(word));
  }

  private String unknownCommand(String word) {
    List<String> names = commands.stream().map(Command::name).toList();
    Optional<String> nearest = Nearest.to(word, names);
    return "no command “"
        + Visible.text(word)
        + "”"
        + nearest
            .map(name -> "; did you mean “" + name + "”?")
            .orElse("; there are: " + String.join(", ", names))
        + "\nTry rostrum --help.";
  }

  private String unknownOption(String word) {
    String name = Arguments.nameIn(word);
    for (Command command : commands) {
      if (Arguments.find(command, name).isPresent()) {
        return "“%s” stands behind a command: rostrum %s %s"
            .formatted(Visible.text(name), command.name(), Visible.text(word));
      }
    }
    return "no option “%s”%s\nTry rostrum --help."
        .formatted(Visible.text(name), Arguments.nearest(word, List.of(HELP, VERSION)));
  }
}
