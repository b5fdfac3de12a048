package org.rostrum.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding of UTF-8 (RFC 3986 §2.1). */
public final class Percent {
  private static final String KEPT_IN_PATHS = "-._~/";
  private static final String KEPT_IN_ADDRESSES = KEPT_IN_PATHS + "!*'(),%#@?=;:+&$";
  private static final Pattern NUMBERED_HOST =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//\\[[0-9A-Fa-f:.]*\\]");
  private static final String HEX = "0123456789ABCDEF";

  private Percent() {}

  /** The path of a file: all but {@code /} and the characters that never need it is encoded. */
  public static String ofPath(String path) {
    return encoded(path, KEPT_IN_PATHS);
  }

  /** An address as somebody wrote it: only what no address may hold is encoded. */
  public static String ofAddress(String address) {
    // The brackets around a number (IPv6) stay as they are.
    Matcher numbered = NUMBERED_HOST.matcher(address);
    int plain = numbered.lookingAt() ? numbered.end() : 0;
    return address.substring(0, plain) + encoded(address.substring(plain), KEPT_IN_ADDRESSES);
  }

  /** The text with its encoded bytes resolved; empty if they are no UTF-8 or broken off. */
  public static Optional<String> decoded(String text) {
    return text.indexOf('%') < 0 ? Optional.of(text) : bytes(text).flatMap(Percent::utf8);
  }

  private static String encoded(String text, String kept) {
    int plain = plainLength(text, kept);
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 32).append(text, 0, plain);
    for (byte b : text.substring(plain).getBytes(StandardCharsets.UTF_8)) {
      append(out, b & 0xFF, kept);
    }
    return out.toString();
  }

  private static int plainLength(String text, String kept) {
    int i = 0;
    while (i < text.length() && isKept(text.charAt(i), kept)) {
      i++;
    }
    return i;
  }

  private static void append(StringBuilder out, int octet, String kept) {
    if (isKept(octet, kept)) {
      out.append((char) octet);
    } else {
      out.append('%').append(HEX.charAt(octet >> 4)).append(HEX.charAt(octet & 15));
    }
  }

  private static boolean isKept(int c, String kept) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c < 0x80 && kept.indexOf(c) >= 0);
  }

  private static Optional<byte[]> bytes(String text) {
    byte[] in = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
    int i = 0;
    while (i < in.length) {
      int octet = in[i] == '%' ? octet(in, i) : in[i] & 0xFF;
      if (octet < 0) {
        return Optional.empty();
      }
      out.write(octet);
      i += in[i] == '%' ? 3 : 1;
    }
    return Optional.of(out.toByteArray());
  }

  /** The byte that is encoded at a place, or a negative number. */
  private static int octet(byte[] in, int at) {
    if (at + 2 >= in.length) {
      return -1;
    }
    int high = Character.digit(in[at + 1], 16);
    int low = Character.digit(in[at + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException notUtf8) {
      return Optional.empty();
    }
  }
}
