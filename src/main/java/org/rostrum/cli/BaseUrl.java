package org.rostrum.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.rostrum.diagnostic.Visible;

/** Reads the address under which a site will stand. */
final class BaseUrl {
  private BaseUrl() {}

  /** The address without a slash at its end, e.g. {@code https://example.org/news}. */
  static String of(String option, String text) {
    if (!isBase(text)) {
      throw new Misuse(
          "%s “%s” is no absolute http or https address; write https://example.org/news"
              .formatted(option, Visible.text(text)));
    }
    int end = text.length();
    while (text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }

  private static boolean isBase(String text) {
    try {
      URI address = new URI(text);
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null
          && address.getRawFragment() == null
          && isPlain(address.getRawPath());
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }

  private static boolean isPlain(String path) {
    return !path.contains("//") && !(path + "/").contains("/../") && !(path + "/").contains("/./");
  }
}
