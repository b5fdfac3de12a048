package org.rostrum.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.rostrum.build.Project;
import org.rostrum.diagnostic.Refusal;

/** Serves a site and follows its changes until it is closed. */
public final class Server implements AutoCloseable {
  private static final int LAST_PORT = 65_535;

  /** Deep Markdown is walked by recursion. */
  private static final long STACK_BYTES = 16L << 20;

  private final HttpServer http;
  private final ExecutorService workers;
  private final Watch watch;
  private final Editions editions;
  private final Thread editor;
  private final CountDownLatch closed = new CountDownLatch(1);

  static {
    // Must be set before the first use; otherwise each answer waits 40 ms for an acknowledgement.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private Server(
      HttpServer http, ExecutorService workers, Watch watch, Editions editions, Thread editor) {
    this.http = http;
    this.workers = workers;
    this.watch = watch;
    this.editions = editions;
    this.editor = editor;
  }

  /**
   * Plans the site for the first time and begins to serve it, with errors or without.
   *
   * @param host an address of this machine; unless it is a loopback address, whoever can reach it
   *     is served
   * @param port the first to try, after which those above it are; 0 for any that is free
   * @param project asked before each plan, so that “now” is now
   * @throws UncheckedIOException if no port can be had, or the folder cannot be watched
   */
  public static Server start(
      InetAddress host, int port, Supplier<Project> project, Listener listener) {
    Path source = project.get().source();
    HttpServer http = bound(host, port);
    Changes changes = new Changes(Changes.Patience.USUAL);
    Editions editions = new Editions();
    Editor editor = new Editor(project, changes, editions, listener);
    Watch watch = Watch.of(source, changes);
    editor.edit(false);
    Thread thread = new Thread(null, editor, "rostrum-editor", STACK_BYTES);
    thread.setDaemon(true);
    ExecutorService workers = Executors.newCachedThreadPool(Server::worker);
    http.setExecutor(workers);
    http.createContext("/", new Desk(new Gate(host.isLoopbackAddress()), editions, listener));
    Server server = new Server(http, workers, watch, editions, thread);
    thread.start();
    http.start();
    return server;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(null, work, "rostrum-answer", STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  private static HttpServer bound(InetAddress host, int port) {
    int tried = port;
    while (true) {
      try {
        return HttpServer.create(new InetSocketAddress(host, tried), 0);
      } catch (BindException refused) {
        if (tried == 0 || tried == LAST_PORT || !isTaken(refused)) {
          throw refused(host, tried, refused);
        }
        tried++;
      } catch (IOException refused) {
        throw refused(host, tried, refused);
      }
    }
  }

  /**
   * The same exception says that this user may not have the port, or the machine not the address.
   */
  private static boolean isTaken(BindException refused) {
    return String.valueOf(refused.getMessage()).contains("in use");
  }

  private static UncheckedIOException refused(InetAddress host, int port, IOException cause) {
    String place = "port " + port + " of " + host.getHostAddress();
    return new UncheckedIOException(
        "cannot listen on " + place + ": " + Refusal.reason(cause), cause);
  }

  /** The port that was free. */
  public int port() {
    return http.getAddress().getPort();
  }

  /** The address of the front page: {@code http://127.0.0.1:4747/news/}. */
  public String address() {
    InetAddress host = http.getAddress().getAddress();
    String number = host.getHostAddress();
    String name =
        host.isAnyLocalAddress()
            ? "localhost"
            : host instanceof Inet6Address ? "[" + number + "]" : number;
    String base = editions.newest().basePath().orElse("");
    return "http://" + name + ":" + port() + base + "/";
  }

  /** Waits until the server is closed. */
  public void await() throws InterruptedException {
    closed.await();
  }

  @Override
  public void close() {
    editions.close();
    watch.close();
    editor.interrupt();
    http.stop(0);
    workers.shutdownNow();
    closed.countDown();
  }
}
