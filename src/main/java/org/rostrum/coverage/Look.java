package org.rostrum.coverage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.SiteSettings.MenuItem;
import org.rostrum.document.Text;

/**
 * How a site differs from the theme's look without a template of its own.
 *
 * @param color of what belongs to no event, and of events without one of their own
 * @param colors by the theme's name for their use, such as {@code link}: that for light, and
 *     perhaps that for dark surroundings
 * @param logo in place of the theme's mark: a path of the site, or a file under {@code content/}
 * @param footer what the foot of each page links, in place of the site's pages
 */
public record Look(
    Optional<Color> color,
    Map<String, List<Color>> colors,
    Optional<Text> logo,
    List<MenuItem> footer) {
  /** The theme's own look. */
  public static final Look NONE = new Look(Optional.empty(), Map.of(), Optional.empty(), List.of());

  /** Copies map and list. */
  public Look {
    colors = Collections.unmodifiableMap(new LinkedHashMap<>(colors));
    footer = List.copyOf(footer);
  }
}
