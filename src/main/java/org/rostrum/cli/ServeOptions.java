package org.rostrum.cli;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rostrum.build.Project;
import org.rostrum.diagnostic.Visible;

/** The options of {@code serve}: declared, and read. */
final class ServeOptions {
  private static final Option PORT =
      Option.value(
          "--port",
          "-p",
          "N",
          "default: 4747; if it is taken, the next one that is free;",
          "0: any that is free");
  private static final Option HOST =
      Option.value(
          "--host",
          "",
          "ADDR",
          "an address of this machine under which others reach it;",
          "0.0.0.0: all of them; default: 127.0.0.1, for this machine alone");
  private static final Option OPEN = Option.flag("--open", "", "open the site in the browser");
  private static final Option AS_PUBLISHED =
      Option.flag(
          "--as-published",
          "",
          "without drafts and what is not yet due; else these are",
          "shown too, and marked");

  static final List<Option> ALL =
      List.of(
          SiteOptions.SOURCE,
          PORT,
          HOST,
          SiteOptions.BASE_URL,
          OPEN,
          AS_PUBLISHED,
          SiteOptions.AS_OF,
          SiteOptions.DEBUG,
          SiteOptions.HELP);

  private static final int USUAL_PORT = 4747;
  private static final int LAST_PORT = 65_535;
  private static final String LOOPBACK = "127.0.0.1";

  private final Environment environment;
  private final Arguments given;

  ServeOptions(Environment environment, Arguments given) {
    this.environment = environment;
    this.given = given;
  }

  /** What is served; with each answer “now” is now, unless it was given. */
  Supplier<Project> project() {
    SiteOptions options = new SiteOptions(environment);
    Path source = options.source(given);
    Optional<String> baseUrl = SiteOptions.baseUrl(given);
    boolean isAll = !given.has(AS_PUBLISHED);
    return () ->
        new Project(
            source,
            source.resolve("site-output"),
            baseUrl,
            options.now(given),
            isAll,
            isAll,
            false,
            environment.processors());
  }

  int port() {
    return given.value(PORT).map(ServeOptions::port).orElse(USUAL_PORT);
  }

  private static int port(String text) {
    boolean isNumber =
        !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!isNumber || Integer.parseInt(text) > LAST_PORT) {
      throw new Misuse(
          PORT.name() + " “" + Visible.text(text) + "” is not a number from 0 to " + LAST_PORT);
    }
    return Integer.parseInt(text);
  }

  InetAddress host() {
    String text = given.value(HOST).orElse(LOOPBACK);
    try {
      InetAddress address = InetAddress.getByName(text);
      if (!text.isBlank() && isOurs(address)) {
        return address;
      }
    } catch (UnknownHostException | SocketException unknown) {
      // Said below in the same words.
    }
    throw new Misuse(
        HOST.name()
            + (" “" + Visible.text(text) + "” is no address of this machine;")
            + " write one of its own, or 0.0.0.0 for all of them");
  }

  private static boolean isOurs(InetAddress address) throws SocketException {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || NetworkInterface.getByInetAddress(address) != null;
  }

  boolean isToBeOpened() {
    return given.has(OPEN);
  }

  boolean isForDebugging() {
    return given.has(SiteOptions.DEBUG);
  }
}
