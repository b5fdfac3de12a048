package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <!-- a note -->}, {@code // a note}: a comment of another language. */
final class OtherComment implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    String text = passage.text(line).strip();
    boolean isHtml = text.startsWith("<!--");
    if (!isHtml && !text.startsWith("//")) {
      return Optional.empty();
    }
    int end = isHtml ? end(passage, line) : line + 1;
    String content = text.replaceFirst("^(<!--+|//+)", "").replaceFirst("--+>$", "").strip();
    List<String> mended = new ArrayList<>(passage.lines());
    for (int i = line; i < end; i++) {
      mended.set(i, "");
    }
    int start = passage.line(line).indent();
    String sign = isHtml ? "<!--" : "//";
    return Optional.of(
        new Repair(
            line,
            start,
            start + sign.length(),
            "“" + sign + "” begins no comment in YAML",
            "write # in its place: # " + content,
            mended));
  }

  private static int end(Passage passage, int line) {
    int end = line;
    while (end < passage.size() - 1 && !passage.text(end).contains("-->")) {
      end++;
    }
    return end + 1;
  }
}
