package org.rostrum.coverage.read;

import java.util.Optional;
import org.rostrum.diagnostic.Code;
import org.rostrum.document.OutwardAddress;
import org.rostrum.document.Value;

/** Reads addresses outside of the site; one that is none stays as words. */
final class AddressType {
  private AddressType() {}

  static Optional<String> read(Value value, Spot spot) {
    Optional<String> written = Types.TEXT.read(value, spot);
    Optional<String> scheme = written.flatMap(OutwardAddress::dangerousScheme);
    if (scheme.isPresent()) {
      spot.report(
          Code.LINK_SCHEME,
          value.span(),
          "an address with “%s:” is not published".formatted(scheme.get()),
          "write an address that begins with https:, or leave “%s” out".formatted(spot.key()));
      return Optional.empty();
    }
    if (written.isPresent() && !OutwardAddress.isOutward(written.get())) {
      spot.report(
          Code.LINK_UNKNOWN,
          value.span(),
          "“%s” is no address that leads out of the site; shown without a link"
              .formatted(Types.shortened(written.get())),
          "write it whole, such as https://example.org/page");
    }
    return written;
  }
}
