package org.rostrum.document.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The first bytes of a file. What stands behind them reads as zero. */
final class Head {
  private final byte[] bytes;

  Head(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return bytes.length;
  }

  int u8(int at) {
    return at >= 0 && at < bytes.length ? bytes[at] & 0xFF : 0;
  }

  int u16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }

  long u32(int at) {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  int u16LittleEndian(int at) {
    return u8(at) | u8(at + 1) << 8;
  }

  int u24LittleEndian(int at) {
    return u16LittleEndian(at) | u8(at + 2) << 16;
  }

  long u32LittleEndian(int at) {
    return u16LittleEndian(at) | (long) u16LittleEndian(at + 2) << 16;
  }

  /** Whether these bytes, each a character from U+0000 to U+00FF, stand at a place. */
  boolean has(int at, String wanted) {
    return text(at, wanted.length()).equals(wanted);
  }

  /** Bytes as characters from U+0000 to U+00FF. */
  String text(int at, int length) {
    int from = Math.max(0, Math.min(at, bytes.length));
    int to = Math.max(from, Math.min(at + length, bytes.length));
    return new String(bytes, from, to - from, ISO_8859_1);
  }
}
