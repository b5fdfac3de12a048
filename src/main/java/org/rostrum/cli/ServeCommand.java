package org.rostrum.cli;

import java.net.InetAddress;
import java.util.List;
import java.util.function.Supplier;
import org.rostrum.build.Project;
import org.rostrum.serve.Server;

/** {@code serve}: shows the site while it is written, until somebody ends it. */
final class ServeCommand implements Command {
  private final Environment environment;

  ServeCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public String summary() {
    return "show the site in a browser, and follow its changes";
  }

  @Override
  public List<Option> options() {
    return ServeOptions.ALL;
  }

  @Override
  public int run(Arguments arguments) {
    ServeOptions options = new ServeOptions(environment, arguments);
    Supplier<Project> project = options.project();
    int port = options.port();
    InetAddress host = options.host();
    Commentary commentary = new Commentary(environment, options.isForDebugging());
    try (Server server = Server.start(host, port, project, commentary)) {
      announce(server, port);
      if (options.isToBeOpened()) {
        Browser.open(server.address(), environment.console().err());
      }
      server.await();
      return Exit.DONE;
    } catch (InterruptedException ended) {
      return Exit.INTERRUPTED;
    }
  }

  private void announce(Server server, int wanted) {
    boolean isOther = wanted != 0 && wanted != server.port();
    String taken = isOther ? " (port " + wanted + " is taken)" : "";
    Console console = environment.console();
    Console.line(console.out(), "Serving " + server.address() + taken + "; Ctrl-C ends it");
    console.out().flush();
  }
}
