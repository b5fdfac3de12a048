package org.rostrum.build;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Linker;
import org.rostrum.coverage.SettingsReader;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.Told;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.SourceLines;
import org.rostrum.document.Document;
import org.rostrum.document.DocumentParser;
import org.rostrum.document.Picture;
import org.rostrum.i18n.Language;
import org.rostrum.site.SitePlan;
import org.rostrum.theme.Theme;

/** The stages from the folders to the plan; for one plan. */
final class Planning {
  private final Project project;
  private final Parallel parallel;
  private final Stopwatch watch;
  private final Memory memory;
  private final Findings found = new Findings();
  private Optional<Sources> sources = Optional.empty();
  private Optional<Supplier<Coverage>> published = Optional.empty();

  Planning(Project project, Parallel parallel, Stopwatch watch, Memory memory) {
    this.project = project;
    this.parallel = parallel;
    this.watch = watch;
    this.memory = memory;
  }

  Checked<SitePlan> plan() {
    Sources read =
        stage("walk", () -> found.take(Sources.read(project.source(), memory.defaultTheme())));
    sources = Optional.of(read);
    Parallel.Task<Checked<Theme>> loading =
        parallel.begin(() -> memory.theme(read.ownTheme(), read.defaultTheme()));
    SiteSettings settings = stage("settings", () -> settings(read));
    List<Told> told =
        stage(
            "parse",
            () ->
                found.takeAll(
                    parallel.map(
                        read.documents(), memory.reader(settings.language(), read.documents()))));
    List<Picture> pictures =
        stage("pictures", () -> found.takeAll(parallel.map(read.pictures(), Picture::read)));
    Theme theme = stage("theme", () -> found.take(loading.result()));
    Linking linking = new Linking(settings, told, pictures, read);
    Coverage coverage =
        stage(
            "link",
            () -> found.take(linking.coverage(linking.as(project.drafts(), project.future()))));
    published = Optional.of(() -> linking.published(coverage));
    return found.with(
        stage("plan", () -> found.take(SitePlan.of(coverage, Outputs.of(settings, theme)))));
  }

  /** What is linked, with drafts and future things or without. */
  private final class Linking {
    private final SiteSettings settings;
    private final List<Told> told;
    private final List<Picture> pictures;
    private final Sources read;

    Linking(SiteSettings settings, List<Told> told, List<Picture> pictures, Sources read) {
      this.settings = settings;
      this.told = told;
      this.pictures = pictures;
      this.read = read;
    }

    Linker as(boolean drafts, boolean future) {
      return new Linker(settings, project.now(), drafts, future);
    }

    Checked<Coverage> coverage(Linker linker) {
      return linker.link(told, pictures, read.assets(pictures));
    }

    /** What would be published, which mostly is all that is shown. */
    Coverage published(Coverage shown) {
      Linker strict = as(false, false);
      boolean isStrict = strict.equals(as(project.drafts(), project.future()));
      return !isStrict && strict.mayHoldBack(told) ? coverage(strict).value() : shown;
    }
  }

  private SiteSettings settings(Sources read) {
    DocumentParser parser = DocumentParser.of(Language.ENGLISH);
    Optional<Document> document = read.site().map(file -> found.take(parser.parse(file)));
    return found.take(SettingsReader.read(document, project.folderName(), project.baseUrl()));
  }

  private <T> T stage(String name, Supplier<T> work) {
    return watch.stage(name, 0, work);
  }

  /** Finds out what would be published now; to be asked after {@link #plan}. */
  Supplier<Coverage> published() {
    return published.orElseThrow();
  }

  /** The lines of the sources, for reports; to be asked after {@link #plan}. */
  SourceLines lines() {
    return sources.map(Sources::lines).orElse((file, line) -> Optional.empty());
  }
}
