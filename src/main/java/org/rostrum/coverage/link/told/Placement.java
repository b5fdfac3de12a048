package org.rostrum.coverage.link.told;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.DatedName;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.document.Document;
import org.rostrum.document.Fields;
import org.rostrum.document.Picture;
import org.rostrum.document.Text;
import org.rostrum.document.Value;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Slugs;
import org.rostrum.source.SourcePath;

/**
 * What a file is, by its place and perhaps its {@code type}.
 *
 * @param id the file's own name for the thing; of an article or page its place
 * @param event the id of the event in whose folder it stands
 * @param date a date at the start of the file's name
 */
public record Placement(Role role, String id, Optional<String> event, Optional<Text> date) {
  private static final int INDEX_OF_EVENT = 3;

  /** Folders that have a list of all, to which nobody can write an introduction yet. */
  private static final Set<String> FAMILIES = Set.of("events", "people", "speakers", "awards");

  /** What files can be; the names are those of the folders and files. */
  public enum Role {
    SITE,
    ARTICLE,
    PAGE,
    EVENT,
    SCHEDULE,
    SESSION,
    PERSON,
    AWARD,
    SIDECAR,
    NOT_YET,
    IGNORED
  }

  static Placement of(Document document) {
    SourcePath path = NearFolders.meant(document.path(), isDated(document));
    Role byPlace = isYaml(path) ? yamlRole(path) : markdownRole(path);
    Role role = isYaml(path) ? byPlace : typed(document).orElse(byPlace);
    return new Placement(
        settled(role, document), id(path, role), eventOf(path), dateInName(document));
  }

  /** The same file, if it were something else; an event's own file gives its folder's name. */
  Placement as(Role other, SourcePath path) {
    String own = id(path, other);
    return new Placement(other, other == Role.EVENT ? event.orElse(own) : own, event, date);
  }

  /** A file outside of the known folders is an article if it has a date. */
  private static Role settled(Role role, Document document) {
    if (role != Role.IGNORED || isYaml(document.path())) {
      return role;
    }
    return isDated(document) ? Role.ARTICLE : Role.PAGE;
  }

  /** Whether a file tells, in a key or in its name, when it was published. */
  static boolean isDated(Document document) {
    String stem = document.path().stem();
    return DatedName.of(stem).date().isPresent()
        || hasDate(document)
        || DatedName.impossibleDate(stem).isPresent();
  }

  private static boolean hasDate(Document document) {
    return document.frontMatter().entries().stream()
        .anyMatch(entry -> ArticleFields.isDate(entry) && !entry.value().isAbsent());
  }

  static boolean isYaml(SourcePath path) {
    return path.extension().equals("yaml") || path.extension().equals("yml");
  }

  private static Role yamlRole(SourcePath path) {
    List<String> names = path.segments();
    if (names.size() == 2 && path.stem().equals("site")) {
      return Role.SITE;
    }
    if (names.size() == 4 && names.get(1).equals("events") && path.stem().equals("schedule")) {
      return Role.SCHEDULE;
    }
    boolean isSidecar = Picture.isPicture(path.sibling(path.stem()));
    return isSidecar ? Role.SIDECAR : Role.IGNORED;
  }

  private static Role markdownRole(SourcePath path) {
    List<String> names = path.segments();
    String family = names.size() < 3 ? "" : names.get(1);
    boolean isList = names.size() == INDEX_OF_EVENT && path.stem().equals("index");
    if (isList && FAMILIES.contains(family)) {
      return Role.NOT_YET;
    }
    return switch (family) {
      case "events" -> inEvents(path, names);
      case "people", "speakers" -> Role.PERSON;
      case "awards" -> Role.AWARD;
      case "articles" -> Role.ARTICLE;
      case "pages" -> Role.PAGE;
      case "organizations", "series" -> Role.NOT_YET;
      default -> Role.IGNORED;
    };
  }

  private static Role inEvents(SourcePath path, List<String> names) {
    boolean isIndex = path.stem().equals("index");
    if (names.size() == INDEX_OF_EVENT || (names.size() == INDEX_OF_EVENT + 1 && isIndex)) {
      return Role.EVENT;
    }
    return names.get(INDEX_OF_EVENT).equals("sessions") ? Role.SESSION : Role.ARTICLE;
  }

  /** What the file itself says it is. */
  static Optional<Role> typed(Document document) {
    return valueOf(document, "type")
        .flatMap(Value::asText)
        .flatMap(
            type ->
                switch (type.value().strip().toLowerCase(Locale.ROOT)) {
                  case "article" -> Optional.of(Role.ARTICLE);
                  case "page" -> Optional.of(Role.PAGE);
                  case "event" -> Optional.of(Role.EVENT);
                  case "session" -> Optional.of(Role.SESSION);
                  case "person" -> Optional.of(Role.PERSON);
                  case "award" -> Optional.of(Role.AWARD);
                  case "organization", "series", "live" -> Optional.of(Role.NOT_YET);
                  default -> Optional.empty();
                });
  }

  private static Optional<Value> valueOf(Document document, String key) {
    return document.frontMatter().entries().stream()
        .filter(entry -> entry.key().strip().equalsIgnoreCase(key) && !entry.value().isAbsent())
        .map(Fields.Entry::value)
        .findFirst();
  }

  /** The folder's or the file's name; {@code index.md} is named by its folder. */
  private static String id(SourcePath path, Role role) {
    String name = path.stem().equals("index") ? lastFolder(path) : path.stem();
    return switch (role) {
      case EVENT, SESSION, PERSON, AWARD -> Slugs.of(DatedName.of(name).rest());
      default -> placeOf(path);
    };
  }

  private static String lastFolder(SourcePath path) {
    String folder = path.folder();
    return folder.substring(folder.lastIndexOf('/') + 1);
  }

  private static String placeOf(SourcePath path) {
    String inside = path.inside();
    int slash = inside.lastIndexOf('/');
    String folder = slash < 0 ? "" : inside.substring(0, slash);
    if (path.stem().equals("index")) {
      return folder.isEmpty() ? "index" : folder;
    }
    String name = DatedName.of(path.stem()).rest();
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  private static Optional<String> eventOf(SourcePath path) {
    List<String> names = path.segments();
    return names.size() > INDEX_OF_EVENT && names.get(1).equals("events")
        ? Optional.of(Slugs.of(names.get(2)))
        : Optional.empty();
  }

  /** The language that a file's name ends in: {@code opening.kk.md}. */
  public static Optional<Language> languageOf(SourcePath path) {
    int dot = path.stem().lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Language.of(path.stem().substring(dot + 1));
  }

  private static Optional<Text> dateInName(Document document) {
    return DatedName.of(document.path().stem())
        .date()
        .map(date -> new Text(date.toString(), true, document.frontMatter().span()));
  }
}
