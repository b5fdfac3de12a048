package org.rostrum.document;

import java.util.Optional;
import org.rostrum.document.markdown.html.Schemes;
import org.rostrum.document.markdown.html.WebAddress;

/** What is known of an address that stands in front matter, by its scheme. */
public final class OutwardAddress {
  private OutwardAddress() {}

  /** The scheme of an address that can run code, such as {@code javascript}. */
  public static Optional<String> dangerousScheme(String address) {
    return Schemes.ofLink(address) == Schemes.Verdict.DANGEROUS
        ? Optional.of(Schemes.of(address))
        : Optional.empty();
  }

  /** Whether a link may lead there: a path, a reference such as {@code person:ada}, or outward. */
  public static boolean isFollowed(String address) {
    return Schemes.ofLink(address) == Schemes.Verdict.ALLOWED;
  }

  /** Why browsers cannot follow an address that leads out of the site, if so. */
  public static Optional<String> fault(String address) {
    return WebAddress.fault(address);
  }

  /** Whether an address leads out of the site, to where browsers follow it. */
  public static boolean isOutward(String address) {
    return Schemes.isOutward(address) && fault(address).isEmpty();
  }
}
