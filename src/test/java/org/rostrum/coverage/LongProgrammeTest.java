package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A programme of five days, 600 sessions, 30 rooms, 20 tracks and hundreds of speakers. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LongProgrammeTest {
  private static final int SESSIONS = 600;
  private static final int DAYS = 5;
  private static final int LINES_BEFORE = 3;

  private final List<String> lines = new ArrayList<>();

  LongProgrammeTest() {
    lines.add("days:");
    for (int day = 0; day < DAYS; day++) {
      lines.add("  - date: 2024-06-0" + (3 + day));
      lines.add("    sessions:");
      for (int i = 0; i < SESSIONS / DAYS; i++) {
        lines.add(session(day * SESSIONS / DAYS + i, 8 + i / 30));
      }
    }
  }

  private static String session(int number, int hour) {
    return number % 40 == 39
        ? "      - { title: Coffee, type: break, start: %02d:00, duration: 30 }".formatted(hour)
        : ("      - { title: Session %1$d, start: %2$02d:00, end: %2$02d:45, room: Hall %3$d,"
                + " track: Track %4$d, speakers: [Ann Other%5$d, Bo Mann%6$d] }")
            .formatted(number, hour, number % 30, number % 20, number % 300, number * 7 % 300);
  }

  private Linked site() {
    return Linked.site(
            "events/big/index.md",
            "---\ntitle: Big\nstart: 2024-06-03\nend: 2024-06-07\ntime_zone: Asia/Almaty\n"
                + "rooms: ["
                + numbered("Hall", 30)
                + "]\n"
                + "tracks: ["
                + numbered("Track", 20)
                + "]\n---\n")
        .with("events/big/schedule.yaml", String.join("\n", lines) + "\n");
  }

  private static String numbered(String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> name + " " + number)
        .collect(Collectors.joining(", "));
  }

  /** Puts a mistake instead of a key of a session. */
  private int spoil(int number, String key, String mistake) {
    int line = LINES_BEFORE + number + 2 * (number / (SESSIONS / DAYS));
    String told = lines.get(line);
    assertThat(told).contains(key);
    lines.set(line, told.replaceFirst(key + "(\\[[^]]*]|[^,}]*[^,} ])", mistake));
    return line + 1;
  }

  @Test
  void everySessionIsThere() {
    Coverage coverage = site().clean();

    assertThat(coverage.sessions()).hasSize(SESSIONS);
    assertThat(coverage.sessionsOf(coverage.events().get(0))).hasSize(SESSIONS);
    assertThat(coverage.people()).hasSize(600);
  }

  @Test
  void eachOfTwentyMistakesIsFoundOnceAtItsSession() {
    List<String> expected = new ArrayList<>();
    String[][] mistakes = {
      {"room: ", "room: Hal 1", "REF-ROOM"},
      {"track: ", "track: Law", "REF-TRACK"},
      {"start: ", "start: 25:10", "DATE-INVALID"},
      {"start: ", "start: 10:30 PM", "DATE-INVALID"},
      {"start: ", "start: 10.30", "DATE-INVALID"},
      {"start: ", "start: 2024-06-20 10:00", "FACT-CONTRADICTION"},
      {"start: ", "start: 08:00+09:00", "TIME-OFFSET-MISMATCH"},
      {"start: ", "begin: 08:00", "KEY-MISSING"},
      {"end: ", "end: 07:00", "TIME-END-BEFORE-START"},
      {"end: ", "end: 2024-06-30 10:00", "TIME-OUTSIDE-EVENT"},
      {"end: ", "end: 20:00, duration: 5m", "FACT-CONTRADICTION"},
      {"end: ", "duration: long", "DATE-INVALID"},
      {"end: ", "end: TBD", "VALUE-PLACEHOLDER"},
      {"room: ", "day: 9, room: Hall 2", "TIME-OUTSIDE-EVENT"},
      {"room: ", "room: { x: y }", "YAML-TYPE"},
      {"track: ", "type: [talk, panel]", "YAML-TYPE"},
      {"track: ", "status: canceld", "VALUE-UNKNOWN"},
      {"speakers: ", "speekers: [Ann Other1]", "KEY-NEAR"},
      {"speakers: ", "speakers: [no-such]", "REF-PERSON"},
      {"title: ", "subtitle: No title", "KEY-MISSING"},
    };
    for (int i = 0; i < mistakes.length; i++) {
      int line = spoil(6 + 28 * i, mistakes[i][0], mistakes[i][1]);
      expected.add(line + " " + mistakes[i][2]);
    }

    assertThat(site().findings())
        .map(found -> found.replaceFirst("^.*schedule.yaml:(\\d+):\\d+ ([A-Z-]+):.*$", "$1 $2"))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void aSessionCanHaveFiveHundredSpeakers() {
    spoil(10, "speakers: ", "speakers: [" + numbered("Speaker No", 500) + "]");

    assertThat(site().clean().sessions())
        .filteredOn(session -> session.title().equals("Session 10"))
        .singleElement()
        .satisfies(session -> assertThat(session.speakers()).hasSize(500));
  }
}
