package org.rostrum.coverage.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;
import org.rostrum.document.OutwardAddress;
import org.rostrum.document.Value;

/** Reads addresses outside of the site; one that is none stays as words. */
final class AddressType {
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}_+'-]+(\\.[\\p{L}\\p{N}_+'-]+)*@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  private AddressType() {}

  static Optional<String> read(Value value, Spot spot) {
    Optional<String> written = Types.WRITTEN.read(value, spot).map(text -> text.value().strip());
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
      String why = OutwardAddress.fault(written.get()).map(fault -> ": " + fault).orElse("");
      spot.report(
          Code.LINK_UNKNOWN,
          value.span(),
          "“%s” is no address that leads out of the site%s; shown without a link"
              .formatted(Types.shortened(written.get()), why),
          "write it whole, such as https://example.org/page");
    }
    return written;
  }

  /** Reads one e-mail address, to which nothing may be added. */
  static Optional<String> readEmail(Value value, Spot spot) {
    Optional<String> written = Types.TEXT.read(value, spot).map(String::strip);
    Optional<String> email = written.filter(text -> EMAIL.matcher(text).matches());
    if (written.isPresent() && email.isEmpty()) {
      spot.report(
          Code.LINK_UNKNOWN,
          value.span(),
          "“%s” is no e-mail address; no link is shown".formatted(Types.shortened(written.get())),
          "write one address and nothing else, such as desk@example.org");
    }
    return email;
  }
}
