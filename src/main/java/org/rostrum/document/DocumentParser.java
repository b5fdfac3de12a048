package org.rostrum.document;

import org.rostrum.diagnostic.Checked;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceFile;

/** Reads files one by one. Immutable; one parser serves all threads. */
public final class DocumentParser {
  private final Language language;

  private DocumentParser(Language language) {
    this.language = language;
  }

  /**
   * A parser for texts in one language, which decides the form of quotation marks in running text.
   */
  public static DocumentParser of(Language language) {
    return new DocumentParser(language);
  }

  /**
   * Reads one file: {@code .yaml} and {@code .yml} as a map, everything else as Markdown with front
   * matter. Whatever the file holds, the document can be used; what could not be read is left out
   * of it and reported.
   *
   * @throws java.io.UncheckedIOException if the file cannot be read from disk
   */
  public Checked<Document> parse(SourceFile file) {
    throw new UnsupportedOperationException(language + " " + file);
  }
}
