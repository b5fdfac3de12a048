package org.rostrum.site;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;

/**
 * Lets each file claim its path. Who comes first keeps it; old addresses come last. Paths that are
 * equal but for case or Unicode form are one file on many disks, so they count as equal.
 */
final class Claims {
  private final Span site;
  private final Addresses addresses;
  private final Findings found = new Findings();
  private final Map<String, PlannedFile> byPath = new HashMap<>();
  private final Map<String, PlannedFile> byFolder = new HashMap<>();
  private final List<PlannedFile> kept = new ArrayList<>();

  private record Pair(PlannedFile earlier, PlannedFile later) {}

  private Claims(Span site, Addresses addresses) {
    this.site = site;
    this.addresses = addresses;
  }

  /**
   * The files whose claims hold.
   *
   * @param site the place that stands for what no content file asked for; it never has to give way
   */
  static Checked<List<PlannedFile>> of(List<PlannedFile> files, Addresses addresses, Span site) {
    Claims claims = new Claims(site, addresses);
    files.stream().filter(file -> !isAlias(file)).forEach(claims::claim);
    files.stream().filter(Claims::isAlias).forEach(claims::claim);
    claims.kept.forEach(claims::checkFolders);
    return claims.found.with(claims.kept);
  }

  private static boolean isAlias(PlannedFile file) {
    return file.rendering().leadsTo().isPresent();
  }

  private void claim(PlannedFile file) {
    String folded = folded(file.path().value());
    PlannedFile first = byPath.putIfAbsent(folded, file);
    if (first == null) {
      kept.add(file);
      claimFolders(folded, file);
    } else {
      report(first, file);
    }
  }

  private void claimFolders(String path, PlannedFile file) {
    int slash = path.lastIndexOf('/');
    while (slash > 0 && byFolder.putIfAbsent(path.substring(0, slash), file) == null) {
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  private void checkFolders(PlannedFile file) {
    @Nullable PlannedFile inside = byFolder.get(folded(file.path().value()));
    if (inside != null) {
      found.add(
          Code.URL_DUPLICATE,
          file.claimedBy(),
          "a file at “"
              + shown(file)
              + "” leaves no room for the folder of “"
              + shown(inside)
              + "”",
          "change the address of one of both; the other is told in " + place(inside));
    }
  }

  private void report(PlannedFile first, PlannedFile second) {
    Pair pair =
        isAlias(second) && !isAlias(first) ? new Pair(first, second) : inOrder(first, second);
    if (!first.path().equals(second.path())) {
      reportCase(pair);
    } else if (isAlias(pair.later()) && !isAlias(pair.earlier())) {
      reportHiding(pair);
    } else {
      reportDuplicate(pair);
    }
  }

  private void reportHiding(Pair pair) {
    found.add(
        Code.URL_ALIAS_HIDES,
        pair.later().claimedBy(),
        "the alias “" + shown(pair.later()) + "” is the address of " + what(pair.earlier()),
        "remove the alias, or change the address of " + place(pair.earlier()));
  }

  private void reportDuplicate(Pair pair) {
    found.add(
        Code.URL_DUPLICATE,
        pair.later().claimedBy(),
        "the address “" + shown(pair.later()) + "” is taken by " + what(pair.earlier()),
        "give one of both another slug: or permalink:; the other is told in "
            + place(pair.earlier()));
  }

  private void reportCase(Pair pair) {
    found.add(
        Code.URL_CASE,
        pair.later().claimedBy(),
        "“" + shown(pair.later()) + "” and “" + shown(pair.earlier()) + "” are one on many disks",
        "spell one of both otherwise; the other is told in " + place(pair.earlier()));
  }

  /** Two files in the order of their places; what no content file asked for goes before all. */
  private Pair inOrder(PlannedFile a, PlannedFile b) {
    boolean aIsLater =
        isOurs(a) == isOurs(b) ? a.claimedBy().compareTo(b.claimedBy()) > 0 : isOurs(b);
    return aIsLater ? new Pair(b, a) : new Pair(a, b);
  }

  private boolean isOurs(PlannedFile file) {
    return file.claimedBy().file().equals(site.file());
  }

  private String what(PlannedFile file) {
    String place = file.claimedBy().file();
    return file.page().map(page -> "“" + page.title() + "” (" + place + ")").orElse(place);
  }

  private static String place(PlannedFile file) {
    return file.claimedBy().place();
  }

  /** As a reader knows it: below the base path, without {@code index.html}, not encoded. */
  private String shown(PlannedFile file) {
    String url = addresses.url(file.path());
    return Percent.decoded(url).orElse(url);
  }

  private static String folded(String path) {
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c >= 0x80 || (c >= 'A' && c <= 'Z')) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
      }
    }
    return path;
  }
}
