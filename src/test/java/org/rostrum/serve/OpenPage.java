package org.rostrum.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A page in a browser, which hears what becomes of it. */
final class OpenPage implements AutoCloseable {
  private static final int MOST_SECONDS = 30;

  private final InputStream stream;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  /** An event with its data. */
  record Event(String name, String data) {}

  OpenPage(InputStream stream) {
    this.stream = stream;
    Thread reader = new Thread(this::read, "open page");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      String name = "";
      StringBuilder data = new StringBuilder();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("event: ")) {
          name = line.substring("event: ".length());
        } else if (line.startsWith("data: ")) {
          data.append(line.substring("data: ".length())).append('\n');
        } else if (line.isEmpty() && !name.isEmpty()) {
          events.add(new Event(name, data.toString()));
          name = "";
          data.setLength(0);
        }
      }
    } catch (IOException closed) {
      // The page was left.
      return;
    }
  }

  /** Waits for an event of that name; others before it are passed over. */
  String await(String name) throws InterruptedException {
    while (true) {
      @Nullable Event event = events.poll(MOST_SECONDS, TimeUnit.SECONDS);
      if (event == null) {
        throw new AssertionError("no event “" + name + "”");
      }
      if (event.name().equals(name)) {
        return event.data();
      }
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
