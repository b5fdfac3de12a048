package org.rostrum.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.rostrum.build.Preview;
import org.rostrum.build.Project;

/** A site on disk and the server that shows it. */
final class Served implements AutoCloseable {
  private final Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger plans = new AtomicInteger();
  private final Queue<Throwable> bugs = new ConcurrentLinkedQueue<>();
  private Optional<Server> server = Optional.empty();
  private Optional<String> baseUrl = Optional.empty();
  private boolean asPublished;

  Served(Path folder) {
    this.folder = folder;
  }

  /** Writes a file, as editors do that write it in place. */
  Served with(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Served at(String url) {
    baseUrl = Optional.of(url);
    return this;
  }

  Served asPublished() {
    asPublished = true;
    return this;
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Project project() {
    return new Project(
        folder,
        folder.resolve("site-output"),
        baseUrl,
        Instant.parse("2026-11-24T09:00:00Z"),
        !asPublished,
        !asPublished,
        false,
        2);
  }

  Served start() {
    return start(0);
  }

  Served start(int port) {
    Listener listener =
        new Listener() {
          @Override
          public void planned(Preview preview) {
            plans.incrementAndGet();
          }

          @Override
          public void failed(String reason) {}

          @Override
          public void bug(Throwable bug) {
            bugs.add(bug);
          }
        };
    server =
        Optional.of(Server.start(InetAddress.getLoopbackAddress(), port, this::project, listener));
    return this;
  }

  /** How often the site was planned. */
  int plans() {
    return plans.get();
  }

  int port() {
    return server.orElseThrow().port();
  }

  String address() {
    return server.orElseThrow().address();
  }

  HttpResponse<String> get(String path) throws Exception {
    return ask("GET", path);
  }

  HttpResponse<String> ask(String method, String path) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /** The text of a page as it would be published. */
  String published(String path) throws Exception {
    String page = get(path).body();
    int begin = page.indexOf(Laid.BEGIN);
    return page.substring(0, begin) + page.substring(page.indexOf(Laid.END) + Laid.END.length());
  }

  String state(String path) throws Exception {
    String page = get(path).body();
    String before = "data-rostrum=\"";
    int begin = page.indexOf(before) + before.length();
    return page.substring(begin, page.indexOf('"', begin));
  }

  /** Opens a page, as a browser would. */
  OpenPage open(String path) throws Exception {
    return openWith("?page=" + path + "&state=" + state(path));
  }

  /** The same, having shown another state of it. */
  OpenPage openWith(String query) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri("/.rostrum/events" + query)).build();
    return new OpenPage(client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body());
  }

  /** Sends a request line and headers as they are, and gives the whole answer. */
  String raw(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(UTF_8));
      StringBuilder answer = new StringBuilder();
      try (BufferedReader in =
          new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
        in.lines().forEach(line -> answer.append(line).append('\n'));
      }
      return answer.toString();
    }
  }

  @Override
  public void close() {
    server.ifPresent(Server::close);
    assertThat(bugs).isEmpty();
  }
}
