package org.rostrum.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;

/** The process. */
public final class Main {
  /** The launcher says whether standard error is a terminal; Java cannot know it. */
  private static final String TERMINAL = "rostrum.terminal";

  private Main() {}

  /** Runs one command and ends the process with its exit code. */
  public static void main(String... arguments) {
    Console console =
        new Console(
            writer(FileDescriptor.out), writer(FileDescriptor.err), Boolean.getBoolean(TERMINAL));
    Environment environment =
        new Environment(
            System.getenv(),
            Path.of("").toAbsolutePath(),
            InstantSource.system(),
            System::nanoTime,
            Runtime.getRuntime().availableProcessors(),
            console);
    System.exit(new Rostrum(environment, Builder::real).run(arguments));
  }

  /** UTF-8 whatever the machine is set to. */
  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new BufferedWriter(
            new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8)));
  }
}
