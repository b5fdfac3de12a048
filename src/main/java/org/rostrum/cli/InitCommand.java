package org.rostrum.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rostrum.authoring.NewSite;
import org.rostrum.diagnostic.Visible;

/** {@code init}: a sample site to begin with. */
final class InitCommand implements Command {
  private static final Option QUIET = Option.flag("--quiet", "-q", "nothing is printed");
  private static final Option DEBUG =
      Option.flag(Rostrum.DEBUG, "", "stack traces for our own bugs");
  private static final Option HELP = Option.flag(Rostrum.HELP, Rostrum.HELP_LETTER, "this text");

  private static final int MOST_NAMED = 5;

  /** Whatever a shell reads as it stands. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./][\\p{L}\\p{N}_./-]*");

  private final Environment environment;

  InitCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "init";
  }

  @Override
  public String operand() {
    return "DIR";
  }

  @Override
  public String summary() {
    return "write a sample site into a folder; never over anything";
  }

  @Override
  public List<Option> options() {
    return List.of(QUIET, DEBUG, HELP);
  }

  @Override
  public int run(Arguments arguments) {
    Path folder = folder(arguments);
    NewSite site = NewSite.sample();
    List<String> inTheWay = site.writeTo(folder);
    if (!inTheWay.isEmpty()) {
      refuse(folder, inTheWay, environment.console().err());
      return Exit.FAILED;
    }
    if (!arguments.has(QUIET)) {
      close(folder, site, environment.console().out());
    }
    return Exit.DONE;
  }

  private Path folder(Arguments arguments) {
    return arguments
        .operandValue()
        .filter(Predicate.not(String::isBlank))
        .map(text -> Folders.named(operand(), text, environment))
        .orElseThrow(
            () ->
                new Misuse(
                    "init needs a folder to write into: rostrum init DIR\nTry rostrum init --help."));
  }

  private void refuse(Path folder, List<String> inTheWay, PrintWriter err) {
    String where = Folders.name(folder, environment);
    Console.line(err, "rostrum: nothing was written to " + where + ", where these are in the way:");
    inTheWay.stream()
        .limit(MOST_NAMED)
        .forEach(name -> Console.line(err, "  " + Visible.text(name)));
    if (inTheWay.size() > MOST_NAMED) {
      Console.line(err, "  and " + (inTheWay.size() - MOST_NAMED) + " more");
    }
    Console.line(err, "Choose an empty folder, or move them away.");
  }

  private void close(Path folder, NewSite site, PrintWriter out) {
    String where = Folders.name(folder, environment);
    String source = folder.equals(environment.folder()) ? "" : " -s " + inShell(where);
    Console.line(out, "Wrote a sample site to " + where + ": " + site.size() + " files");
    Console.line(out, "");
    Console.line(out, "  rostrum build" + source + "    builds it");
    Console.line(out, "  rostrum check" + source + "    lists what is wrong; writes nothing");
    Console.line(out, "");
    Console.line(out, "Its README.md tells how to make it your own.");
  }

  /** A name as one has to write it in a shell. */
  private static String inShell(String name) {
    if (PLAIN.matcher(name).matches()) {
      return name;
    }
    String safe = name.startsWith("-") ? "./" + name : name;
    return "'" + safe.replace("'", "'\\''") + "'";
  }
}
