package org.rostrum.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.DocumentParser;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Messages;
import org.rostrum.source.Asset;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourceTree;

/**
 * Templates, words and files of a site: its own {@code templates/} laid over the default theme,
 * file by file; of {@code messages/}, key by key. Immutable; for any thread.
 */
public final class Theme {
  private static final String TEMPLATE = ".mustache";
  private static final String SETTINGS = "theme.yaml";
  private static final String ASSETS = "assets/";

  private final Map<String, Template> templates;
  private final MessageFiles messages;
  private final List<Asset> assets;

  private Theme(Map<String, Template> templates, MessageFiles messages, List<Asset> assets) {
    this.templates = templates;
    this.messages = messages;
    this.assets = assets;
  }

  /**
   * Reads and checks a theme. Whatever is wrong with its templates is found here, but for the names
   * that they look up, which are checked when a page is rendered.
   *
   * @param own the site's own {@code templates/}; may be empty
   * @param defaults the theme that is laid under it
   * @throws java.io.UncheckedIOException if a file cannot be read
   */
  public static Checked<Theme> load(SourceTree own, SourceTree defaults) {
    Findings findings = new Findings();
    MessageFiles messages = findings.take(MessageFiles.read(own, defaults));
    Map<String, TemplateSource> sources = scan(own, defaults, findings);
    new TemplateChecks(sources, findings).run();
    checkOwn(own, defaults, sources, findings);
    Engine engine = new Engine(sources);
    boolean isUsable = !findings.hasErrors();
    Map<String, Template> templates = new TreeMap<>();
    sources.keySet().forEach(name -> templates.put(name, new Template(name, engine, isUsable)));
    return new Checked<>(new Theme(templates, messages, assets(own, defaults)), findings.sorted());
  }

  private static Map<String, TemplateSource> scan(
      SourceTree own, SourceTree defaults, Findings findings) {
    Map<String, TemplateSource> sources = new TreeMap<>();
    for (SourceFile file : over(own, defaults).values()) {
      String path = file.path().inside();
      if (path.endsWith(TEMPLATE)) {
        String name = path.substring(0, path.length() - TEMPLATE.length());
        sources.put(name, TagScanner.scan(name, findings.take(file.text()), findings));
      }
    }
    return sources;
  }

  /** Pages ask for the names of the default theme, so that any other must be included to count. */
  private static void checkOwn(
      SourceTree own, SourceTree defaults, Map<String, TemplateSource> sources, Findings findings) {
    Set<String> known = new TreeSet<>();
    defaults.files().forEach(file -> known.add(file.path().inside()));
    Set<String> used = new HashSet<>();
    sources.values().forEach(source -> source.includes().forEach(tag -> used.add(tag.name())));
    for (SourceFile file : own.files()) {
      String path = file.path().inside();
      if (path.equals(SETTINGS)) {
        findings.take(DocumentParser.of(Language.ENGLISH).parse(file));
      } else if (path.endsWith(TEMPLATE)
          && isBeside(path, known)
          && !known.contains(path)
          && !used.contains(path.substring(0, path.length() - TEMPLATE.length()))) {
        reportUnused(file, known, findings);
      }
    }
  }

  /** Whether the default theme has templates in the same folder. */
  private static boolean isBeside(String path, Set<String> known) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    return !folder.isEmpty() && known.stream().anyMatch(other -> other.startsWith(folder));
  }

  private static void reportUnused(SourceFile file, Set<String> known, Findings findings) {
    findings.add(
        Code.FILE_IGNORED,
        Span.ofFile(file.path().value()),
        "no page and no template uses “%s”".formatted(file.path().inside()),
        TemplateChecks.didYouMean(
            file.path().inside(), known, "name it like the template that it replaces"));
  }

  private static Map<String, SourceFile> over(SourceTree own, SourceTree defaults) {
    Map<String, SourceFile> files = new TreeMap<>();
    defaults.files().forEach(file -> files.put(file.path().inside(), file));
    own.files().forEach(file -> files.put(file.path().inside(), file));
    return files;
  }

  private static List<Asset> assets(SourceTree own, SourceTree defaults) {
    Map<String, Asset> assets = new TreeMap<>();
    defaults.assets().forEach(asset -> assets.put(asset.path().inside(), asset));
    own.assets().forEach(asset -> assets.put(asset.path().inside(), asset));
    assets.keySet().removeIf(path -> !path.startsWith(ASSETS));
    return List.copyOf(new ArrayList<>(assets.values()));
  }

  /**
   * A template by its name from the root of {@code templates/}: {@code pages/person}.
   *
   * @throws IllegalArgumentException if there is none; the default theme has one for each kind
   */
  public Template template(String name) {
    Template template = templates.get(name);
    if (template == null) {
      throw new IllegalArgumentException("the theme has no template " + name);
    }
    return template;
  }

  /**
   * The interface texts of a language: of {@code en-GB} those of its own file, then of {@code en};
   * what is missing is in English.
   */
  public Messages messages(Language language) {
    return messages.of(language);
  }

  /** The files that are published as they are, all below {@code assets/}; sorted by path. */
  public List<Asset> assets() {
    return assets;
  }
}
