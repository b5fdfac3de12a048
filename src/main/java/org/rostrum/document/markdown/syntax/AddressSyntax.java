package org.rostrum.document.markdown.syntax;

/**
 * Addresses that are links by themselves: in angle brackets (CommonMark 0.31.2 §6.5) and bare (GFM
 * 0.29 §6.9). Every method works on an array and gives the index behind what it found, or -1.
 */
public final class AddressSyntax {
  private static final String[] STARTS = {"http://", "https://", "ftp://", "mailto:", "xmpp:"};
  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_MAIL = 254;

  /** No character begins an address. */
  private static final boolean[] NO_START = new boolean[128];

  private static final boolean[] WEB_START = new boolean[128];
  private static final boolean[] MAIL_START = new boolean[128];

  static {
    "hHfFwW".chars().forEach(c -> WEB_START[c] = true);
    for (char c = 0; c < 128; c++) {
      MAIL_START[c] = Chars.isAsciiAlphanumeric(c);
    }
  }

  private AddressSyntax() {}

  /** The ASCII characters with which an address may begin. */
  public static boolean[] starts(boolean web, boolean mail) {
    if (mail) {
      return MAIL_START;
    }
    return web ? WEB_START : NO_START;
  }

  /** Whether a text may hold a bare address at all. */
  public static boolean mayHold(char[] a, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      char c = a[i];
      if (c == '@' || (c == ':' && i + 1 < end && !Chars.isSpace(a[i + 1]))) {
        return true;
      }
      if (c == '.' && (a[i - 1] == 'w' || a[i - 1] == 'W')) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text may hold a mail address. */
  public static boolean mayHoldMail(char[] a, int from, int end) {
    for (int i = from; i < end; i++) {
      if (a[i] == '@') {
        return true;
      }
    }
    return false;
  }

  /** Whether the letter or digit at {@code at} is the first of its word. */
  public static boolean isStart(char[] a, int from, int at) {
    return at == from || !Chars.isAsciiAlphanumeric(a[at - 1]);
  }

  /** Behind the bare web address that begins at {@code at}. */
  public static int end(char[] a, int at, int end, boolean inBrackets) {
    int host = hostStart(a, at, end);
    int hostEnd = host < 0 ? -1 : hostEnd(a, host, end, host == at ? 1 : 0);
    if (hostEnd < 0) {
      return -1;
    }
    int i = hostEnd;
    while (i < end && !Chars.isUnicodeSpace(a[i]) && a[i] != '<' && !(inBrackets && a[i] == ']')) {
      i++;
    }
    return trimmed(a, host, i);
  }

  private static int hostStart(char[] a, int at, int end) {
    char c = Character.toLowerCase(a[at]);
    if (c == 'w') {
      boolean begins = at == 0 || "/.-_@".indexOf(a[at - 1]) < 0;
      return begins && startsWith(a, at, end, "www.") ? at : -1;
    }
    if (c != 'h' && c != 'f') {
      return -1;
    }
    for (int i = 0; i < 3; i++) {
      if (startsWith(a, at, end, STARTS[i])) {
        return at + STARTS[i].length();
      }
    }
    return -1;
  }

  private static boolean startsWith(char[] a, int at, int end, String text) {
    if (end - at < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.toLowerCase(a[at + i]) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * “A valid domain”: labels with dots between; no underscore in the last two. With a scheme, one
   * label is enough.
   */
  private static int hostEnd(char[] a, int at, int end, int leastDots) {
    int i = at;
    int dots = 0;
    int lastUnderscores = 0;
    int underscores = 0;
    while (i < end && (isHost(a[i]) || a[i] == '.')) {
      if (a[i] == '.') {
        dots++;
        lastUnderscores = underscores;
        underscores = 0;
      }
      underscores += a[i] == '_' ? 1 : 0;
      i++;
    }
    return i > at && a[at] != '.' && dots >= leastDots && lastUnderscores + underscores == 0
        ? i
        : -1;
  }

  private static boolean isHost(char c) {
    return Chars.isAsciiAlphanumeric(c)
        || c == '-'
        || c == '_'
        || (c >= 128 && !Chars.isUnicodeSpace(c));
  }

  /** “Extended autolink path validation”: trailing punctuation is not part of it. */
  private static int trimmed(char[] a, int start, int found) {
    int open = 0;
    int close = 0;
    for (int i = start; i < found; i++) {
      open += a[i] == '(' ? 1 : 0;
      close += a[i] == ')' ? 1 : 0;
    }
    int end = found;
    while (end > start) {
      char c = a[end - 1];
      if (c == ')' && close > open) {
        close--;
        end--;
      } else if ("?!.,:*_~'\"".indexOf(c) >= 0) {
        end--;
      } else if (c == ';') {
        end = entityStart(a, start, end);
      } else {
        return end;
      }
    }
    return -1;
  }

  private static int entityStart(char[] a, int start, int end) {
    int i = end - 2;
    while (i > start && Chars.isAsciiAlphanumeric(a[i])) {
      i--;
    }
    return i < end - 2 && a[i] == '&' ? i : end - 1;
  }

  /** Behind the bare mail address that begins at {@code at}. */
  public static int mailEnd(char[] a, int at, int end) {
    if (at > 0 && "._+-".indexOf(a[at - 1]) >= 0) {
      return -1;
    }
    int start = at;
    for (int i = 3; i < STARTS.length; i++) {
      start = startsWith(a, at, end, STARTS[i]) ? at + STARTS[i].length() : start;
    }
    int last = Math.min(end, start + LONGEST_MAIL);
    int i = start;
    while (i < last && (Chars.isAsciiAlphanumeric(a[i]) || "._+-".indexOf(a[i]) >= 0)) {
      i++;
    }
    return i > start && i < last && a[i] == '@' ? mailHostEnd(a, i + 1, last) : -1;
  }

  private static int mailHostEnd(char[] a, int at, int end) {
    int i = at;
    int dots = 0;
    while (i < end && (Chars.isAsciiAlphanumeric(a[i]) || "._-".indexOf(a[i]) >= 0)) {
      boolean dotInside = a[i] == '.' && i + 1 < end && Chars.isAsciiAlphanumeric(a[i + 1]);
      if (a[i] == '.' && !dotInside) {
        break;
      }
      dots += dotInside ? 1 : 0;
      i++;
    }
    return dots > 0 && i > at && Chars.isAsciiAlphanumeric(a[i - 1]) ? i : -1;
  }

  /** What the target of a bare address has before it. */
  public static String prefix(char[] a, int at, int end) {
    if (startsWith(a, at, end, "www.")) {
      return "http://";
    }
    for (String start : STARTS) {
      if (startsWith(a, at, end, start)) {
        return "";
      }
    }
    return "mailto:";
  }

  /** “An absolute URI”: a scheme of 2 to 32 characters, a colon, no space. */
  public static boolean isUri(char[] a, int at, int end) {
    if (at >= end || !Chars.isAsciiLetter(a[at])) {
      return false;
    }
    int i = at + 1;
    while (i < end && (Chars.isAsciiAlphanumeric(a[i]) || "+.-".indexOf(a[i]) >= 0)) {
      i++;
    }
    return i < end && a[i] == ':' && i - at >= 2 && i - at <= LONGEST_SCHEME;
  }

  /** “An email address” as HTML defines it. */
  public static boolean isMail(char[] a, int at, int end) {
    int i = at;
    while (i < end
        && (Chars.isAsciiAlphanumeric(a[i]) || ".!#$%&'*+/=?^_`{|}~-".indexOf(a[i]) >= 0)) {
      i++;
    }
    if (i == at || i >= end || a[i] != '@') {
      return false;
    }
    int label = i + 1;
    for (int j = label; j <= end; j++) {
      if (j == end || a[j] == '.') {
        if (!isLabel(a, label, j)) {
          return false;
        }
        label = j + 1;
      }
    }
    return true;
  }

  private static boolean isLabel(char[] a, int at, int end) {
    if (at >= end || end - at > LONGEST_LABEL || a[at] == '-' || a[end - 1] == '-') {
      return false;
    }
    for (int i = at; i < end; i++) {
      if (!Chars.isAsciiAlphanumeric(a[i]) && a[i] != '-') {
        return false;
      }
    }
    return true;
  }
}
