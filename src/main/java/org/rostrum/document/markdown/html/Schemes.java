package org.rostrum.document.markdown.html;

import java.util.Locale;
import java.util.Set;
import org.rostrum.document.markdown.syntax.Chars;

/** What may stand before the colon of an address. */
public final class Schemes {
  /** Schemes of links that browsers know and that run nothing. */
  private static final Set<String> OUTWARD =
      Set.of(
          "http", "https", "mailto", "tel", "ftp", "irc", "ircs", "xmpp", "geo", "sms", "webcal",
          "magnet");

  /** Schemes of links to what the site tells of. */
  private static final Set<String> REFERENCES =
      Set.of("person", "session", "award", "article", "event");

  private static final Set<String> PICTURES = Set.of("http", "https");

  /** Schemes that can run code or read the reader's files. */
  private static final Set<String> DANGEROUS =
      Set.of("javascript", "vbscript", "data", "file", "blob");

  private Schemes() {}

  /** What becomes of an address. */
  public enum Verdict {
    ALLOWED,
    DANGEROUS,
    UNKNOWN
  }

  /** Whether a link may lead there. */
  public static Verdict ofLink(String address) {
    String scheme = of(address);
    return REFERENCES.contains(scheme) ? Verdict.ALLOWED : verdict(scheme, OUTWARD);
  }

  /** Whether a picture may be taken from there. */
  public static Verdict ofPicture(String address) {
    return verdict(of(address), PICTURES);
  }

  /** Whether an address leads out of the site to where browsers follow it. */
  public static boolean isOutward(String address) {
    return OUTWARD.contains(of(address));
  }

  private static Verdict verdict(String scheme, Set<String> allowed) {
    if (scheme.isEmpty() || allowed.contains(scheme)) {
      return Verdict.ALLOWED;
    }
    return DANGEROUS.contains(scheme) ? Verdict.DANGEROUS : Verdict.UNKNOWN;
  }

  /**
   * The scheme as browsers read it (URL Living Standard, “basic URL parser”): leading control
   * characters and spaces are dropped, tabs and line ends everywhere; in lower case, or an empty
   * text if the address has none.
   */
  public static String of(String address) {
    int colon = address.indexOf(':');
    if (colon < 0) {
      return "";
    }
    StringBuilder scheme = new StringBuilder(colon);
    for (int i = 0; i < colon; i++) {
      char c = address.charAt(i);
      boolean dropped = isIgnored(c) || (scheme.isEmpty() && isLeading(c));
      if (!dropped && !isScheme(c, scheme.isEmpty())) {
        return "";
      }
      if (!dropped) {
        scheme.append(c);
      }
    }
    return scheme.toString().toLowerCase(Locale.ROOT);
  }

  /** The address without the characters that browsers drop. */
  public static String clean(String address) {
    String stripped = address;
    if (address.indexOf('\n') >= 0 || address.indexOf('\t') >= 0 || address.indexOf('\r') >= 0) {
      stripped = address.replace("\n", "").replace("\t", "").replace("\r", "");
    }
    int start = 0;
    while (start < stripped.length() && isLeading(stripped.charAt(start))) {
      start++;
    }
    return stripped.substring(start).stripTrailing();
  }

  /** Controls have become U+FFFD before. */
  private static boolean isLeading(char c) {
    return c <= ' '
        || c == '\uFFFD'
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isIgnored(char c) {
    return c == '\n' || c == '\r' || c == '\t' || c == '\uFFFD';
  }

  private static boolean isScheme(char c, boolean first) {
    return Chars.isAsciiLetter(c) || (!first && (Chars.isDigit(c) || "+-.".indexOf(c) >= 0));
  }
}
