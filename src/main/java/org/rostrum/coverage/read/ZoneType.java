package org.rostrum.coverage.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.document.Text;
import org.rostrum.document.Value;
import org.rostrum.i18n.ZoneNames;

/** Reads time zones: IANA ids of the form {@code Region/City}, or UTC. */
final class ZoneType {
  private static final int SHOWN = 4;
  private static final int LONG_NAME = 7;
  private static final Set<String> UTC =
      Set.of("UTC", "GMT", "Z", "UCT", "ZULU", "UNIVERSAL", "ETC/UTC", "ETC/GMT", "ETC/UCT");

  /** An offset, alone or behind a word such as UTC; in {@code Etc} west is positive. */
  private static final Pattern OFFSET =
      Pattern.compile(
          "(?<word>Etc/GMT|UTC|GMT|UT|)\\s*(?<sign>[+−–-])?\\s*(?<hours>\\d{1,2})(?::?(?<minutes>\\d{2}))?",
          Pattern.CASE_INSENSITIVE);

  private ZoneType() {}

  static Optional<ZoneId> read(Value value, Spot spot) {
    return Types.textOf(value, spot)
        .filter(text -> !Types.isPlaceholder(text.value()))
        .flatMap(text -> zone(text, spot));
  }

  private static Optional<ZoneId> zone(Text text, Spot spot) {
    String written = text.value().strip();
    if (UTC.contains(written.toUpperCase(Locale.ROOT))) {
      return Optional.of(ZoneId.of("UTC"));
    }
    if (ZoneNames.isRegional(written) && ZoneId.getAvailableZoneIds().contains(written)) {
      return Optional.of(ZoneId.of(written));
    }
    spot.report(
        Code.TIME_ZONE_UNKNOWN,
        text.span(),
        "“%s” is no time zone of the IANA list".formatted(Types.shortened(written)),
        hint(written));
    return Optional.empty();
  }

  private static String hint(String written) {
    Matcher offset = OFFSET.matcher(written);
    if (offset.matches()) {
      return "an offset (%s) does not tell when clocks change: write Region/City, such as Asia/Almaty"
          .formatted(utc(offset));
    }
    if (written.length() > Types.LONGEST_NAME) {
      return general();
    }
    List<String> meant = ZoneNames.meant(written);
    return switch (meant.size()) {
      case 0 -> nearest(written).map("did you mean “%s”?"::formatted).orElse(general());
      case 1 -> "did you mean “%s”?".formatted(meant.get(0));
      default -> "“%s” can be several: write %s".formatted(written, several(meant));
    };
  }

  private static String utc(Matcher offset) {
    String sign = offset.group("sign");
    boolean isEtc = offset.group("word").regionMatches(true, 0, "Etc", 0, 3);
    boolean isWest = sign != null && !sign.equals("+");
    String minutes = offset.group("minutes");
    return "UTC%s%s%s"
        .formatted(
            isWest == isEtc ? "+" : "-",
            offset.group("hours"),
            minutes == null ? "" : ":" + minutes);
  }

  private static String several(List<String> zones) {
    return zones.size() <= SHOWN
        ? String.join(", ", zones.subList(0, zones.size() - 1))
            + " or "
            + zones.get(zones.size() - 1)
        : String.join(", ", zones.subList(0, SHOWN)) + " or another of " + zones.size();
  }

  private static String general() {
    return "write Region/City, such as Asia/Almaty: an offset or a short name does not tell "
        + "when clocks change";
  }

  private static Optional<String> nearest(String written) {
    Map<String, String> zones = ZoneNames.spellings();
    String name = written.replace(' ', '_');
    return Nearest.to(name, zones.keySet())
        .filter(near -> Nearest.slips(name, near) <= tolerance(written))
        .map(zones::get);
  }

  /** Some city is near to any short word. */
  private static int tolerance(String written) {
    return written.length() < LONG_NAME ? 1 : 2;
  }
}
