package org.rostrum.coverage.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.document.Text;
import org.rostrum.document.Value;

/** Reads time zones: IANA ids of the form {@code Region/City}, or UTC. */
final class ZoneType {
  /** Names that people use, which no spelling distance would lead home. */
  private static final Map<String, String> ALSO_SAID =
      Map.of(
          "asia/astana", "Asia/Almaty",
          "asia/nur-sultan", "Asia/Almaty",
          "astana", "Asia/Almaty",
          "almt", "Asia/Almaty",
          "cet", "Europe/Berlin",
          "cest", "Europe/Berlin",
          "est", "America/New_York",
          "pst", "America/Los_Angeles",
          "bst", "Europe/London",
          "msk", "Europe/Moscow");

  private ZoneType() {}

  static Optional<ZoneId> read(Value value, Spot spot) {
    return Types.textOf(value, spot).flatMap(text -> zone(text, spot));
  }

  private static Optional<ZoneId> zone(Text text, Spot spot) {
    String written = text.value().strip();
    if (written.equals("UTC")) {
      return Optional.of(ZoneId.of("UTC"));
    }
    if (isRegional(written) && ZoneId.getAvailableZoneIds().contains(written)) {
      return Optional.of(ZoneId.of(written));
    }
    spot.report(
        Code.TIME_ZONE_UNKNOWN,
        text.span(),
        "“%s” is no time zone of the IANA list".formatted(Types.shortened(written)),
        hint(written));
    return Optional.empty();
  }

  private static boolean isRegional(String id) {
    return id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
  }

  private static String hint(String written) {
    return nearest(written)
        .map("did you mean “%s”?"::formatted)
        .orElse(
            "write Region/City, such as Asia/Almaty: an offset or a short name does not tell "
                + "when clocks change");
  }

  private static Optional<String> nearest(String written) {
    String said = written.toLowerCase(Locale.ROOT);
    if (ALSO_SAID.containsKey(said)) {
      return Optional.of(ALSO_SAID.get(said));
    }
    List<String> ids =
        ZoneId.getAvailableZoneIds().stream().filter(ZoneType::isRegional).sorted().toList();
    Map<String, String> byCity =
        ids.stream()
            .collect(
                Collectors.toMap(
                    id -> id.substring(id.lastIndexOf('/') + 1), id -> id, (one, other) -> one));
    return said.indexOf('/') > 0
        ? Nearest.to(written, ids)
        : Nearest.to(written.replace(' ', '_'), byCity.keySet()).map(byCity::get);
  }
}
