package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code <!-- a note -->}, {@code // a note}, {@code /* a note *}{@code /}: a comment of another
 * language.
 */
final class OtherComment implements SingleMistake {
  private static final Pattern SIGN = Pattern.compile("<!--|//|/\\*");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    String text = passage.text(line).strip();
    Matcher sign = SIGN.matcher(text);
    if (!sign.lookingAt()) {
      return Optional.empty();
    }
    int end = end(passage, line, sign.group());
    String content = text.replaceFirst("^(<!--+|//+|/\\*+)", "");
    content = content.replaceFirst("((?<!-)--+>|(?<!\\*)\\*+/)$", "").strip();
    List<String> mended = new ArrayList<>(passage.lines());
    for (int i = line; i < end; i++) {
      mended.set(i, "");
    }
    int start = passage.line(line).indent();
    return Optional.of(
        new Repair(
            line,
            start,
            start + sign.end(),
            "“" + sign.group() + "” begins no comment in YAML",
            "write # in its place: # " + content,
            mended));
  }

  private static int end(Passage passage, int line, String sign) {
    String close = sign.equals("<!--") ? "-->" : "*/";
    int end = line;
    while (!sign.equals("//") && end < passage.size() - 1 && !passage.text(end).contains(close)) {
      end++;
    }
    return end + 1;
  }
}
