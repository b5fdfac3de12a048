package org.rostrum.publish;

import java.util.zip.CRC32C;

/**
 * By what a content is known again: made to notice accidents, not forgeries, and to cost next to
 * nothing.
 *
 * @param size in bytes
 * @param checksum CRC-32C (RFC 3720 §12.1), as an unsigned number
 */
record Fingerprint(long size, long checksum) {
  /** The fingerprint of the first bytes of an array. */
  static Fingerprint of(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return new Fingerprint(length, checksum.getValue());
  }
}
