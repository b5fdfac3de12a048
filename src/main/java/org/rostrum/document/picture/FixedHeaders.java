package org.rostrum.document.picture;

import java.util.Optional;

/** Formats with the size at a fixed place. The usual library would read such a file to its end. */
final class FixedHeaders {
  private FixedHeaders() {}

  /** PNG §11.2.1: IHDR comes first. */
  static Optional<Size> png(Head head) {
    return head.has(12, "IHDR") ? Size.of(head.u32(16), head.u32(20)) : Optional.empty();
  }

  /** GIF89a §18: the logical screen. */
  static Optional<Size> gif(Head head) {
    return Size.of(head.u16LittleEndian(6), head.u16LittleEndian(8));
  }

  /** The old header has 16 bits for each; a negative height is stored top-down. */
  static Optional<Size> bmp(Head head) {
    if (head.u32LittleEndian(14) == 12) {
      return Size.of(head.u16LittleEndian(18), head.u16LittleEndian(20));
    }
    return Size.of(head.u32LittleEndian(18), Math.abs((long) (int) head.u32LittleEndian(22)));
  }

  /** WebP Container Specification: lossy, lossless or extended. */
  static Optional<Size> webp(Head head) {
    return switch (head.text(12, 4)) {
      case "VP8 " -> webpLossy(head);
      case "VP8L" -> webpLossless(head);
      case "VP8X" ->
          head.length() < 30
              ? Optional.empty()
              : Size.of(head.u24LittleEndian(24) + 1, head.u24LittleEndian(27) + 1);
      default -> Optional.empty();
    };
  }

  private static Optional<Size> webpLossy(Head head) {
    return head.has(23, "\u009D\u0001*")
        ? Size.of(head.u16LittleEndian(26) & 0x3FFF, head.u16LittleEndian(28) & 0x3FFF)
        : Optional.empty();
  }

  private static Optional<Size> webpLossless(Head head) {
    long bits = head.u32LittleEndian(21);
    return head.u8(20) == 0x2F && head.length() >= 25
        ? Size.of((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        : Optional.empty();
  }
}
