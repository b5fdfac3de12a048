package org.rostrum.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.diagnostic.Visible;

/**
 * The options that were given to a command: {@code --source DIR}, {@code --source=DIR} or {@code -s
 * DIR}, in any order, each once.
 *
 * <p>Not read by picocli, which takes a tenth of a second for it: its classes have the format of
 * Java 5, so that no class-data archive takes them and each start verifies them anew.
 */
final class Arguments {
  private final Map<String, String> values = new HashMap<>();

  private Arguments() {}

  /**
   * Reads the words behind the command.
   *
   * @throws Misuse if there is any that the command does not know
   */
  static Arguments of(Command command, List<String> words) {
    Arguments arguments = new Arguments();
    Deque<String> rest = new ArrayDeque<>(words);
    while (!rest.isEmpty()) {
      arguments.take(command, rest);
    }
    return arguments;
  }

  /** Whether an option was given. */
  boolean has(Option option) {
    return values.containsKey(option.name());
  }

  /** The value of an option, if it was given. */
  Optional<String> value(Option option) {
    return Optional.ofNullable(values.get(option.name()));
  }

  private void take(Command command, Deque<String> rest) {
    String word = rest.remove();
    Option option = find(command, nameIn(word)).orElseThrow(() -> unknown(command, word));
    if (has(option)) {
      throw misuse(command, option.name() + " stands twice");
    }
    values.put(option.name(), valueOf(command, option, word, rest));
  }

  private static String valueOf(Command command, Option option, String word, Deque<String> rest) {
    int sign = word.indexOf('=');
    if (option.isFlag() && sign >= 0) {
      throw misuse(command, option.name() + " takes no value");
    }
    if (option.isFlag()) {
      return "";
    }
    if (sign >= 0) {
      return word.substring(sign + 1);
    }
    if (rest.isEmpty() || find(command, nameIn(rest.element())).isPresent()) {
      throw misuse(
          command, option.name() + " needs a value: " + option.name() + " " + option.label());
    }
    return rest.remove();
  }

  /** The option of this command that has this name, long or short. */
  static Optional<Option> find(Command command, String name) {
    for (Option option : command.options()) {
      if (option.isCalled(name)) {
        return Optional.of(option);
      }
    }
    return Optional.empty();
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

  private static Misuse unknown(Command command, String word) {
    if (!word.startsWith("-")) {
      return misuse(
          command, "“" + word + "” belongs to no option; for the site's folder: --source " + word);
    }
    List<String> names = command.options().stream().map(Option::name).toList();
    return misuse(
        command, "no option “" + nameIn(word) + "” for " + command.name() + nearest(word, names));
  }

  private static Misuse misuse(Command command, String complaint) {
    return new Misuse(Visible.text(complaint) + "\nTry rostrum " + command.name() + " --help.");
  }
}
