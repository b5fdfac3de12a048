package org.rostrum.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision to publish: the changes to the site in their order, and what is ours after them. Once
 * it is on the disk, the new site is what will stand there, whatever happens in between.
 */
record Journal(List<Step> steps, Manifest manifest) {
  private static final String TITLE = "rostrum journal 1";
  private static final String FILES = "files";

  Journal {
    steps = List.copyOf(steps);
  }

  /** Reads a journal; empty if it is missing, torn, or not ours. */
  static Optional<Journal> read(Path file) {
    return Lines.read(file, TITLE).flatMap(Journal::ofLines);
  }

  private static Optional<Journal> ofLines(List<String> lines) {
    int middle = lines.indexOf(FILES);
    if (middle < 0) {
      return Optional.empty();
    }
    try {
      List<Step> steps = lines.subList(0, middle).stream().map(Step::ofLine).toList();
      return Manifest.ofLines(lines.subList(middle + 1, lines.size()))
          .map(manifest -> new Journal(steps, manifest));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The bytes of the file. */
  byte[] bytes() {
    List<String> lines = new ArrayList<>();
    steps.forEach(step -> lines.add(step.line()));
    lines.add(FILES);
    lines.addAll(manifest.lines());
    return Lines.sealed(TITLE, lines);
  }
}
