package org.rostrum.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.build.Preview;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Refusal;
import org.rostrum.site.Content;
import org.rostrum.site.PlannedFile;
import org.rostrum.site.SitePath;

/**
 * Renders what is asked for. The pages that were shown last are remembered: they are what lies
 * beneath if they cannot be rendered any more. For any thread.
 */
final class Pages {
  private static final int MOST_REMEMBERED = 50;

  private final Map<SitePath, Rendered> remembered =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SitePath, Rendered> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  /** A page as it was rendered last, and of which edition. */
  private record Rendered(long edition, Optional<Laid> page, List<Diagnostic> errors) {}

  /**
   * What a browser is to show.
   *
   * @param state of the page, see {@link Laid}
   * @param overlay what lies over it; empty if nothing does
   */
  record View(int status, String html, String state, String overlay) {}

  /** The page at a place of the site; empty if what stands there is no page. */
  Optional<View> view(Edition edition, Place place) {
    Optional<PlannedFile> file = place.file();
    if (file.isPresent() && !isPage(file.get())) {
      return Optional.empty();
    }
    return Optional.of(
        file.map(page -> view(edition, page, 200))
            .or(() -> edition.good().flatMap(Place::notFound).map(page -> view(edition, page, 404)))
            .orElseGet(() -> bare(edition, edition.overlay(List.of()), 404)));
  }

  private static boolean isPage(PlannedFile file) {
    boolean isHtml = MediaTypes.of(file.path()).equals(MediaTypes.HTML);
    return isHtml && file.rendering().leadsTo().isEmpty();
  }

  private View view(Edition edition, PlannedFile file, int status) {
    Rendered rendered = rendered(edition, file);
    String overlay = edition.overlay(rendered.errors());
    return rendered
        .page()
        .map(page -> new View(status, page.html(), page.state(), overlay))
        .orElseGet(() -> bare(edition, overlay, 500));
  }

  private Rendered rendered(Edition edition, PlannedFile file) {
    Optional<Rendered> before = remembered(file.path());
    if (before.filter(page -> page.edition() == edition.number()).isPresent()) {
      return before.get();
    }
    Preview site = edition.good().orElseThrow().preview();
    Checked<Content> content = file.rendering().render(site.plan());
    List<Diagnostic> errors = content.diagnostics().stream().filter(Diagnostic::isError).toList();
    Optional<Laid> page =
        errors.isEmpty()
            ? Optional.of(Laid.of(text(content.value()), site.heldBack(file), edition.files()))
            : before.flatMap(Rendered::page);
    Rendered now = new Rendered(edition.number(), page, errors);
    remember(file.path(), now);
    return now;
  }

  private Optional<Rendered> remembered(SitePath path) {
    synchronized (remembered) {
      return Optional.ofNullable(remembered.get(path));
    }
  }

  private void remember(SitePath path, Rendered page) {
    synchronized (remembered) {
      remembered.put(path, page);
    }
  }

  private static String text(Content content) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      content.writeTo(bytes);
      return bytes.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read: " + Refusal.reason(e), e);
    }
  }

  /** What stands in for a page as long as none was good. */
  static View bare(Edition edition, String overlay, int status) {
    String text =
        overlay.isEmpty()
            ? "<h1>There is no such page</h1>"
            : "<h1>There is no page yet</h1>\n<noscript>\n" + overlay + "</noscript>";
    String page =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>Rostrum</title>
        </head>
        <body>
        %s
        </body>
        </html>
        """
            .formatted(text);
    Laid laid = Laid.of(page, Optional.empty(), edition.files());
    return new View(status, laid.html(), laid.state(), overlay);
  }
}
