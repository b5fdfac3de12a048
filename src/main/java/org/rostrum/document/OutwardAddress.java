package org.rostrum.document;

import java.util.Optional;
import org.rostrum.document.markdown.html.Schemes;

/** An address outside of the site, as a key of the front matter has it. */
public final class OutwardAddress {
  private OutwardAddress() {}

  /** The scheme of an address that can run code, such as {@code javascript}. */
  public static Optional<String> dangerousScheme(String address) {
    return Schemes.ofLink(address) == Schemes.Verdict.DANGEROUS
        ? Optional.of(Schemes.of(address))
        : Optional.empty();
  }

  /** Whether something stands before a colon that makes it more than a path. */
  public static boolean hasScheme(String address) {
    return !Schemes.of(address).isEmpty();
  }

  /** Whether an address has a scheme that browsers follow. */
  public static boolean isKnown(String address) {
    return !Schemes.of(address).isEmpty() && Schemes.ofLink(address) == Schemes.Verdict.ALLOWED;
  }
}
