package org.rostrum.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** The whole program in memory, for tests of other packages. */
public final class Shell {
  private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private final Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** A shell in a working folder. */
  public Shell(Path folder) {
    this.folder = folder;
  }

  /** Runs a command to its end and gives its exit code. */
  public int run(String... arguments) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), false);
    Environment environment =
        new Environment(Map.of(), folder, () -> NOW, System::nanoTime, 2, console);
    return new Rostrum(environment, Builder::real).run(arguments);
  }

  /** What the last command wrote to standard output. */
  public String out() {
    return out.toString();
  }

  /** What the last command wrote to standard error. */
  public String err() {
    return err.toString();
  }
}
