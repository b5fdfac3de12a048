package org.rostrum.coverage.link.held;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Tag;
import org.rostrum.coverage.link.told.Gathered;
import org.rostrum.coverage.link.told.Placement;
import org.rostrum.coverage.link.told.Titles;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.i18n.Slugs;

/** Parts the files that are published now from those that are held back. */
public final class Publishable {
  private final HoldBack question;
  private final Findings findings;
  private final List<ToldFile> published = new ArrayList<>();
  private final List<ToldFile> withheld = new ArrayList<>();
  private final List<HeldBack> heldBack = new ArrayList<>();

  private Publishable(HoldBack question, Findings findings) {
    this.question = question;
    this.findings = findings;
  }

  /** Parts the files of a site. */
  public static Publishable of(Gathered files, HoldBack question, Findings findings) {
    Publishable parted = new Publishable(question, findings);
    Set<String> events = new HashSet<>();
    for (ToldFile file : files.all()) {
      if (file.is(Placement.Role.EVENT) && parted.answer(file, files).isPresent()) {
        events.add(file.placement().id());
      }
    }
    files.all().forEach(file -> parted.part(file, files, events));
    return parted;
  }

  private Optional<HoldBack.Answer> answer(ToldFile file, Gathered files) {
    return file.kind().isPresent() || file.is(Placement.Role.SCHEDULE)
        ? question.of(file.facts(), files.publicationZone(file))
        : Optional.empty();
  }

  /** The programme of an event that is held back is held back with it. */
  private void part(ToldFile file, Gathered files, Set<String> events) {
    Optional<HoldBack.Answer> answer = answer(file, files);
    boolean isProgramme =
        (file.is(Placement.Role.SESSION) || file.is(Placement.Role.SCHEDULE))
            && file.placement().event().filter(events::contains).isPresent();
    if (answer.isPresent()) {
      withheld.add(file);
      report(file, answer.get());
    } else if (isProgramme) {
      withheld.add(file);
    } else {
      published.add(file);
    }
  }

  private void report(ToldFile file, HoldBack.Answer answer) {
    HeldBack held =
        new HeldBack(
            key(file),
            title(file),
            answer.span(),
            answer.reason(),
            answer.until(),
            file.facts().get(ArticleFields.DATE).flatMap(WrittenTime::date),
            common(file.facts()));
    heldBack.add(held);
    findings.add(
        Code.HELD_BACK,
        held.span(),
        "“%s” is not published: %s".formatted(held.title(), held.why()),
        hint(answer));
  }

  private static String hint(HoldBack.Answer answer) {
    return switch (answer.reason()) {
      case DRAFT -> "take draft: out, or build with --drafts";
      case NOT_YET -> "build again then, or with --future";
      case EXPIRED -> "take expires: out to publish it again";
    };
  }

  /** What a file would be about. */
  public static Key key(ToldFile file) {
    Kind kind = file.kind().orElse(Kind.EVENT);
    String id =
        file.is(Placement.Role.SCHEDULE)
            ? file.placement().event().orElse("")
            : file.placement().id();
    return Key.of(kind, kind == Kind.SESSION ? HeldThings.eventOf(file) + "/" + id : id);
  }

  /** What decides about the addresses of something held back; nothing else is read of it. */
  static Common common(Facts facts) {
    List<Tag> tags =
        facts.list(FileFields.TAGS).stream()
            .map(name -> new Tag(Key.of(Kind.TAG, Slugs.of(name)), name))
            .toList();
    return new Common(
        facts.get(FileFields.ID),
        Optional.empty(),
        Optional.empty(),
        tags,
        Optional.empty(),
        facts.get(FileFields.SLUG),
        facts.get(FileFields.PERMALINK),
        facts.list(FileFields.ALIASES));
  }

  private static String title(ToldFile file) {
    return Titles.of(file).orElse(file.placement().id());
  }

  /** What is published now. */
  public List<ToldFile> published() {
    return published;
  }

  /** What is not. */
  public List<ToldFile> withheld() {
    return withheld;
  }

  /** The same with reason and moment. */
  public List<HeldBack> heldBack() {
    return heldBack;
  }
}
