package org.rostrum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Tag;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;

/** What files tell besides their words, for tests. */
public final class Facts {
  private Facts() {}

  /** Facts with a slug or permalink (line 3), aliases (line 4 and on) and tags. */
  public static Common common(String path, String slug, String permalink, String... aliases) {
    List<Text> old = new ArrayList<>();
    for (String alias : aliases) {
      old.add(text(path, 4 + old.size(), alias));
    }
    return new Common(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.of(slug).filter(s -> !s.isEmpty()).map(s -> text(path, 3, s)),
        Optional.of(permalink).filter(s -> !s.isEmpty()).map(s -> text(path, 3, s)),
        old);
  }

  /** Facts with a permalink. */
  public static Common permalink(String path, String permalink) {
    return common(path, "", permalink);
  }

  /** Facts with old addresses. */
  public static Common aliases(String path, String... aliases) {
    return common(path, "", "", aliases);
  }

  /** Facts with a summary and topics. */
  public static Common told(String summary, String... tags) {
    List<Tag> topics = new ArrayList<>();
    for (String tag : tags) {
      topics.add(new Tag(Key.of(Kind.TAG, tag.toLowerCase(Locale.ROOT)), tag));
    }
    return new Common(
        Optional.empty(),
        Optional.of(summary),
        Optional.empty(),
        topics,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static Text text(String path, int line, String value) {
    return new Text(value, true, new Span("content/" + path, line, 12, value.length()));
  }
}
