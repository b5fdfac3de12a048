package org.rostrum.serve;

import com.sun.net.httpserver.HttpExchange;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns away what does not come from this machine's own browser: a foreign page can give a name of
 * its own to 127.0.0.1 and would then read the drafts (DNS rebinding). It cannot choose the Host
 * that the browser sends.
 *
 * @param isLoopback whether only this machine is served; otherwise all names are right
 */
record Gate(boolean isLoopback) {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Pattern PORT = Pattern.compile(":\\d*$");
  private static final Pattern NUMBER = Pattern.compile("127(\\.\\d{1,3}){3}");

  boolean knowsMethod(HttpExchange exchange) {
    return METHODS.contains(exchange.getRequestMethod());
  }

  boolean knowsHost(HttpExchange exchange) {
    @Nullable String host = exchange.getRequestHeaders().getFirst("Host");
    return !isLoopback || (host != null && isOwnName(host));
  }

  private static boolean isOwnName(String host) {
    String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals("[::1]")
        || NUMBER.matcher(name).matches();
  }
}
