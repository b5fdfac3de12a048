package org.rostrum.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Session;
import org.rostrum.diagnostic.Checked;
import org.rostrum.i18n.Language;

/** A page for each thing, the front page, and the programme of each event. */
final class TestPages implements Output {
  private static final Instant CHANGED = Instant.parse("2023-04-27T04:30:00.123Z");

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    Addresses addresses = new Addresses(coverage.site());
    Stream<PlannedFile> home =
        Stream.of(
            file(
                addresses.home(),
                page(Key.ofList("home"), "Home", Set.of("latest")),
                coverage.site().span()));
    Stream<PlannedFile> things =
        coverage.entities().stream()
            .filter(entity -> !(entity instanceof Session session && session.isBreak()))
            .map(entity -> file(addresses.of(entity), pageOf(entity), entity.origin().span()));
    return Stream.of(home, things, coverage.events().stream().map(e -> schedule(e, addresses)))
        .flatMap(stream -> stream);
  }

  private static PlannedFile schedule(Event event, Addresses addresses) {
    Key key = new Key("schedule", event.id());
    return file(
        addresses.schedule(event),
        page(key, "Programme of " + event.title(), Set.of()),
        event.origin().span());
  }

  private static Page pageOf(Entity entity) {
    return page(entity.key(), entity.title(), entity.prose().body().anchors());
  }

  private static Page page(Key key, String title, Set<String> anchors) {
    return new Page(key, Language.ENGLISH, title, Optional.of(CHANGED), anchors, true);
  }

  private static PlannedFile file(SitePath path, Page page, org.rostrum.diagnostic.Span claimedBy) {
    return PlannedFile.page(
        path, page, claimedBy, plan -> Checked.of(Content.ofText(page.title())));
  }

  static String text(Content content) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.writeTo(out);
      return out.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
