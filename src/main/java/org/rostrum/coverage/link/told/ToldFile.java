package org.rostrum.coverage.link.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.PhotoFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.Shape;
import org.rostrum.coverage.read.ShapeReader;
import org.rostrum.coverage.read.Written;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Body;
import org.rostrum.document.Document;
import org.rostrum.document.Text;
import org.rostrum.source.SourcePath;

/**
 * A document with what its place says of it, and what its front matter tells.
 *
 * @param path where it stands
 * @param body its text
 */
public record ToldFile(Placement placement, SourcePath path, Body body, Facts facts) {
  private static final List<Shape> ALL =
      List.of(
          ArticleFields.SHAPE,
          EventFields.SHAPE,
          SessionFields.SHAPE,
          PersonFields.SHAPE,
          AwardFields.SHAPE);

  /** Reads one document; looks at nothing else. */
  public static Checked<ToldFile> of(Document document) {
    Findings findings = new Findings();
    Placement placement = placement(document, findings);
    Optional<Shape> shape = shape(placement.role());
    Facts facts =
        shape
            .map(s -> facts(s, document, findings))
            .orElse(Facts.none(document.frontMatter().span()));
    reportUnread(placement.role(), document, findings);
    if (shape.isPresent() && isEmpty(placement, document)) {
      reportEmpty(placement, document, findings);
      facts = ShapeReader.unread(shape.get(), document.frontMatter());
    }
    return findings.with(
        new ToldFile(
            placement,
            document.path(),
            document.body(),
            completed(facts, placement, document, findings)));
  }

  private static Placement placement(Document document, Findings findings) {
    Placement byPlace = Placement.of(document);
    Optional<Shape> own = shape(byPlace.role());
    Optional<Misplaced> misplaced = Misplaced.of(document, byPlace, own);
    misplaced.ifPresent(file -> file.report(own.orElseThrow(), findings));
    return misplaced.map(Misplaced::asMeant).orElse(byPlace);
  }

  /** A title may stand as the first heading, an article's date in the file's name. */
  private static Facts completed(
      Facts told, Placement placement, Document document, Findings findings) {
    Optional<Text> date =
        placement.date().filter(text -> placement.role() == Placement.Role.ARTICLE);
    Facts facts = date.map(text -> dated(told, text, findings)).orElse(told);
    return document.body().title().isPresent()
        ? titled(facts, placement.role(), document.body().title().get())
        : facts;
  }

  private static Facts dated(Facts told, Text inName, Findings findings) {
    LocalDate date = LocalDate.parse(inName.value());
    if (told.lacks(ArticleFields.DATE)) {
      return told.with(ArticleFields.DATE, WrittenTime.of(date), inName.span());
    }
    told.fact(ArticleFields.DATE).ifPresent(fact -> checkSame(fact, date, findings));
    return told;
  }

  /** A day more or less is the zone's doing. */
  private static void checkSame(Fact<WrittenTime> told, LocalDate inName, Findings findings) {
    Optional<LocalDate> date = told.value().date();
    if (date.isPresent() && Math.abs(date.get().toEpochDay() - inName.toEpochDay()) > 1) {
      findings.add(
          Code.DATE_DIFFERS,
          told.span(),
          "the file’s name says %s, and this is %s, which counts".formatted(inName, date.get()),
          "correct the one that is wrong; the name’s date can be left out");
    }
  }

  private static Facts titled(Facts facts, Placement.Role role, String title) {
    return switch (role) {
      case ARTICLE, PAGE -> with(facts, ArticleFields.TITLE, title);
      case EVENT -> with(facts, EventFields.TITLE, Written.text(title));
      case SESSION -> with(facts, SessionFields.TITLE, Written.text(title));
      case PERSON -> with(facts, PersonFields.NAME, Written.text(title));
      case AWARD -> with(facts, AwardFields.NAME, Written.text(title));
      case SITE, SCHEDULE, SIDECAR, NOT_YET, IGNORED -> facts;
    };
  }

  private static <T> Facts with(Facts facts, Field<T> field, T value) {
    return facts.lacks(field) ? facts.with(field, value, facts.span()) : facts;
  }

  /** Whether a Markdown file tells nothing of what it is about. */
  private static boolean isEmpty(Placement placement, Document document) {
    boolean isThing =
        placement.role() != Placement.Role.SCHEDULE && placement.role() != Placement.Role.SIDECAR;
    return isThing
        && document.isRead()
        && document.frontMatter().entries().isEmpty()
        && document.frontMatter().unread().isEmpty()
        && document.body().title().isEmpty()
        && (placement.date().isEmpty() || document.body().isEmpty());
  }

  private static boolean isNamed(Placement.Role role) {
    return role == Placement.Role.PERSON || role == Placement.Role.AWARD;
  }

  private static void reportEmpty(Placement placement, Document document, Findings findings) {
    String kind = placement.role().name().toLowerCase(Locale.ROOT);
    String title = isNamed(placement.role()) ? "name:" : "title:";
    String keys = placement.role() == Placement.Role.ARTICLE ? title + " and date:" : title;
    findings.add(
        Code.KEY_MISSING,
        Span.ofFile(document.path().value()),
        document.body().isEmpty()
            ? "the file is empty, and should tell of the %s".formatted(kind)
            : "the %s has no front matter, or an empty one".formatted(kind),
        "write %s between two lines of ---, above the text".formatted(keys)
            + (document.body().isEmpty() ? "; or delete the file" : ""));
  }

  private static Facts facts(Shape shape, Document document, Findings findings) {
    return document.isRead()
        ? ShapeReader.read(shape, document.frontMatter(), others(shape), findings)
        : ShapeReader.unread(shape, document.frontMatter());
  }

  private static Optional<Shape> shape(Placement.Role role) {
    return switch (role) {
      case ARTICLE -> Optional.of(ArticleFields.SHAPE);
      case PAGE -> Optional.of(ArticleFields.PAGE);
      case EVENT, SCHEDULE -> Optional.of(EventFields.SHAPE);
      case SESSION -> Optional.of(SessionFields.SHAPE);
      case PERSON -> Optional.of(PersonFields.SHAPE);
      case AWARD -> Optional.of(AwardFields.SHAPE);
      case SIDECAR -> Optional.of(PhotoFields.SIDECAR);
      case SITE, NOT_YET, IGNORED -> Optional.empty();
    };
  }

  private static List<Shape> others(Shape own) {
    return ALL.stream().filter(shape -> !shape.name().equals(own.name())).toList();
  }

  private static void reportUnread(Placement.Role role, Document document, Findings findings) {
    if (role == Placement.Role.NOT_YET) {
      findings.add(
          Code.FILE_IGNORED,
          Span.ofFile(document.path().value()),
          "organizations, series, live coverage and introductions to lists are not read yet",
          "a coming release reads this file; it does no harm");
    } else if (role == Placement.Role.SITE
        || (role == Placement.Role.IGNORED && Placement.isYaml(document.path()))) {
      findings.add(
          Code.FILE_IGNORED,
          Span.ofFile(document.path().value()),
          "nothing reads this YAML file",
          "write a Markdown file with front matter, or move it to content/static/");
    }
  }

  /** Whether the file is what a role says. */
  public boolean is(Placement.Role role) {
    return placement.role() == role;
  }

  /** The kind of thing that the file is about, if it is about one. */
  public Optional<Kind> kind() {
    return switch (placement.role()) {
      case ARTICLE -> Optional.of(Kind.ARTICLE);
      case PAGE -> Optional.of(Kind.PAGE);
      case EVENT -> Optional.of(Kind.EVENT);
      case SESSION -> Optional.of(Kind.SESSION);
      case PERSON -> Optional.of(Kind.PERSON);
      case AWARD -> Optional.of(Kind.AWARD);
      case SITE, SCHEDULE, SIDECAR, NOT_YET, IGNORED -> Optional.empty();
    };
  }

  /** The start of the front matter, or of the file. */
  public Span span() {
    return Span.ofFile(path.value());
  }
}
