package org.rostrum.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.site.Content;
import org.rostrum.site.Percent;
import org.rostrum.site.PlannedFile;

/** Answers every request; the edge at which nothing that goes wrong leaves as a stack trace. */
final class Desk implements HttpHandler {
  private final Gate gate;
  private final Editions editions;
  private final Pages pages;
  private final Listener listener;
  private final Events events;
  private final OwnFiles own = new OwnFiles();

  Desk(Gate gate, Editions editions, Listener listener) {
    this.gate = gate;
    this.editions = editions;
    this.listener = listener;
    this.pages = new Pages();
    this.events = new Events(editions, pages);
  }

  @Override
  public void handle(HttpExchange exchange) {
    Answer answer = new Answer(exchange);
    try (exchange) {
      answer(exchange, answer);
    } catch (IOException gone) {
      // The browser went away, or a file did while it was sent: there is nobody to tell.
      return;
    } catch (RuntimeException | Error bug) {
      listener.bug(bug);
    }
  }

  private void answer(HttpExchange exchange, Answer answer) throws IOException {
    if (!gate.knowsHost(exchange)) {
      answer.send(403, MediaTypes.TEXT, "Only localhost is served; see --host.\n");
    } else if (!gate.knowsMethod(exchange)) {
      answer.set("Allow", "GET, HEAD").send(405, MediaTypes.TEXT, "Only GET and HEAD are known.\n");
    } else {
      try {
        find(exchange, answer);
      } catch (RuntimeException | Error failure) {
        apologize(answer, failure);
      }
    }
  }

  private void apologize(Answer answer, Throwable failure) throws IOException {
    if (!answer.isBegun() && failure instanceof UncheckedIOException refused) {
      answer.send(404, MediaTypes.TEXT, refused.getMessage() + "\n");
      return;
    }
    listener.bug(failure);
    if (!answer.isBegun()) {
      answer.send(500, MediaTypes.TEXT, "internal error: " + failure + "\n");
    }
  }

  private void find(HttpExchange exchange, Answer answer) throws IOException {
    String raw = Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("/");
    Optional<String> path = Percent.decoded(raw);
    if (path.isEmpty()) {
      answer.send(400, MediaTypes.TEXT, "The address is not encoded as UTF-8.\n");
    } else if (path.get().equals(Events.PATH)) {
      events.tell(exchange.getRequestURI().getRawQuery(), answer);
    } else if (path.get().startsWith(OwnFiles.FOLDER)) {
      own.send(path.get(), answer);
    } else {
      send(path.get(), answer);
    }
  }

  private void send(String path, Answer answer) throws IOException {
    Edition edition = editions.newest();
    Optional<Edition.Good> site = edition.good();
    if (site.isEmpty()) {
      send(Pages.bare(edition, edition.overlay(List.of()), 500), answer);
      return;
    }
    Place place = Place.of(path, site.get());
    if (place.redirect().isPresent()) {
      answer.redirect(place.redirect().get());
      return;
    }
    Optional<Pages.View> view = pages.view(edition, place);
    if (view.isPresent()) {
      send(view.get(), answer);
    } else {
      stream(place.file().orElseThrow(), site.get(), answer);
    }
  }

  private static void send(Pages.View view, Answer answer) throws IOException {
    answer.send(view.status(), MediaTypes.HTML, view.html());
  }

  private static void stream(PlannedFile file, Edition.Good site, Answer answer)
      throws IOException {
    Checked<Content> content = file.rendering().render(site.preview().plan());
    Optional<Diagnostic> error =
        content.diagnostics().stream().filter(Diagnostic::isError).findFirst();
    if (error.isPresent()) {
      answer.send(500, MediaTypes.TEXT, error.get().message() + "\n");
    } else {
      answer.stream(MediaTypes.of(file.path()), content.value());
    }
  }
}
