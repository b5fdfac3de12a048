package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code name: Ada}, and {@code - name: Bob} below it: the first item of a list lacks its dash. */
public final class KeyInList {
  private KeyInList() {}

  /** The list below the first line, if it begins with a key and goes on with dashes. */
  public static Optional<Repair> in(Passage passage) {
    int first = next(passage, 1);
    int dash = first;
    while (dash < passage.size() && !isDash(passage, dash, first)) {
      dash++;
    }
    boolean isKey = first < passage.size() && passage.line(first).hasKey();
    boolean isBelowOpener = dash > first && passage.line(dash - 1).isOpener();
    return isKey && dash > first && dash < passage.size() && !isBelowOpener
        ? Optional.of(repair(passage, first, dash))
        : Optional.empty();
  }

  private static int next(Passage passage, int from) {
    int line = from;
    while (line < passage.size() && passage.line(line).isEmpty()) {
      line++;
    }
    return line;
  }

  private static boolean isDash(Passage passage, int line, int first) {
    Line parts = passage.line(line);
    return parts.hasDash() && parts.hasKey() && parts.indent() == passage.line(first).indent();
  }

  private static Repair repair(Passage passage, int first, int dash) {
    Line parts = passage.line(first);
    List<String> mended = new ArrayList<>(passage.lines());
    for (int i = first; i < dash; i++) {
      mended.set(i, "  " + passage.text(i));
    }
    mended.set(first, " ".repeat(parts.indent()) + "- " + passage.text(first).strip());
    String more = next(passage, first + 1) == dash ? "" : ", and indent what follows by 2 more";
    return new Repair(
        first,
        parts.start(),
        parts.start() + parts.key().length(),
        "a dash is missing before “" + parts.key() + "”, with which a list begins",
        "write one: - " + parts.text().strip() + more,
        mended);
  }
}
