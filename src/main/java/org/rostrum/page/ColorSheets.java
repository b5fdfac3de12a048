package org.rostrum.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.coverage.Color;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Look;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Span;
import org.rostrum.site.Content;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;
import org.rostrum.site.SitePath;

/**
 * A small style sheet for the site and for each event that has colours of its own, so that no page
 * needs a style of its own and a strict content security policy holds.
 */
public final class ColorSheets implements Output {
  /** Colours that are the same in light and dark surroundings, each with the text on it. */
  private static final List<String> GROUNDS = List.of("event", "gold", "deep");

  private final Look look;
  private final Span told;

  /** With what all pages share. */
  public ColorSheets(Pages pages) {
    this.look = pages.site().look();
    this.told = pages.site().span();
  }

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return Stream.concat(
        site(look).map(css -> file(path("site", css), css, told)).stream(),
        coverage.events().stream().flatMap(event -> file(event).stream()));
  }

  private static Optional<PlannedFile> file(Event event) {
    return css(event)
        .map(css -> file(path("event-" + event.id(), css), css, event.origin().span()));
  }

  private static PlannedFile file(SitePath path, String css, Span claimedBy) {
    return PlannedFile.file(path, claimedBy, plan -> Checked.of(Content.ofText(css)));
  }

  private static SitePath path(String name, String css) {
    return new SitePath(Fingerprints.named("assets/css/" + name + ".css", Fingerprints.hash(css)));
  }

  /** Where the colours of a site stand, if it has any. */
  static Optional<SitePath> pathOf(Look look) {
    return site(look).map(css -> path("site", css));
  }

  /** Where the colour of an event stands, if it has one. */
  static Optional<SitePath> pathOf(Event event) {
    return css(event).map(css -> path("event-" + event.id(), css));
  }

  private static Optional<String> css(Event event) {
    return event.color().map(color -> ":root {" + ground("event", color) + "\n}\n");
  }

  private static Optional<String> site(Look look) {
    String grounds =
        Stream.concat(
                look.color().map(color -> ground("event", color)).stream(),
                look.colors().entrySet().stream()
                    .filter(use -> GROUNDS.contains(use.getKey()))
                    .map(use -> ground(use.getKey(), use.getValue().get(0))))
            .collect(Collectors.joining());
    String css =
        (grounds.isEmpty() ? "" : ":root {" + grounds + "\n}\n")
            + scheme("light", "dark", look.colors(), 0)
            + scheme("dark", "light", look.colors(), 1);
    return Optional.of(css).filter(text -> !text.isEmpty());
  }

  private static String ground(String use, Color color) {
    return line(use, color) + line("on-" + use, color.on());
  }

  private static String line(String use, Color color) {
    return "\n  --" + use + ": " + color.css() + ";";
  }

  /** The colours for one kind of surroundings: as the system has them, or as the reader chose. */
  private static String scheme(
      String scheme, String other, Map<String, List<Color>> colors, int position) {
    String lines =
        colors.entrySet().stream()
            .filter(use -> !GROUNDS.contains(use.getKey()) && use.getValue().size() > position)
            .map(use -> line(use.getKey(), use.getValue().get(position)))
            .collect(Collectors.joining());
    return lines.isEmpty()
        ? ""
        : """
        @media (prefers-color-scheme: %1$s) {
        :root:not([data-theme="%2$s"]) {%3$s
        }
        }
        :root[data-theme="%1$s"] {%3$s
        }
        """
            .formatted(scheme, other, lines);
  }
}
