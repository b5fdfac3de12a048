package org.rostrum.page.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.SiteSettings.Comments;

/** Where readers can answer to a report. */
public final class Replies {
  private Replies() {}

  /** The form, else a mail with the report's title as its subject. */
  public static Optional<String> url(SiteSettings site, String title) {
    return site.comments().flatMap(to -> to.form().or(() -> mail(to, title))).flatMap(Outward::url);
  }

  private static Optional<String> mail(Comments to, String title) {
    String subject = URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20");
    return to.email().map(address -> "mailto:" + address + "?subject=" + subject);
  }
}
