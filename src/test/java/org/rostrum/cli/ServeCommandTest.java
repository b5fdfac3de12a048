package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class ServeCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void givenASite() throws IOException {
    Files.createDirectory(folder.resolve("content"));
    Files.writeString(folder.resolve("content/a.md"), "---\ntitle: A\ndate: 2023-02-30\n---\n");
  }

  /** A command that runs until it is interrupted. */
  private final class Running {
    private final PipedReader pipe = new PipedReader();
    private final StringWriter err = new StringWriter();
    private final CompletableFuture<Integer> exit = new CompletableFuture<>();
    private final BufferedReader out = new BufferedReader(pipe);
    private final Thread thread;

    Running(String... arguments) throws IOException {
      PrintWriter to = new PrintWriter(new PipedWriter(pipe));
      Console console = new Console(to, new PrintWriter(err), false);
      Environment environment =
          new Environment(Map.of(), folder, InstantSource.system(), System::nanoTime, 2, console);
      Rostrum rostrum = new Rostrum(environment, Builder::real);
      thread = new Thread(() -> exit.complete(rostrum.run(arguments)));
      thread.start();
    }

    String line() throws IOException {
      return out.readLine();
    }

    int interrupted() throws Exception {
      thread.interrupt();
      return exit.get(30, TimeUnit.SECONDS);
    }
  }

  @Test
  void tellsTheAddressAndEndsWhenItIsInterrupted() throws Exception {
    Running serve = new Running("serve", "-p", "0", "-b", "https://example.org/news");

    assertThat(serve.line()).matches("Serving http://127\\.0\\.0\\.1:\\d+/news/; Ctrl-C ends it");
    assertThat(serve.interrupted()).isEqualTo(130);
    assertThat(serve.err.toString())
        .startsWith("content/a.md:3:7: error DATE-INVALID: “2023-02-30” does not exist\n")
        .endsWith("\n1 error\n");
  }

  @Test
  void takesTheNextPortIfOneIsTaken() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      Running serve = new Running("serve", "--port", String.valueOf(port));

      Matcher line =
          Pattern.compile(
                  "Serving http://127\\.0\\.0\\.1:(\\d+)/ \\(port " + port + " is taken\\);.*")
              .matcher(serve.line());
      assertThat(line.matches()).isTrue();
      assertThat(Integer.parseInt(line.group(1))).isGreaterThan(port);
      assertThat(serve.interrupted()).isEqualTo(130);
    }
  }
}
