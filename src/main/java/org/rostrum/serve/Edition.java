package org.rostrum.serve;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.build.Preview;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.HtmlReport;
import org.rostrum.site.PlannedFile;

/** The site at one moment: the last plan without errors, and what is wrong now. For any thread. */
final class Edition {
  private static final int MOST_SHOWN = 100;

  private final long number;
  private final Optional<Good> good;
  private final Optional<Preview> preview;
  private final Optional<String> failure;
  private final long files;

  /** A plan without errors, with its files by path. */
  record Good(Preview preview, Map<String, PlannedFile> files) {
    static Good of(Preview preview) {
      Map<String, PlannedFile> files = new HashMap<>();
      preview.plan().files().forEach(file -> files.put(file.path().value(), file));
      return new Good(preview, files);
    }
  }

  private Edition(
      Edition before, Optional<Preview> preview, Optional<String> failure, boolean areFilesNew) {
    this.number = before.number + 1;
    this.files = before.files + (areFilesNew ? 1 : 0);
    this.preview = preview;
    this.failure = failure;
    this.good = preview.filter(Edition::isGood).map(Good::of).or(() -> before.good);
  }

  private Edition() {
    number = 0;
    files = 0;
    preview = Optional.empty();
    failure = Optional.empty();
    good = Optional.empty();
  }

  /** Nothing yet. */
  static Edition none() {
    return new Edition();
  }

  /**
   * The next one, which could be planned.
   *
   * @param areFilesNew whether files that are only copied changed
   */
  Edition with(Preview planned, boolean areFilesNew) {
    return new Edition(this, Optional.of(planned), Optional.empty(), areFilesNew);
  }

  /** The next one, which could not. */
  Edition failed(String reason, boolean areFilesNew) {
    return new Edition(this, Optional.empty(), Optional.of(reason), areFilesNew);
  }

  private static boolean isGood(Preview preview) {
    return preview.diagnostics().stream().noneMatch(Diagnostic::isError);
  }

  /** Counts from 1. */
  long number() {
    return number;
  }

  /** How often files changed that are only copied. */
  long files() {
    return files;
  }

  Optional<Good> good() {
    return good;
  }

  /** Why the site could not be planned. */
  Optional<String> failure() {
    return failure;
  }

  /** What keeps the site as a whole from being published. */
  List<Diagnostic> errors() {
    return preview.map(Edition::errors).orElse(List.of());
  }

  private static List<Diagnostic> errors(Preview preview) {
    return preview.diagnostics().stream().filter(Diagnostic::isError).toList();
  }

  /** All that is wrong, and the lines of which it speaks. */
  Optional<Preview> preview() {
    return preview;
  }

  /** The path under which the site is shown; unknown until a first plan was made. */
  Optional<String> basePath() {
    return good.map(Good::preview).or(() -> preview).map(Preview::basePath);
  }

  /** What to lay over a page: what is wrong with the site, and with this page; empty if nothing. */
  synchronized String overlay(List<Diagnostic> ofPage) {
    if (failure.isPresent()) {
      return "<p>" + failure.get().replace("&", "&amp;").replace("<", "&lt;") + "</p>\n";
    }
    List<Diagnostic> shown = errors().isEmpty() ? ofPage : errors();
    if (shown.isEmpty()) {
      return "";
    }
    StringWriter html = new StringWriter();
    PrintWriter out = new PrintWriter(html);
    out.print("<h1>" + (shown.size() == 1 ? "1 error" : shown.size() + " errors") + "</h1>\n");
    preview
        .or(() -> good.map(Good::preview))
        .ifPresent(
            site ->
                new HtmlReport(site.lines())
                    .print(shown.subList(0, Math.min(MOST_SHOWN, shown.size())), out));
    return html.toString();
  }
}
