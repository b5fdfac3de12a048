package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code * unity} and {@code -unity}: entries of a list begin with a dash and a space. */
public final class WrongDash implements SingleMistake {
  private static final Pattern WRONG = Pattern.compile("([ \\t]*)(\\* +|[–—•] *|-)([^\\s\\d-].*)");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Matcher first = WRONG.matcher(passage.text(line));
    if (!first.matches() || !isBelowKey(passage, line)) {
      return Optional.empty();
    }
    List<String> mended = new ArrayList<>(passage.lines());
    int end = line;
    for (Matcher next = first; next.matches(); next = WRONG.matcher(textAt(passage, end))) {
      mended.set(end, mended(next));
      end++;
    }
    String sign = first.group(2).strip();
    boolean isDash = sign.equals("-");
    String message =
        isDash
            ? "no space follows this dash, so no list begins here"
            : "“" + sign + "” begins no list";
    String hint = isDash ? "write a space behind the dash: " : "write a dash in its place: ";
    int start = first.start(2);
    return Optional.of(
        new Repair(
            line,
            start,
            start + 1,
            message,
            hint + mended(first).strip() + more(end - line - 1),
            mended));
  }

  private static String textAt(Passage passage, int line) {
    return line < passage.size() ? passage.text(line) : "";
  }

  private static String more(int count) {
    return count == 0
        ? ""
        : ", and so on the " + (count == 1 ? "line" : count + " lines") + " below";
  }

  /** Whether a line looks like one of these. */
  public static boolean isOn(String line) {
    return WRONG.matcher(line).matches();
  }

  private static String mended(Matcher line) {
    return line.group(1) + "- " + line.group(3);
  }

  private static boolean isBelowKey(Passage passage, int line) {
    int above = line - 1;
    while (above > 0 && passage.line(above).isEmpty()) {
      above--;
    }
    return above >= 0 && (passage.line(above).isOpener() || passage.line(above).hasDash());
  }
}
