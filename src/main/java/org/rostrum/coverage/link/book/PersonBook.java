package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Part;
import org.rostrum.coverage.PartialDate;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Rank;
import org.rostrum.coverage.Role;
import org.rostrum.coverage.link.name.Book;
import org.rostrum.coverage.link.name.SimilarName;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.Written;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Slugs;
import org.rostrum.source.SourcePath;

/**
 * People: from their files, from maps with a name, and from bare names. Whoever is introduced
 * anywhere is known everywhere, so that names are only looked up when all files were read.
 */
public final class PersonBook {
  private final Findings findings;
  private final Book book;
  private final Map<Key, Draft> drafts = new TreeMap<>();
  private final Records<Person> people = new Records<>();

  /** What is told of one person. */
  static final class Draft {
    final List<Telling> tellings = new ArrayList<>();
    final List<Role> inlineRoles = new ArrayList<>();
    Optional<ToldFile> file = Optional.empty();

    /** Where the name is told that counts. */
    Optional<Span> named = Optional.empty();
  }

  /** An empty book. */
  public PersonBook(Language own, Findings findings) {
    this.findings = findings;
    this.book = new Book(Kind.PERSON, own, findings);
  }

  /** The names of the people. */
  public Book book() {
    return book;
  }

  /** A person's own file. */
  public void addFile(ToldFile file) {
    Key key = Key.of(Kind.PERSON, file.placement().id());
    Draft draft = draft(key);
    if (draft.file.isPresent()) {
      return;
    }
    draft.file = Optional.of(file);
    draft.tellings.add(0, Telling.file(file));
    draft.named = file.facts().fact(PersonFields.NAME).map(Fact::span);
    nameAll(key, file.facts());
    book.name(Rank.ID, file.path().stem(), key);
  }

  /** A map with a name: it introduces somebody, or tells more of somebody known. */
  public void introduce(SourcePath path, Facts told, Optional<LocalDate> asOf) {
    Optional<String> name = name(told);
    if (name.isEmpty()
        || Book.isAddress(name.get())
        || isHeldBack(told, name.get())
        || isAmbiguous(told, name.get())) {
      return;
    }
    Key key = known(told, name.get()).orElseGet(() -> newKey(told, name.get()));
    if (!drafts.containsKey(key)) {
      reportNew(name.get(), told);
    }
    Draft draft = draft(key);
    Facts own = ofThePerson(told);
    draft.tellings.add(
        Telling.inline(path, draft.named.isPresent() ? own.without(PersonFields.NAME) : own));
    inlineRole(told, asOf).ifPresent(draft.inlineRoles::add);
    boolean isNew = draft.named.isEmpty() || isSpelling(key, told, draft.named.get());
    nameAll(key, isNew ? own : own.without(PersonFields.NAME));
    draft.named = draft.named.or(() -> Optional.of(told.spanOf(PersonFields.NAME)));
  }

  /**
   * Whether a name is one more spelling of somebody's. Who is named by an id and by a name must be
   * known by that name.
   */
  private boolean isSpelling(Key key, Facts told, Span named) {
    String name = name(told).orElseThrow();
    boolean isKnown = book.find(name).contains(key);
    boolean isSpelling = !isKnown && bySlug(name).filter(key::equals).isPresent();
    String known = nameOf(key).orElse(key.id());
    if (isSpelling && id(told).isEmpty()) {
      new SimilarName(Kind.PERSON, name, told.spanOf(PersonFields.NAME))
          .report(known, named, findings);
    }
    if (!isKnown && !isSpelling) {
      findings.add(
          Code.FACT_CONTRADICTION,
          told.spanOf(PersonFields.NAME),
          "name of person %s: “%s” here, “%s” in %s"
              .formatted(key.id(), name, known, named.place()),
          "keep one of the two, or add this one to also_known_as: of the person");
    }
    return isSpelling;
  }

  /** A bare name makes a person if nobody has it; an id makes none. */
  public void mention(SourcePath path, Facts told, Optional<LocalDate> asOf) {
    Optional<Text> reference = told.get(PersonFields.PERSON);
    if (reference.isEmpty() || told.has(PersonFields.NAME)) {
      return;
    }
    String name = reference.get().value().strip();
    List<Key> found = book.find(name);
    if (Book.isAddress(name) || book.isJoined(name)) {
      return;
    }
    if (found.isEmpty() && !book.isId(name) && !book.isHeldBack(name)) {
      Facts named =
          told.without(PersonFields.PERSON)
              .with(PersonFields.NAME, Written.text(name), reference.get().span());
      introduce(path, named, asOf);
    } else if (found.size() == 1) {
      inlineRole(told, asOf).ifPresent(draft(found.get(0)).inlineRoles::add);
    }
  }

  /** The part played, the office of that day and a share belong to the place, not to the person. */
  private static Facts ofThePerson(Facts told) {
    Facts own = told;
    for (Field<?> field :
        List.<Field<?>>of(
            PersonFields.PERSON,
            PersonFields.ROLE,
            PersonFields.ORGANIZATION,
            PersonFields.COUNTRY,
            AwardFields.ORGANIZATION,
            AwardFields.SHARE)) {
      own = own.without(field);
    }
    return own;
  }

  private static Optional<Text> id(Facts told) {
    return told.get(FileFields.ID).or(() -> told.get(PersonFields.PERSON));
  }

  private boolean isHeldBack(Facts told, String name) {
    return book.isHeldBack(id(told).map(Text::value).orElse(name));
  }

  private boolean isAmbiguous(Facts told, String name) {
    return id(told).isEmpty() && book.find(name).size() > 1;
  }

  /** An id that is told decides; without one the name does, however it is written. */
  private Optional<Key> known(Facts told, String name) {
    Optional<Text> id = id(told);
    return id.isPresent()
        ? only(book.find(id.get().value()))
        : only(book.find(name)).or(() -> bySlug(name));
  }

  private Optional<Key> bySlug(String name) {
    return book.find(name).isEmpty() ? only(book.find(Slugs.of(name))) : Optional.empty();
  }

  private static Optional<Key> only(List<Key> keys) {
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  private static Key newKey(Facts told, String name) {
    Optional<Text> id =
        told.get(FileFields.ID)
            .or(() -> told.get(PersonFields.PERSON).filter(who -> Book.isIdLike(who.value())));
    return Key.of(Kind.PERSON, Slugs.of(id.map(Text::value).orElse(name)));
  }

  private void reportNew(String name, Facts told) {
    findings.add(
        Code.PERSON_NEW,
        told.spanOf(PersonFields.NAME),
        "“%s” gets a page".formatted(name),
        (PersonFields.isSeveral(name)
                ? "write several people as a list: [Ada Lovelace, Charles Babbage]; of one, "
                : "")
            + "a file content/people/%s.md can tell more".formatted(Slugs.of(name)));
  }

  private Draft draft(Key key) {
    return drafts.computeIfAbsent(key, unused -> new Draft());
  }

  private static Optional<String> name(Facts told) {
    return told.get(PersonFields.NAME).map(names -> names.values().iterator().next());
  }

  private void nameAll(Key key, Facts told) {
    book.name(Rank.ID, key.id(), key);
    told.get(FileFields.ID).ifPresent(id -> book.name(Rank.ID, id.value(), key));
    told.get(FileFields.SLUG).ifPresent(slug -> book.name(Rank.ID, slug.value(), key));
    told.get(PersonFields.NAME).ifPresent(names -> book.called("", names, key));
    told.list(PersonFields.ALSO_KNOWN_AS).forEach(name -> book.name(Rank.ALSO_KNOWN_AS, name, key));
  }

  /** The office told beside a name, true as of the event; a part in a session is none. */
  private static Optional<Role> inlineRole(Facts told, Optional<LocalDate> asOf) {
    Optional<String> title = told.get(PersonFields.ROLE).filter(role -> part(role).isEmpty());
    Optional<String> organization = told.get(PersonFields.ORGANIZATION);
    if (title.isEmpty() && organization.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Role(
            title,
            organization,
            Optional.empty(),
            Optional.empty(),
            asOf.map(PartialDate::of),
            told.get(PersonFields.COUNTRY)));
  }

  /** The part in a session that a role names, if it names one. */
  static Optional<Part> part(String role) {
    String word = role.strip().toUpperCase(Locale.ROOT);
    for (Part part : Part.values()) {
      if (part.name().equals(word)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /** The name to show for somebody, before the record is written. */
  Optional<String> nameOf(Key key) {
    return Optional.ofNullable(drafts.get(key))
        .flatMap(
            draft -> draft.tellings.stream().flatMap(t -> name(t.facts()).stream()).findFirst());
  }

  /** The person whom a map or a bare text means; otherwise the reason is reported. */
  public Optional<Key> resolve(Facts told) {
    Optional<Text> reference = told.get(PersonFields.PERSON);
    Optional<String> name = name(told);
    if (name.isPresent()) {
      Text text = id(told).orElse(new Text(name.get(), true, told.spanOf(PersonFields.NAME)));
      return known(told, name.get()).or(() -> book.resolve(text));
    }
    return reference.or(() -> told.get(FileFields.ID)).flatMap(this::resolve);
  }

  /** The person whom a bare text means; otherwise the reason is reported. */
  public Optional<Key> resolve(Text reference) {
    return book.resolve(reference);
  }

  /** Writes the records; to be called once, when every file was read. */
  public void write(Desk desk) {
    PersonWriter writer = new PersonWriter(desk);
    drafts.forEach((key, draft) -> people.add(writer.person(key, draft)));
  }

  /** The record of a key, once it is written. */
  public Person get(Key key) {
    return people.get(key);
  }

  /** All records, once they are written. */
  public List<Person> all() {
    return people.all();
  }
}
