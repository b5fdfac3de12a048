package org.rostrum.page.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Sheet.Part;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.site.SitePlan;

/**
 * Makes the bar that stands on all pages of an event's coverage. What its tabs are is found out
 * once for each event. Safe for many threads, within one build.
 */
public final class EventBars {
  private final Words words;
  private final Map<Key, List<Target>> targets = new ConcurrentHashMap<>();

  /** For pages in a language. */
  public EventBars(Words words) {
    this.words = words;
  }

  /**
   * The bar of an event.
   *
   * @param url the event's page
   * @param tabs empty if the event has nothing but its page
   */
  public record EventBar(String name, String url, Optional<Listing<TabLink>> tabs) {}

  /** A tab of the bar. */
  public record TabLink(String title, String url, boolean isCurrent) {}

  private record Target(Tab tab, String title, String url) {}

  /** The bar on a page, if the page belongs to an event. */
  Optional<EventBar> on(SitePlan plan, Optional<Part> part) {
    return part.flatMap(p -> plan.urlOf(p.event().key()).map(url -> bar(plan, p, url)));
  }

  private EventBar bar(SitePlan plan, Part part, String url) {
    List<Target> tabs =
        targets.computeIfAbsent(part.event().key(), unused -> targets(plan, part.event(), url));
    return new EventBar(
        part.event().briefTitle(),
        url,
        Listing.of(
            tabs.stream()
                .map(
                    target -> new TabLink(target.title(), target.url(), target.tab() == part.tab()))
                .toList()));
  }

  private List<Target> targets(SitePlan plan, Event event, String url) {
    Coverage coverage = plan.coverage();
    boolean hasSpeakers =
        coverage.sessionsOf(event).stream().anyMatch(session -> !session.speakers().isEmpty());
    List<Target> targets =
        Stream.of(
                plan.urlOf(new Key("schedule", event.id()))
                    .map(programme -> target(Tab.PROGRAMME, "programme", programme)),
                section(Tab.SPEAKERS, "speakers", url, hasSpeakers),
                section(Tab.AWARDS, "awards", url, !coverage.grantsOf(event).isEmpty()),
                section(Tab.REPORTS, "reports", url, !coverage.articlesOf(event).isEmpty()))
            .flatMap(Optional::stream)
            .toList();
    return targets.isEmpty()
        ? targets
        : Stream.concat(Stream.of(target(Tab.OVERVIEW, "overview", url)), targets.stream())
            .toList();
  }

  /** A section of the event's own page. */
  private Optional<Target> section(Tab tab, String id, String url, boolean isThere) {
    return isThere ? Optional.of(target(tab, id, url + "#" + id)) : Optional.empty();
  }

  private Target target(Tab tab, String title, String url) {
    return new Target(tab, words.text(title), url);
  }
}
