package org.rostrum.document.picture;

import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Walks the boxes of an AVIF file (ISO/IEC 14496-12 and 23008-12) down to the sizes of its images.
 * The largest is the picture; the others are tiles, masks and thumbnails.
 */
final class Avif {
  private final Head head;
  private Optional<Size> largest = Optional.empty();
  private boolean isSideways;

  private Avif(Head head) {
    this.head = head;
  }

  static Optional<Size> size(Head head) {
    Avif avif = new Avif(head);
    avif.boxes(0, head.length(), "meta", meta -> avif.properties(meta + 12));
    return avif.isSideways ? avif.largest.map(size -> size.turned(6)) : avif.largest;
  }

  private void properties(int start) {
    boxes(start, head.length(), "iprp", iprp -> boxes(iprp + 8, endOf(iprp), "ipco", this::sizes));
  }

  private void sizes(int ipco) {
    boxes(ipco + 8, endOf(ipco), "ispe", this::size);
    boxes(ipco + 8, endOf(ipco), "irot", irot -> isSideways = head.u8(irot + 8) % 2 == 1);
  }

  private void size(int ispe) {
    Optional<Size> size = Size.of(head.u32(ispe + 12), head.u32(ispe + 16));
    if (size.isPresent() && largest.map(Avif::area).orElse(0L) < area(size.get())) {
      largest = size;
    }
  }

  private static long area(Size size) {
    return (long) size.width() * size.height();
  }

  /** Calls for the start of each box of a type; one that says nothing sensible is the last. */
  private void boxes(int start, int end, String type, IntConsumer consumer) {
    int box = start;
    while (box >= start && box + 8 <= end) {
      if (head.has(box + 4, type)) {
        consumer.accept(box);
      }
      box = endOf(box);
    }
  }

  private int endOf(int box) {
    long size = head.u32(box);
    long end = size < 8 ? head.length() : box + size;
    return (int) Math.min(end, head.length());
  }
}
