package org.rostrum.i18n;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which time zone is meant by a name that is none: of a city or a country in many languages, of a
 * zone in words, of Windows, or an abbreviation.
 */
public final class ZoneNames {
  private static final List<String> LANGUAGES =
      List.of("en", "ru", "kk", "uk", "uz", "ky", "tr", "de", "fr", "es", "zh", "ja", "ko", "ar");
  private static final String WORLD = "001";

  private ZoneNames() {}

  /** Read when somebody asks first: most sites have no wrong zone. */
  private static final class Known {
    static final Map<String, Set<String>> ZONES = zones();

    private static Map<String, Set<String>> zones() {
      Map<String, Set<String>> zones = new HashMap<>();
      for (String id : ids()) {
        put(zones, id, List.of(id));
        put(zones, city(id), List.of(id));
      }
      WrittenZones.CITIES.forEach(
          (zone, cities) -> cities.forEach(c -> put(zones, c, List.of(zone))));
      LANGUAGES.forEach(language -> addCities(new ULocale(language), zones));
      LANGUAGES.forEach(language -> addCountries(language, zones));
      WrittenZones.SHORT.forEach(
          (name, meant) -> zones.put(folded(name), new LinkedHashSet<>(meant)));
      return zones;
    }

    private static void addCities(ULocale locale, Map<String, Set<String>> zones) {
      TimeZoneNames names = TimeZoneNames.getInstance(locale);
      for (String id :
          TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
        String city = names.getExemplarLocationName(id);
        if (city != null && ids().contains(id)) {
          zones.putIfAbsent(folded(city), new LinkedHashSet<>(Set.of(id)));
        }
      }
    }

    private static void addCountries(String language, Map<String, Set<String>> zones) {
      for (String country : ULocale.getISOCountries()) {
        String name = ULocale.getDisplayCountry("und-" + country, language);
        Collection<String> own =
            TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .filter(ids()::contains)
                .sorted()
                .toList();
        if (!own.isEmpty()) {
          zones.putIfAbsent(folded(name), new LinkedHashSet<>(own));
        }
      }
    }

    private static void put(Map<String, Set<String>> zones, String name, List<String> meant) {
      zones.putIfAbsent(folded(name), new LinkedHashSet<>(meant));
    }
  }

  /** The zones that can be meant, most likely first; none if the name says nothing. */
  public static List<String> meant(String written) {
    String name = written.replace('\\', '/').replaceAll("\\s*/\\s*", "/").strip();
    Set<String> known = Known.ZONES.get(folded(name));
    if (known != null) {
      return List.copyOf(known);
    }
    return inWords(name).or(() -> canonical(name)).map(List::of).orElseGet(() -> byPart(name));
  }

  /** Of “Asia/Astana” and “Almaty, Kazakhstan” the city tells most. */
  private static List<String> byPart(String name) {
    String city = name.indexOf(',') > 0 ? name.substring(0, name.indexOf(',')) : city(name);
    return city.equals(name)
        ? List.of()
        : List.copyOf(Known.ZONES.getOrDefault(folded(city), Set.of()));
  }

  /** A name of Windows, or one as people say it: “Central European Time”. */
  private static Optional<String> inWords(String name) {
    String ofWindows = TimeZone.getIDForWindowsID(name, WORLD);
    return Optional.ofNullable(ofWindows).or(() -> spoken(name)).filter(ids()::contains);
  }

  private static Optional<String> spoken(String name) {
    TimeZoneNames names = TimeZoneNames.getInstance(ULocale.ENGLISH);
    EnumSet<TimeZoneNames.NameType> all =
        EnumSet.complementOf(EnumSet.of(TimeZoneNames.NameType.EXEMPLAR_LOCATION));
    for (TimeZoneNames.MatchInfo match : names.find(name, 0, all)) {
      if (match.matchLength() == name.length()) {
        return match.tzID() != null
            ? Optional.of(match.tzID())
            : Optional.ofNullable(names.getReferenceZoneID(match.mzID(), WORLD));
      }
    }
    return Optional.empty();
  }

  /** What an old name without a region, such as “Japan”, stands for. */
  private static Optional<String> canonical(String name) {
    String id = TimeZone.getCanonicalID(name);
    return Optional.ofNullable(id).filter(ids()::contains);
  }

  private static String city(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }

  /** What is spelt much like a zone: each id, and each city with its region and without. */
  public static Map<String, String> spellings() {
    Map<String, String> spellings = new TreeMap<>();
    for (String id : ids()) {
      spellings.putIfAbsent(id, id);
      spellings.putIfAbsent(city(id), id);
    }
    WrittenZones.CITIES.forEach(
        (id, cities) -> cities.forEach(city -> addCity(id, city.replace(' ', '_'), spellings)));
    return spellings;
  }

  private static void addCity(String id, String city, Map<String, String> spellings) {
    spellings.putIfAbsent(city, id);
    spellings.putIfAbsent(id.substring(0, id.indexOf('/') + 1) + city, id);
  }

  private static List<String> ids() {
    return Ids.SORTED;
  }

  private static final class Ids {
    static final List<String> SORTED =
        new ArrayList<>(ZoneId.getAvailableZoneIds())
            .stream().filter(ZoneNames::isRegional).sorted().toList();
  }

  /** Whether an id is of the form Region/City, and not one of the fixed offsets of {@code Etc}. */
  public static boolean isRegional(String id) {
    return id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
  }

  private static String folded(String name) {
    return name.strip().replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
  }
}
