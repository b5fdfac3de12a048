package org.rostrum.document.markdown.html;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.document.markdown.syntax.Chars;

/**
 * Finds what is wrong with an address that leads out of the site (URL Living Standard §4.3, “valid
 * URL string”). Letters of any script and spaces behind the host are fine: they are encoded when
 * the address is written.
 */
public final class WebAddress {
  private static final Set<String> WITH_HOST = Set.of("http", "https", "ftp");
  private static final String FORBIDDEN_IN_HOSTS = "\"#%/<>?@[\\]^`{|}!$&'()*+,;=:";
  private static final int MOST_PORT = 65_535;
  private static final Pattern IPV6 =
      Pattern.compile(
          "(?i)(?=.*::|([^:]+:){7}[^:]+$|([^:]+:){6}[0-9.]+$)(?!.*::.*::)(?!(.*:){9})"
              + "(:|[0-9a-f]{1,4}(?=:|$)){2,15}([0-9]{1,3}(\\.[0-9]{1,3}){3})?");

  private WebAddress() {}

  /** Why browsers cannot follow an address, if so; nothing of one that stays in the site. */
  public static Optional<String> fault(String written) {
    String address = Schemes.clean(written);
    String scheme = Schemes.of(address);
    boolean hasHost = WITH_HOST.contains(scheme) || address.startsWith("//");
    if (!hasHost && !Schemes.isOutward(address)) {
      return Optional.empty();
    }
    String rest = address.substring(address.indexOf(':') + 1);
    rest = address.startsWith("//") ? address : rest;
    return hasHost ? withHost(scheme, rest) : anywhere(rest);
  }

  private static Optional<String> withHost(String scheme, String rest) {
    if (!rest.startsWith("//")) {
      return Optional.of("“//” must follow “" + scheme + ":”");
    }
    int end = 2;
    while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String authority = rest.substring(2, end);
    String behind = rest.substring(end);
    return authority(authority).or(() -> behind.isEmpty() ? Optional.empty() : anywhere(behind));
  }

  private static Optional<String> authority(String authority) {
    if (authority.indexOf('@') >= 0) {
      return Optional.of("it holds a name or password before “@”");
    }
    int bracket = authority.lastIndexOf(']');
    int colon = authority.indexOf(':', Math.max(0, bracket));
    String host = colon < 0 ? authority : authority.substring(0, colon);
    if (host.isEmpty()) {
      return Optional.of("it names no host");
    }
    if (!isHost(host)) {
      return Optional.of("“" + host + "” is no host");
    }
    return colon < 0 || isPort(authority.substring(colon + 1))
        ? Optional.empty()
        : Optional.of("“" + authority.substring(colon + 1) + "” is no port");
  }

  private static boolean isHost(String host) {
    if (host.startsWith("[")) {
      return host.endsWith("]") && IPV6.matcher(host.substring(1, host.length() - 1)).matches();
    }
    boolean plain = host.codePoints().noneMatch(WebAddress::isForbiddenInHost);
    return plain && !host.startsWith(".") && !host.contains("..");
  }

  private static boolean isForbiddenInHost(int c) {
    return FORBIDDEN_IN_HOSTS.indexOf(c) >= 0
        || c <= ' '
        || c == 0xFFFD
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isPort(String port) {
    return port.isEmpty()
        || (port.length() <= 5
            && port.chars().allMatch(c -> Chars.isDigit((char) c))
            && Integer.parseInt(port) <= MOST_PORT);
  }

  private static Optional<String> anywhere(String text) {
    if (text.isEmpty()) {
      return Optional.of("nothing follows its scheme");
    }
    if (text.indexOf('\\') >= 0) {
      return Optional.of("it holds a “\\”");
    }
    if (text.chars().anyMatch(c -> c < ' ' || c == 0x7F || c == 0xFFFD)) {
      return Optional.of("it holds an invisible control character");
    }
    return hasBrokenEscape(text)
        ? Optional.of("“%” must be followed by two hexadecimal digits")
        : Optional.empty();
  }

  private static boolean hasBrokenEscape(String text) {
    for (int at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1)) {
      if (at + 2 >= text.length()
          || Character.digit(text.charAt(at + 1), 16) < 0
          || Character.digit(text.charAt(at + 2), 16) < 0) {
        return true;
      }
    }
    return false;
  }
}
