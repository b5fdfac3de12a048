package org.rostrum.coverage.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;

/** Parts the files that are published now from those that are held back. */
final class Publishable {
  private final HoldBack question;
  private final Findings findings;
  private final List<ToldFile> published = new ArrayList<>();
  private final List<ToldFile> withheld = new ArrayList<>();
  private final List<HeldBack> heldBack = new ArrayList<>();

  private Publishable(HoldBack question, Findings findings) {
    this.question = question;
    this.findings = findings;
  }

  static Publishable of(Gathered files, HoldBack question, Findings findings) {
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
    Key key = Key.of(file.kind().orElse(Kind.EVENT), file.placement().id());
    String title = title(file);
    heldBack.add(new HeldBack(key, title, answer.span(), answer.reason(), answer.until()));
    findings.add(
        Code.HELD_BACK,
        answer.span(),
        "“%s” is not published: %s".formatted(title, reason(answer)),
        hint(answer));
  }

  private static String reason(HoldBack.Answer answer) {
    return switch (answer.reason()) {
      case DRAFT -> "it is a draft";
      case NOT_YET -> "it appears at " + answer.until().map(Instant::toString).orElse("");
      case EXPIRED -> "its time is over";
    };
  }

  private static String hint(HoldBack.Answer answer) {
    return switch (answer.reason()) {
      case DRAFT -> "take draft: out, or build with --drafts";
      case NOT_YET -> "build again then, or with --future";
      case EXPIRED -> "take expires: out to publish it again";
    };
  }

  /** The names under which a file's thing would be found. */
  static List<String> names(ToldFile file) {
    List<String> names = new ArrayList<>(List.of(file.placement().id(), file.path().stem()));
    String id = file.placement().id();
    names.add(id.substring(id.lastIndexOf('/') + 1));
    names.addAll(Titles.all(file));
    names.addAll(file.facts().list(PersonFields.ALSO_KNOWN_AS));
    Stream.of(FileFields.ID, FileFields.SLUG)
        .flatMap(field -> file.facts().get(field).stream())
        .map(Text::value)
        .forEach(names::add);
    return names;
  }

  private static String title(ToldFile file) {
    return Titles.of(file).orElse(file.placement().id());
  }

  List<ToldFile> published() {
    return published;
  }

  List<ToldFile> withheld() {
    return withheld;
  }

  List<HeldBack> heldBack() {
    return heldBack;
  }
}
