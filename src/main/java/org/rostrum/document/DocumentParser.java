package org.rostrum.document;

import java.util.Optional;
import java.util.Set;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.markdown.MarkdownReader;
import org.rostrum.document.yaml.FrontMatter;
import org.rostrum.document.yaml.YamlReader;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;

/** Reads files one by one. Immutable; one parser serves all threads. */
public final class DocumentParser {
  private static final Set<String> YAML = Set.of("yaml", "yml");

  private final MarkdownReader markdown;

  private DocumentParser(Language language) {
    this.markdown = MarkdownReader.of(language);
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
    Findings found = new Findings();
    SourceText text = found.take(file.text());
    if (found.hasErrors() && text.text().isEmpty()) {
      return found.with(unread(file.path()));
    }
    FrontMatter front = found.take(frontMatter(text));
    Optional<Fields> read = found.take(YamlReader.read(front));
    Fields fields = read.orElseGet(() -> Fields.none(text.path().value()));
    Body body = isYaml(text.path()) ? Body.empty() : body(text, front, fields, found);
    return found.with(new Document(text.path(), fields, body, read.isPresent()));
  }

  private static Document unread(SourcePath path) {
    return new Document(path, Fields.none(path.value()), Body.empty(), false);
  }

  private static Checked<FrontMatter> frontMatter(SourceText text) {
    return isYaml(text.path()) ? FrontMatter.ofYamlFile(text) : FrontMatter.ofMarkdown(text);
  }

  private Body body(SourceText text, FrontMatter front, Fields fields, Findings found) {
    return found.take(markdown.read(text, front.bodyStart(), title(fields)));
  }

  private static boolean isYaml(SourcePath path) {
    return YAML.contains(path.extension());
  }

  private static Optional<String> title(Fields fields) {
    return fields.entries().stream()
        .filter(entry -> entry.key().equalsIgnoreCase("title") && !entry.value().isAbsent())
        .flatMap(entry -> entry.value().asText().stream())
        .map(text -> Title.text(Title.decoded(text.value())))
        .findFirst();
  }
}
