package org.rostrum.cli;

import java.time.zone.ZoneRulesProvider;
import java.util.Optional;

/** The text of {@code --version}: all that an output may depend on besides its source. */
final class Version {
  private Version() {}

  /** Three lines: Rostrum, Java, time zone data. */
  static String text() {
    String rostrum =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
            .orElse("(unpackaged)");
    String zones = ZoneRulesProvider.getVersions("UTC").lastKey();
    return "rostrum "
        + rostrum
        + ("\nJava " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")")
        + ("\ntzdata " + zones + "\n");
  }
}
