package org.rostrum.coverage.link.told;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.link.told.Placement.Role;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.Shape;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Document;
import org.rostrum.document.Fields;
import org.rostrum.source.SourcePath;

/**
 * A file whose keys are those of another kind than its place says, such as a person's among the
 * pages. It is read as what it tells of, so that whatever names that is not wrong too.
 *
 * @param keys those that its place does not allow and the kind does
 */
record Misplaced(Document document, Placement placement, Role meant, List<String> keys) {
  /** One strange key is a slip, or a habit; the file is one of its place all the same. */
  private static final int ENOUGH = 2;

  private static final int MOST_SHOWN = 3;

  /** What has files of its own; of equals the first counts. */
  private static final Map<Role, Shape> SHAPES = shapes();

  private static Map<Role, Shape> shapes() {
    Map<Role, Shape> shapes = new LinkedHashMap<>();
    shapes.put(Role.EVENT, EventFields.SHAPE);
    shapes.put(Role.SESSION, SessionFields.SHAPE);
    shapes.put(Role.PERSON, PersonFields.SHAPE);
    shapes.put(Role.AWARD, AwardFields.SHAPE);
    return shapes;
  }

  /** What the keys of an undated text, which does not say itself what it is, tell of. */
  static Optional<Misplaced> of(Document document, Placement placement, Optional<Shape> own) {
    boolean isText = placement.role() == Role.ARTICLE || placement.role() == Role.PAGE;
    if (!isText
        || own.isEmpty()
        || !document.isRead()
        || Placement.isDated(document)
        || Placement.typed(document).isPresent()) {
      return Optional.empty();
    }
    Optional<Misplaced> best = Optional.empty();
    for (Role role : SHAPES.keySet()) {
      Misplaced found = as(role, document, placement, own.get());
      if (best.isEmpty() || found.keys.size() > best.get().keys.size()) {
        best = Optional.of(found);
      }
    }
    return best.filter(found -> found.keys.size() >= ENOUGH);
  }

  private static Misplaced as(Role role, Document document, Placement placement, Shape own) {
    Shape shape = shape(role);
    List<String> keys =
        document.frontMatter().entries().stream()
            .map(Fields.Entry::key)
            .filter(key -> own.field(key).isEmpty() && shape.owns(key))
            .toList();
    return new Misplaced(document, placement, role, keys);
  }

  private static Shape shape(Role role) {
    return Optional.ofNullable(SHAPES.get(role)).orElseThrow();
  }

  /** The file as what it tells of; a session of no event cannot be read as one. */
  Placement asMeant() {
    boolean isHomeless = meant == Role.SESSION && placement.event().isEmpty() && !tellsEvent();
    return placement.as(isHomeless ? Role.IGNORED : meant, document.path());
  }

  private boolean tellsEvent() {
    return document.frontMatter().entries().stream()
        .anyMatch(entry -> Fields.folded(entry.key()).equals("event"));
  }

  void report(Shape own, Findings findings) {
    String shown =
        keys.stream().limit(MOST_SHOWN).collect(joining(", "))
            + (keys.size() > MOST_SHOWN ? ", …" : "");
    findings.add(
        Code.FILE_MISPLACED,
        Span.ofFile(document.path().value()),
        "its keys (%s) are those of %s, and its place makes it %s"
            .formatted(shown, shape(meant).name(), own.name()),
        remedy());
  }

  private String remedy() {
    SourcePath path = document.path();
    String folder = path.folder();
    String name = asMeant().role() == Role.IGNORED ? path.stem() : asMeant().id();
    boolean isInFolder = placement.event().isPresent();
    return switch (meant) {
      case EVENT -> "move it to content/events/%s/index.md".formatted(eventFolder(name));
      case PERSON -> "move it to content/people/%s.md".formatted(name);
      case AWARD -> "move it to content/awards/%s.md".formatted(name);
      default ->
          "move it to %s/sessions/%s"
              .formatted(isInFolder ? folder : "content/events/EVENT", path.name());
    };
  }

  /** The folder as it is written, which need not be the id. */
  private String eventFolder(String id) {
    return placement.event().isPresent() ? document.path().segments().get(2) : id;
  }
}
