package org.rostrum.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Key;
import org.rostrum.diagnostic.Checked;

/** A small page at each old address, which sends its readers on to the new one. */
public final class Redirects implements Output {
  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    Addresses addresses = new Addresses(coverage.site());
    return coverage.entities().stream().flatMap(entity -> of(entity, addresses));
  }

  private static Stream<PlannedFile> of(Entity entity, Addresses addresses) {
    if (entity.common().aliases().isEmpty()) {
      return Stream.empty();
    }
    SitePath own = addresses.of(entity);
    return addresses.aliases(entity).stream()
        .filter(alias -> !alias.path().equals(own))
        .map(
            alias ->
                PlannedFile.file(alias.path(), alias.written().span(), new Redirect(entity.key())));
  }

  /** One such page; its addresses hold the base path, so it works in any folder. */
  private record Redirect(Key about) implements Rendering {
    @Override
    public Optional<Key> leadsTo() {
      return Optional.of(about);
    }

    @Override
    public Checked<Content> render(SitePlan plan) {
      String url = plan.urlOf(about).orElse(plan.coverage().site().basePath() + "/");
      String title = plan.page(about).map(Page::title).orElse(url);
      return Checked.of(Content.ofText(page(plan, url, title)));
    }

    private static String page(SitePlan plan, String url, String title) {
      String href = Html.escaped(url);
      String canonical = Html.escaped(plan.absolute(url).orElse(url));
      String language = Html.escaped(plan.coverage().site().language().tag());
      return """
          <!DOCTYPE html>
          <html lang="%1$s">
          <head>
          <meta charset="utf-8">
          <title>%2$s</title>
          <meta http-equiv="refresh" content="0; url=%3$s">
          <meta name="robots" content="noindex">
          <link rel="canonical" href="%4$s">
          </head>
          <body>
          <p><a href="%3$s">%2$s</a></p>
          </body>
          </html>
          """
          .formatted(language, Html.escaped(title), href, canonical);
    }
  }
}
