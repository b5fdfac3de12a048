package org.rostrum.coverage.link.told;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;

/** The files of a site by what they are, and the zones of their times. */
public final class Gathered {
  private final SiteSettings site;
  private final List<ToldFile> files;
  private final Map<String, ZoneId> zoneByEvent = new HashMap<>();

  /** The files of a site, by path. */
  public Gathered(SiteSettings site, List<ToldFile> files) {
    this.site = site;
    this.files = List.copyOf(files);
    for (ToldFile file : files) {
      if (file.is(Placement.Role.EVENT) || file.is(Placement.Role.SCHEDULE)) {
        file.facts()
            .get(EventFields.TIME_ZONE)
            .ifPresent(zone -> zoneByEvent.putIfAbsent(eventId(file), zone));
      }
    }
  }

  private static String eventId(ToldFile file) {
    return file.is(Placement.Role.EVENT)
        ? file.placement().id()
        : file.placement().event().orElse("");
  }

  /** All files, by path. */
  public List<ToldFile> all() {
    return files;
  }

  /** The files of a role, by path. */
  public List<ToldFile> of(Placement.Role role) {
    return files.stream().filter(file -> file.is(role)).toList();
  }

  /** Files that tell of grants, but for those of the awards themselves, by path. */
  public List<ToldFile> tellingGrants() {
    return files.stream().filter(file -> file.facts().has(AwardFields.AWARDS)).toList();
  }

  /** The zone of a file's own times: its event's, else the site's. */
  public Optional<ZoneId> zone(ToldFile file) {
    Optional<Facts> event = file.facts().get(ArticleFields.EVENT);
    return event
        .flatMap(told -> told.get(EventFields.TIME_ZONE))
        .or(() -> event.flatMap(this::zoneOfNamed))
        .or(() -> file.placement().event().map(zoneByEvent::get))
        .or(() -> file.facts().get(EventFields.TIME_ZONE))
        .or(site::zone);
  }

  private Optional<ZoneId> zoneOfNamed(Facts event) {
    return event
        .get(EventFields.REFERENCE)
        .map(reference -> zoneByEvent.get(reference.value().strip()));
  }

  /** The zone that decides when a file is published. */
  public ZoneId publicationZone(ToldFile file) {
    return zone(file).orElse(ZoneOffset.UTC);
  }

  /** The same site with only some of the files. */
  public Gathered only(List<ToldFile> published) {
    return new Gathered(site, published);
  }
}
