package org.rostrum.coverage;

import java.util.List;
import java.util.Optional;
import org.rostrum.document.Text;

/**
 * What every kind with a file may have.
 *
 * @param id another name for references; the file's name is one anyway
 * @param summary one or two sentences, as written; Markdown is not read in it
 * @param image the picture that stands for the thing
 * @param tags topics, in the order written
 * @param updated the last change, if the author tells it
 * @param slug instead of the last part of the address
 * @param permalink instead of the whole address
 * @param aliases old addresses that lead here
 */
public record Common(
    Optional<Text> id,
    Optional<String> summary,
    Optional<Photo> image,
    List<Tag> tags,
    Optional<Moment> updated,
    Optional<Text> slug,
    Optional<Text> permalink,
    List<Text> aliases) {
  /** Nothing told. */
  public static final Common NONE =
      new Common(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of());

  /** Copies the lists. */
  public Common {
    tags = List.copyOf(tags);
    aliases = List.copyOf(aliases);
  }
}
