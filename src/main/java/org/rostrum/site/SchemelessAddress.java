package org.rostrum.site;

import java.util.Optional;
import java.util.regex.Pattern;

/** An address outside the site that was written as people say it, and so reads as a file's path. */
final class SchemelessAddress {
  private static final Pattern MAIL = Pattern.compile("[^\\s/@]+@[^\\s/@.]+(?:\\.[^\\s/@.]+)+");

  /** A bare name with a dot may be a file, unless it ends as hosts do and files hardly. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?i)www\\.[^\\s/]+(?:/.*)?"
              + "|[a-z\\d][a-z\\d.-]*\\.[a-z]{2,}/.*"
              + "|[a-z\\d][a-z\\d.-]*\\.(?:com|org|net|edu|gov|int)");

  private SchemelessAddress() {}

  /** What to write, if a path looks like the address of a site or a mailbox. */
  static Optional<String> hint(String path) {
    if (MAIL.matcher(path).matches()) {
      return Optional.of("write mailto: in front of a mail address: mailto:" + path);
    }
    return HOST.matcher(path).matches()
        ? Optional.of("write https:// in front of another site's address: https://" + path)
        : Optional.empty();
  }
}
