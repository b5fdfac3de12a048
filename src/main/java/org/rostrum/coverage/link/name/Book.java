package org.rostrum.coverage.link.name;

import static java.util.stream.Collectors.joining;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Names;
import org.rostrum.coverage.Rank;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.Written;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;

/** The names of all things of one kind, and what is said when one is not found. */
public final class Book {
  private static final int MOST_SHOWN = 5;
  private static final int LONGEST_JOINED = 500;
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|www\\.|mailto:|@)\\S+|[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  private final Kind kind;
  private final Language own;
  private final Findings findings;
  private final Names names;

  /**
   * An empty book.
   *
   * @param own the site's language
   */
  public Book(Kind kind, Language own, Findings findings) {
    this.kind = kind;
    this.own = own;
    this.findings = findings;
    this.names = new Names(kind);
  }

  /** The names themselves. */
  public Names names() {
    return names;
  }

  /** The site's language. */
  public Language language() {
    return own;
  }

  /** Lets a thing be found by a name. */
  public void name(Rank rank, String name, Key key) {
    names.add(rank, name, key);
  }

  /**
   * Lets a thing be found by its name or title in any language.
   *
   * @param event of sessions what stands before the title, if anything
   */
  public void called(String event, Map<Language, String> told, Key key) {
    Iterator<String> all = Written.in(own, told).byLanguage().values().iterator();
    String first = all.next();
    names.title(key, first);
    names.add(Rank.NAME, event + first, key);
    all.forEachRemaining(name -> names.add(Rank.OTHER_LANGUAGE, event + name, key));
  }

  /** Everything with the name; nothing is reported. */
  public List<Key> find(String name) {
    return findNear("", name);
  }

  /** Everything with the name, in an event before all others; nothing is reported. */
  public List<Key> findNear(String event, String name) {
    List<Key> found = names.findNear(event, name);
    return found.isEmpty()
        ? WrittenId.of(kind, name).map(id -> names.findNear(event, id)).orElse(found)
        : found;
  }

  /** Whether only something held back has the name. */
  public boolean isHeldBack(String name) {
    return !names.findHeldBack(id(name)).isEmpty();
  }

  private String id(String name) {
    return WrittenId.of(kind, name).orElse(name);
  }

  /** Whether a text can only be an id, which makes nobody new. */
  public boolean isId(String text) {
    return isIdLike(text) || WrittenId.of(kind, text).isPresent();
  }

  /** Whether a text is the address of a page or of a mailbox, or a handle: no name of anything. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** Whether a text that nobody has as a name is made of names that are known. */
  public boolean isJoined(String text) {
    return kind == Kind.PERSON
        && text.length() <= LONGEST_JOINED
        && PersonFields.isSeveral(text)
        && find(text).isEmpty()
        && PersonFields.parts(text).size() > 1
        && PersonFields.parts(text).stream().allMatch(part -> names.find(part).size() == 1);
  }

  /** The thing that a reference names; otherwise the reason is reported. */
  public Optional<Key> resolve(Text reference) {
    return one(reference, find(reference.value()), "");
  }

  /**
   * The only one of those that a reference can mean.
   *
   * @param event of sessions the event in which they are looked for first
   */
  public Optional<Key> one(Text reference, List<Key> found, String event) {
    return one(reference, found, event, introduction());
  }

  /** The same for what a text names, where nothing can be told of something new. */
  public Optional<Key> oneInText(Text reference, List<Key> found, String event) {
    return one(reference, found, event, remedyInText());
  }

  private Optional<Key> one(Text reference, List<Key> found, String event, String remedy) {
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.size() > 1) {
      reportAmbiguous(reference, found);
    } else if (isAddress(reference.value().strip())) {
      reportAddress(reference);
    } else if (isJoined(reference.value().strip())) {
      reportJoined(reference);
    } else if (isHeldBack(reference.value())
        || !names.findTellers(id(reference.value())).isEmpty()) {
      findings.add(
          Code.REF_HELD_BACK,
          reference.span(),
          "%s “%s” is held back, so that nothing is shown here"
              .formatted(kind.word(), reference.value()),
          "publish it, or take the reference out");
    } else {
      reportUnknown(reference, event, remedy);
    }
    return Optional.empty();
  }

  private void reportAddress(Text reference) {
    findings.add(
        unknown(),
        reference.span(),
        "“%s” is an address, not a name".formatted(reference.value().strip()),
        "write a name or an id; addresses stand beside the name: { name: \"…\", links: [{ url: \"…\" }] }");
  }

  /** Names are never split, but nobody has a name that is made of those of others. */
  private void reportJoined(Text reference) {
    List<String> parts = PersonFields.parts(reference.value());
    findings.add(
        unknown(),
        reference.span(),
        "“%s” is %d people in one text".formatted(reference.value().strip(), parts.size()),
        "write them as a list: [%s]".formatted(String.join(", ", parts)));
  }

  private void reportUnknown(Text reference, String event, String remedy) {
    String meant =
        names.suggestion(id(reference.value()), event).map(question -> question + "  ").orElse("");
    findings.add(
        unknown(),
        reference.span(),
        "no %s “%s”".formatted(kind.word(), reference.value()),
        meant + remedy);
  }

  private Code unknown() {
    return switch (kind) {
      case PERSON -> Code.REF_PERSON;
      case SESSION -> Code.REF_SESSION;
      case AWARD -> Code.REF_AWARD;
      case EVENT -> Code.REF_EVENT;
      case ARTICLE, PAGE, TAG -> Code.REF_ARTICLE;
    };
  }

  /** How something new is told. */
  private String introduction() {
    return switch (kind) {
      case PERSON -> "To introduce someone new: { name: \"…\" }, or a file in content/people/";
      case SESSION -> "To introduce a new one: { title: \"…\", day: 1 }";
      case AWARD -> "To introduce a new one: award: { name: \"…\" }, or a file in content/awards/";
      case EVENT -> "To introduce a new one: event: { title: \"…\", start: 2023-04-26 }";
      case ARTICLE, PAGE, TAG -> "";
    };
  }

  private String remedyInText() {
    return kind == Kind.PERSON
        ? "Write the full name as on the person's page, or name the person in the front matter:"
            + " speakers: [Ada Lovelace]"
        : "Write the title as in the programme, or add the session to it";
  }

  private void reportAmbiguous(Text reference, List<Key> found) {
    List<Key> keys = found.stream().sorted().toList();
    String all = keys.stream().limit(MOST_SHOWN).map(names::shown).collect(joining(", "));
    int rest = keys.size() - MOST_SHOWN;
    findings.add(
        Code.REF_AMBIGUOUS,
        reference.span(),
        "“%s” can be several: %s".formatted(reference.value(), all)
            + (rest > 0 ? " and %d more".formatted(rest) : ""),
        "write the id of the one that is meant, such as " + keys.get(0).id());
  }

  /**
   * Whether a text can only be an id: it has nothing but {@code a–z}, {@code 0–9} and {@code -}.
   */
  public static boolean isIdLike(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
  }
}
