package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code youtube_id:Aa0g}: without the space it is one word. */
final class NoSpaceAfterColon implements SingleMistake {
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]{0,39} ?(:)(?!//)\\S");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    Matcher matcher = KEY.matcher(parts.text()).region(parts.start(), parts.text().length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int colon = matcher.start(1);
    String mended = parts.text().substring(0, colon + 1) + " " + parts.text().substring(colon + 1);
    String remedy = "write a space behind the colon";
    Passage.Words words = new Passage.Words("no space follows the colon", remedy);
    return passage
        .repair(line, colon, colon + 1, words, mended)
        .map(repair -> repair.asHabit(remedy));
  }
}
