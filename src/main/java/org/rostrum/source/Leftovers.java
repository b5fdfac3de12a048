package org.rostrum.source;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;

/**
 * Files and folders that other generators read and Rostrum does not, where somebody copied a whole
 * site: each is told once, with what to do about it, since otherwise texts vanish without a word.
 */
final class Leftovers {
  private static final String CONTENT = "content";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("_posts", "rename the folder to articles, and its articles are read"),
          Map.entry("_drafts", "move its files to articles/, each with draft: true"),
          Map.entry(
              "_index.md", "an event’s text stands in index.md; lists have no text of their own"),
          Map.entry("_data", "write people into people/, a programme into events/ID/schedule.yaml"),
          Map.entry(
              "_config.yml", "write title, url, languages and time_zone into content/site.yaml"),
          Map.entry(
              "_config.yaml", "write title, url, languages and time_zone into content/site.yaml"),
          Map.entry(
              "config.toml", "write title, url, languages and time_zone into content/site.yaml"),
          Map.entry(
              "hugo.toml", "write title, url, languages and time_zone into content/site.yaml"),
          Map.entry("_layouts", "templates stand in templates/, beside content/"),
          Map.entry("_includes", "templates stand in templates/partials/, beside content/"));

  /** Formats of texts that only another program can turn into pages. */
  private static final Set<String> OTHER_TEXTS =
      Set.of(
          "html",
          "htm",
          "mdx",
          "adoc",
          "asciidoc",
          "rst",
          "org",
          "textile",
          "ipynb",
          "njk",
          "liquid");

  private Leftovers() {}

  /** What is to be said of a file or folder by its name. */
  static Optional<Diagnostic> of(SourcePath path) {
    if (!path.value().startsWith(CONTENT + "/")) {
      return Optional.empty();
    }
    String name = path.name().toLowerCase(Locale.ROOT);
    String remedy = BY_NAME.get(name);
    if (remedy != null) {
      return Optional.of(finding(path, "“%s” is not read".formatted(path.name()), remedy));
    }
    return name.startsWith("_") && !name.contains(".")
        ? Optional.of(
            finding(
                path,
                "“%s” is not read, since its name begins with _".formatted(path.name()),
                "rename it without the _, if it is to be published"))
        : Optional.empty();
  }

  /** What is to be said of a file that would only be copied. */
  static Optional<Diagnostic> ofAsset(SourcePath path) {
    return path.value().startsWith(CONTENT + "/") && OTHER_TEXTS.contains(path.extension())
        ? Optional.of(
            finding(
                path,
                "“%s” makes no page: only .md files do".formatted(path.name()),
                "write it in Markdown, or move it to content/static/ to have it copied as it is"))
        : Optional.empty();
  }

  private static Diagnostic finding(SourcePath path, String message, String remedy) {
    return Diagnostic.of(Code.FILE_IGNORED, Span.ofFile(path.value()), message, remedy);
  }
}
