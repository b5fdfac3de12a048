package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Document;
import org.rostrum.document.DocumentParser;
import org.rostrum.document.Picture;
import org.rostrum.i18n.Language;
import org.rostrum.source.Asset;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;

/** A small site in memory, linked: the words with which tests of coverage are told. */
final class Linked {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"9\"/>";

  private static final Optional<String> ADDRESS = Optional.of("https://example.org");

  private final Map<String, String> files = new TreeMap<>();
  private final Findings findings = new Findings();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private boolean drafts;
  private Optional<Coverage> coverage = Optional.empty();

  /** A site without any file. */
  static Linked site() {
    return new Linked();
  }

  /** A site of one file. */
  static Linked site(String path, String text) {
    return site().with(path, text);
  }

  /** The same with one more file below {@code content/}. */
  Linked with(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** The same with a picture. */
  Linked withPicture(String path) {
    return with(path, SVG);
  }

  /** The same at another time. */
  Linked at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  /** The same with drafts. */
  Linked withDrafts() {
    drafts = true;
    return this;
  }

  /** The linked coverage. */
  Coverage coverage() {
    if (coverage.isEmpty()) {
      coverage = Optional.of(link());
    }
    return coverage.get();
  }

  private Coverage link() {
    List<Told> documents = new ArrayList<>();
    List<Picture> pictures = new ArrayList<>();
    List<Asset> assets = new ArrayList<>();
    Optional<Document> site = Optional.empty();
    DocumentParser parser = DocumentParser.of(Language.ENGLISH);
    for (Map.Entry<String, String> file : files.entrySet()) {
      SourcePath path = new SourcePath("content/" + file.getKey());
      if (Picture.isPicture(path)) {
        Asset asset = Asset.of(path, file.getValue().getBytes(StandardCharsets.UTF_8));
        assets.add(asset);
        pictures.add(findings.take(Picture.read(asset)));
      } else {
        Document document = findings.take(parser.parse(SourceFile.of(path, file.getValue())));
        if (file.getKey().equals("site.yaml")) {
          site = Optional.of(document);
        } else {
          documents.add(findings.take(Linker.read(document)));
        }
      }
    }
    SiteSettings settings = findings.take(SettingsReader.read(site, "a site", ADDRESS));
    return findings.take(
        new Linker(settings, now, drafts, false).link(documents, pictures, assets));
  }

  /** What is wrong, a line each: place, code and message; infos are left out. */
  List<String> findings() {
    coverage();
    return findings.sorted().stream()
        .filter(diagnostic -> diagnostic.severity() != org.rostrum.diagnostic.Severity.INFO)
        .map(Linked::line)
        .toList();
  }

  /** All that was found, infos too. */
  List<Diagnostic> diagnostics() {
    coverage();
    return findings.sorted();
  }

  private static String line(Diagnostic found) {
    return found.span().place() + " " + found.code().id() + ": " + found.message();
  }

  /** Checks that nothing is wrong. */
  Coverage clean() {
    assertThat(findings()).isEmpty();
    return coverage();
  }

  /** The session of an id. */
  Session session(String id) {
    return (Session) coverage().find(Key.of(Kind.SESSION, id)).orElseThrow();
  }

  /** The person of an id. */
  Person person(String id) {
    return (Person) coverage().find(Key.of(Kind.PERSON, id)).orElseThrow();
  }

  /** The event of an id. */
  Event event(String id) {
    return (Event) coverage().find(Key.of(Kind.EVENT, id)).orElseThrow();
  }

  /** The article of an id. */
  Article article(String id) {
    return (Article) coverage().find(Key.of(Kind.ARTICLE, id)).orElseThrow();
  }
}
