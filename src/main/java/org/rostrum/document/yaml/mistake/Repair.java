package org.rostrum.document.yaml.mistake;

import java.util.List;

/**
 * A mistake that may be the one, and the lines as they would be without it.
 *
 * @param line the line of the mistake, from 0
 * @param start its first character, from 0
 * @param end behind its last character
 * @param message what is wrong
 * @param hint what to do
 * @param lines all lines, mended; as many as before
 * @param habit what to do wherever it comes again, if people who make it once make it on each line;
 *     else an empty text
 */
public record Repair(
    int line, int start, int end, String message, String hint, List<String> lines, String habit) {
  /** Copies the lines. */
  public Repair {
    lines = List.copyOf(lines);
  }

  /** One that is told each time. */
  Repair(int line, int start, int end, String message, String hint, List<String> lines) {
    this(line, start, end, message, hint, lines, "");
  }

  /** The same, told once for all lines on which it comes. */
  Repair asHabit(String remedy) {
    return new Repair(line, start, end, message, hint, lines, remedy);
  }

  /** Whether it is told once for all lines on which it comes. */
  public boolean isHabit() {
    return !habit.isEmpty();
  }

  /** Whether it is told as a warning, because only some tools cannot read it. */
  public boolean isHarmless() {
    return message.equals(TabAfterColon.MESSAGE);
  }

  /** Mends what is no mistake, but more than the parser can read. */
  static Repair silent(int line, List<String> lines) {
    return new Repair(line, 0, 0, "", "", lines);
  }

  /** Whether there is nothing to say. */
  public boolean isSilent() {
    return message.isEmpty();
  }

  /** The same in a longer text, of which the lines are a part. */
  public Repair below(int more) {
    return new Repair(line + more, start, end, message, hint, lines, habit);
  }
}
