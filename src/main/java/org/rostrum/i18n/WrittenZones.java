package org.rostrum.i18n;

import java.util.List;
import java.util.Map;

/** Names of zones that no table of the world's zones has. */
final class WrittenZones {
  /** Cities by the zone in which they lie. */
  static final Map<String, List<String>> CITIES =
      Map.ofEntries(
          Map.entry(
              "Asia/Almaty",
              List.of("Astana", "Nur-Sultan", "Астана", "Нур-Султан", "Shymkent", "Karaganda")),
          Map.entry("Asia/Shanghai", List.of("Beijing", "Peking", "Guangzhou", "Shenzhen", "北京")),
          Map.entry("Asia/Tokyo", List.of("Osaka", "Kyoto")),
          Map.entry(
              "Asia/Kolkata",
              List.of("Mumbai", "Delhi", "New Delhi", "Bangalore", "Bengaluru", "Chennai")),
          Map.entry("Asia/Dubai", List.of("Abu Dhabi")),
          Map.entry("Asia/Jerusalem", List.of("Tel Aviv")),
          Map.entry("Asia/Karachi", List.of("Islamabad", "Lahore")),
          Map.entry("Asia/Ho_Chi_Minh", List.of("Hanoi")),
          Map.entry(
              "Europe/Berlin",
              List.of(
                  "Munich",
                  "München",
                  "Hamburg",
                  "Frankfurt",
                  "Cologne",
                  "Köln",
                  "Leipzig",
                  "Dresden",
                  "Stuttgart",
                  "Düsseldorf",
                  "Bonn")),
          Map.entry("Europe/Zurich", List.of("Geneva", "Basel", "Bern", "Lausanne")),
          Map.entry(
              "Europe/Rome", List.of("Milan", "Milano", "Turin", "Florence", "Bologna", "Naples")),
          Map.entry("Europe/Madrid", List.of("Barcelona", "Valencia", "Seville")),
          Map.entry("Europe/Paris", List.of("Lyon", "Marseille", "Toulouse", "Strasbourg")),
          Map.entry(
              "Europe/London",
              List.of("Edinburgh", "Manchester", "Cambridge", "Oxford", "Glasgow")),
          Map.entry(
              "Europe/Moscow",
              List.of("Saint Petersburg", "St Petersburg", "Sochi", "Kazan", "Санкт-Петербург")),
          Map.entry("Europe/Istanbul", List.of("Ankara", "Izmir")),
          Map.entry("Europe/Warsaw", List.of("Krakow", "Kraków", "Gdansk", "Wroclaw")),
          Map.entry("Europe/Amsterdam", List.of("Rotterdam", "The Hague", "Utrecht")),
          Map.entry(
              "America/New_York",
              List.of("Washington", "Washington DC", "Boston", "Miami", "Atlanta", "Philadelphia")),
          Map.entry("America/Chicago", List.of("Dallas", "Houston", "Austin", "Minneapolis")),
          Map.entry(
              "America/Los_Angeles",
              List.of("San Francisco", "Seattle", "San Diego", "Las Vegas", "Portland")),
          Map.entry("America/Toronto", List.of("Ottawa", "Montreal", "Quebec")),
          Map.entry("America/Sao_Paulo", List.of("Rio de Janeiro", "Brasilia")),
          Map.entry("Australia/Sydney", List.of("Canberra")),
          Map.entry("Pacific/Auckland", List.of("Wellington")),
          Map.entry("Africa/Johannesburg", List.of("Cape Town", "Pretoria", "Durban")));

  /** Abbreviations; some stand for several zones. */
  static final Map<String, List<String>> SHORT =
      Map.ofEntries(
          Map.entry("almt", List.of("Asia/Almaty")),
          Map.entry("qyzt", List.of("Asia/Qyzylorda")),
          Map.entry("msk", List.of("Europe/Moscow")),
          Map.entry("cet", List.of("Europe/Berlin")),
          Map.entry("cest", List.of("Europe/Berlin")),
          Map.entry("wet", List.of("Europe/Lisbon")),
          Map.entry("west", List.of("Europe/Lisbon")),
          Map.entry("eet", List.of("Europe/Helsinki", "Europe/Kyiv", "Africa/Cairo")),
          Map.entry("eest", List.of("Europe/Helsinki", "Europe/Kyiv")),
          Map.entry("bst", List.of("Europe/London", "Asia/Dhaka")),
          Map.entry("ist", List.of("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem")),
          Map.entry("est", List.of("America/New_York")),
          Map.entry("edt", List.of("America/New_York")),
          Map.entry("eastern", List.of("America/New_York")),
          Map.entry("cst", List.of("America/Chicago", "Asia/Shanghai", "America/Havana")),
          Map.entry("cdt", List.of("America/Chicago")),
          Map.entry("central", List.of("America/Chicago")),
          Map.entry("mst", List.of("America/Denver", "America/Phoenix")),
          Map.entry("mdt", List.of("America/Denver")),
          Map.entry("mountain", List.of("America/Denver")),
          Map.entry("pst", List.of("America/Los_Angeles", "Asia/Manila")),
          Map.entry("pdt", List.of("America/Los_Angeles")),
          Map.entry("pacific", List.of("America/Los_Angeles")),
          Map.entry("jst", List.of("Asia/Tokyo")),
          Map.entry("kst", List.of("Asia/Seoul")),
          Map.entry("hkt", List.of("Asia/Hong_Kong")),
          Map.entry("sgt", List.of("Asia/Singapore")),
          Map.entry("pkt", List.of("Asia/Karachi")),
          Map.entry("gst", List.of("Asia/Dubai")),
          Map.entry("ast", List.of("America/Halifax", "Asia/Riyadh")),
          Map.entry("aest", List.of("Australia/Sydney", "Australia/Brisbane")),
          Map.entry("aedt", List.of("Australia/Sydney")),
          Map.entry("awst", List.of("Australia/Perth")),
          Map.entry("nzst", List.of("Pacific/Auckland")),
          Map.entry("nzdt", List.of("Pacific/Auckland")));

  private WrittenZones() {}
}
