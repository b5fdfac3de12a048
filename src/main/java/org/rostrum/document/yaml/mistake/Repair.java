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
 */
public record Repair(
    int line, int start, int end, String message, String hint, List<String> lines) {
  /** Copies the lines. */
  public Repair {
    lines = List.copyOf(lines);
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
    return new Repair(line + more, start, end, message, hint, lines);
  }
}
