package org.rostrum.document.markdown;

import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.document.Body;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceText;

/** Stands in until the real one comes. */
public final class MarkdownReader {
  private MarkdownReader() {}

  /** A reader for texts in one language. */
  public static MarkdownReader of(Language language) {
    return new MarkdownReader();
  }

  /** An empty body. */
  public Checked<Body> read(SourceText text, int bodyStart, Optional<String> frontMatterTitle) {
    return Checked.of(Body.empty());
  }
}
