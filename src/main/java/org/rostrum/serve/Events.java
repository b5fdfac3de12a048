package org.rostrum.serve;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.site.Percent;

/**
 * Tells an open page what becomes of it, as server-sent events (HTML Living Standard §9.2):
 *
 * <ul>
 *   <li>{@code update}: it looks different now; the data is its state, see {@link Laid};
 *   <li>{@code findings}: something is wrong; the data is what to lay over it;
 *   <li>{@code mended}: nothing is wrong any more.
 * </ul>
 */
final class Events {
  static final String PATH = "/.rostrum/events";

  /** A connection that broke is only noticed by writing to it. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  private final Editions editions;
  private final Pages pages;

  Events(Editions editions, Pages pages) {
    this.editions = editions;
    this.pages = pages;
  }

  /**
   * Goes on until the page is left or the server ends.
   *
   * @param query {@code page}: the path of the page, as the browser names it, and encoded; {@code
   *     state}: how it looks
   */
  void tell(@Nullable String query, Answer answer) throws IOException {
    OutputStream out = answer.open("text/event-stream");
    if (answer.isHead()) {
      return;
    }
    Reader reader =
        new Reader(
            parameter(query, "page").flatMap(Percent::decoded).orElse("/"),
            parameter(query, "state").orElse(""));
    write(out, "retry: 500\n\n");
    long seen = 0;
    try {
      while (!editions.isClosed()) {
        Edition edition = editions.after(seen, HEARTBEAT);
        write(out, edition.number() > seen ? reader.news(edition) : ":\n\n");
        seen = edition.number();
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static Optional<String> parameter(@Nullable String query, String name) {
    for (String pair : query == null ? new String[0] : query.split("&", -1)) {
      if (pair.startsWith(name + "=")) {
        return Percent.decoded(pair.substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** One open page: what it shows, and what lies over it. */
  private final class Reader {
    private final String path;
    private String state;
    private String overlay = "";

    Reader(String path, String state) {
      this.path = path;
      this.state = state;
    }

    /** All events that an edition brings to this page; maybe none. */
    String news(Edition edition) {
      return view(edition).map(this::news).orElse("");
    }

    private Optional<Pages.View> view(Edition edition) {
      Optional<Edition.Good> site = edition.good();
      return site.isEmpty()
          ? Optional.of(Pages.bare(edition, edition.overlay(List.of()), 500))
          : pages.view(edition, Place.of(path, site.get()));
    }

    private String news(Pages.View view) {
      StringBuilder events = new StringBuilder();
      if (!view.overlay().equals(overlay)) {
        overlay = view.overlay();
        events.append(overlay.isEmpty() ? event("mended", "") : event("findings", overlay));
      }
      if (overlay.isEmpty() && !view.state().equals(state)) {
        state = view.state();
        events.append(event("update", state));
      }
      return events.toString();
    }
  }

  private static String event(String name, String data) {
    String lines =
        data.isEmpty()
            ? "data:\n"
            : data.lines().map(line -> "data: " + line + "\n").collect(Collectors.joining());
    return "event: " + name + "\n" + lines + "\n";
  }
}
