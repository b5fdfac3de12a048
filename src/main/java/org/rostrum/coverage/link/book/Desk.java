package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.util.Optional;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Prose;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.WebLink;
import org.rostrum.coverage.link.picture.PhotoDesk;
import org.rostrum.coverage.link.time.Times;
import org.rostrum.coverage.link.told.Gathered;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.LinkFields;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.i18n.Language;

/** What all books share when they write their records. */
public final class Desk {
  private final SiteSettings site;
  private final Gathered files;
  private final Findings findings;
  private final PhotoDesk photos;
  private final TagBook tags;
  private final QuoteDesk quotes;
  private final Times times;

  /** A desk with what all books share. */
  public Desk(
      SiteSettings site,
      Gathered files,
      PhotoDesk photos,
      TagBook tags,
      QuoteDesk quotes,
      Findings findings) {
    this.site = site;
    this.files = files;
    this.findings = findings;
    this.photos = photos;
    this.tags = tags;
    this.quotes = quotes;
    this.times = new Times(findings);
  }

  SiteSettings site() {
    return site;
  }

  /** The site's language. */
  public Language language() {
    return site.language();
  }

  /** All files that are published. */
  public Gathered files() {
    return files;
  }

  /** Takes what is wrong. */
  public Findings findings() {
    return findings;
  }

  /** Finds pictures. */
  public PhotoDesk photos() {
    return photos;
  }

  QuoteDesk quotes() {
    return quotes;
  }

  /** Puts times into zones. */
  public Times times() {
    return times;
  }

  /** What every kind with a file may have. */
  public Common common(Facts facts) {
    return new Common(
        facts.get(FileFields.ID),
        facts.get(FileFields.SUMMARY),
        facts.get(FileFields.IMAGE).flatMap(image -> photos.photo(image, true)),
        tags.tags(facts),
        facts.fact(FileFields.UPDATED).map(updated -> times.moment(updated, site.zone())),
        facts.get(FileFields.SLUG),
        facts.get(FileFields.PERMALINK),
        facts.list(FileFields.ALIASES));
  }

  /** The text of a thing's own file; none if it has no file. */
  public Prose prose(Key key, Optional<ToldFile> file, Telling first) {
    return file.map(own -> prose(key, own)).orElseGet(() -> Prose.none(first.path()));
  }

  /** The text of a file, with its pictures and quotes found. */
  public Prose prose(Key key, ToldFile file) {
    var body = file.body();
    return new Prose(
        file.path(),
        body,
        body.pictures().stream().map(use -> photos.photo(use, file.path())).toList(),
        quotes.of(key, file));
  }

  Optional<WebLink> link(Facts told) {
    return told.get(LinkFields.URL)
        .map(url -> new WebLink(told.get(LinkFields.TITLE).orElse(url), url));
  }

  /** The title of a file; one that is not told is reported, and the id stands in for it. */
  public String missingTitle(Facts facts, Field<String> field, ToldFile file, Key key) {
    return facts.get(field).orElseGet(() -> missing(facts, field, Telling.file(file), key));
  }

  /** Reports a required field that nobody tells; the id stands in for it. */
  public String missing(Facts facts, Field<?> field, Telling first, Key key) {
    if (facts.lacks(field)) {
      String kind = key.kind();
      findings.add(
          Code.KEY_MISSING,
          first.span(),
          "the %s has no “%s”".formatted(kind, field.name()),
          "add %s: %s".formatted(field.name(), field.example()));
    }
    return key.id();
  }

  /** The day as of which offices are shown in a file. */
  public Optional<LocalDate> dayOf(ToldFile file) {
    return quotes.dayOf(file);
  }
}
