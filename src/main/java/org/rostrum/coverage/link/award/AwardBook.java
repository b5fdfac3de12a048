package org.rostrum.coverage.link.award;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.coverage.Award;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Rank;
import org.rostrum.coverage.link.book.Desk;
import org.rostrum.coverage.link.book.Records;
import org.rostrum.coverage.link.merge.Merge;
import org.rostrum.coverage.link.name.Book;
import org.rostrum.coverage.link.name.SimilarName;
import org.rostrum.coverage.link.told.Gathered;
import org.rostrum.coverage.link.told.OwnIds;
import org.rostrum.coverage.link.told.Placement;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.Written;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;
import org.rostrum.i18n.Slugs;
import org.rostrum.source.SourcePath;

/** Awards: from their files, from maps with a name, and from bare names. */
public final class AwardBook {
  private final Findings findings;
  private final Book book;
  private final Map<Key, Draft> drafts = new TreeMap<>();
  private final IdentityHashMap<Facts, Key> keyByInline = new IdentityHashMap<>();
  private final Records<Award> awards = new Records<>();

  /** What is told of one award. */
  private static final class Draft {
    final List<Telling> tellings = new ArrayList<>();
    Optional<ToldFile> file = Optional.empty();

    /** The first name told. */
    Optional<Fact<String>> name() {
      return tellings.stream()
          .flatMap(telling -> telling.facts().fact(AwardFields.NAME).stream())
          .map(fact -> new Fact<>(fact.value().values().iterator().next(), fact.span()))
          .findFirst();
    }
  }

  /** An empty book. */
  public AwardBook(Language own, Findings findings) {
    this.findings = findings;
    this.book = new Book(Kind.AWARD, own, findings);
  }

  /** The names of the awards. */
  public Book book() {
    return book;
  }

  /** Reads all that is told of awards: files, then maps with a name, then bare names. */
  public void read(Gathered files) {
    OwnIds.distinct(files.of(Placement.Role.AWARD), findings).forEach(this::readFile);
    List<ToldFile> telling = files.tellingGrants();
    telling.forEach(file -> grants(file).forEach(grant -> introduce(file.path(), grant)));
    telling.forEach(file -> grants(file).forEach(grant -> mention(file.path(), grant)));
  }

  private static List<Facts> grants(ToldFile file) {
    return file.facts().list(AwardFields.AWARDS);
  }

  private void readFile(ToldFile file) {
    Key key = Key.of(Kind.AWARD, file.placement().id());
    if (drafts.containsKey(key)) {
      return;
    }
    Draft draft = tell(key, Telling.file(file));
    draft.file = Optional.of(file);
    book.name(Rank.ID, file.path().stem(), key);
  }

  private void introduce(SourcePath path, Facts grant) {
    Optional<Facts> award = grant.get(AwardFields.AWARD);
    boolean isTold = award.isPresent() && !award.get().has(AwardFields.REFERENCE);
    if (isTold && !book.isHeldBack(nameOrId(award.get()))) {
      Key key = inlineKey(award.get());
      keyByInline.put(award.get(), key);
      tell(key, Telling.inline(path, spelt(key, award.get())));
    }
  }

  private Key inlineKey(Facts award) {
    String name = nameOrId(award);
    return only(book.find(name))
        .or(() -> only(book.find(Slugs.of(name))))
        .orElse(Key.of(Kind.AWARD, Slugs.of(name)));
  }

  private static Optional<Key> only(List<Key> keys) {
    return keys.size() == 1 ? Optional.of(keys.get(0)) : Optional.empty();
  }

  /** A name that has the slug of a known one is one more spelling of that. */
  private Facts spelt(Key key, Facts award) {
    Optional<Fact<String>> known = Optional.ofNullable(drafts.get(key)).flatMap(Draft::name);
    Optional<String> name = name(award);
    if (award.has(FileFields.ID)
        || known.isEmpty()
        || name.isEmpty()
        || book.find(name.get()).contains(key)) {
      return award;
    }
    new SimilarName(Kind.AWARD, name.get(), award.spanOf(AwardFields.NAME))
        .report(known.get().value(), known.get().span(), findings);
    award.get(AwardFields.NAME).ifPresent(names -> book.called("", names, key));
    return award.without(AwardFields.NAME);
  }

  private static String nameOrId(Facts award) {
    return award.get(FileFields.ID).map(Text::value).or(() -> name(award)).orElse("award");
  }

  private void mention(SourcePath path, Facts grant) {
    Optional<Text> reference =
        grant.get(AwardFields.AWARD).flatMap(award -> award.get(AwardFields.REFERENCE));
    if (reference.isEmpty()) {
      return;
    }
    String name = reference.get().value().strip();
    if (book.find(name).isEmpty() && !book.isId(name) && !book.isHeldBack(name)) {
      Facts named = Facts.of(AwardFields.NAME, Written.text(name), reference.get().span());
      Key key = inlineKey(named);
      tell(key, Telling.inline(path, spelt(key, named)));
    }
  }

  private Draft tell(Key key, Telling telling) {
    Draft draft = drafts.computeIfAbsent(key, unused -> new Draft());
    draft.tellings.add(telling);
    Facts facts = telling.facts();
    book.name(Rank.ID, key.id(), key);
    facts.get(FileFields.ID).ifPresent(id -> book.name(Rank.ID, id.value(), key));
    facts.get(FileFields.SLUG).ifPresent(slug -> book.name(Rank.ID, slug.value(), key));
    facts.get(AwardFields.NAME).ifPresent(names -> book.called("", names, key));
    facts
        .list(PersonFields.ALSO_KNOWN_AS)
        .forEach(name -> book.name(Rank.ALSO_KNOWN_AS, name, key));
    return draft;
  }

  private static Optional<String> name(Facts facts) {
    return facts.get(AwardFields.NAME).map(names -> names.values().iterator().next());
  }

  /** The award of a grant; otherwise the reason is reported. */
  public Optional<Key> resolve(Facts grant) {
    Optional<Facts> award = grant.get(AwardFields.AWARD);
    Optional<Key> inline = award.map(keyByInline::get);
    return inline.or(
        () -> award.flatMap(told -> told.get(AwardFields.REFERENCE)).flatMap(book::resolve));
  }

  /** Writes the records; to be called once. */
  public void write(Desk desk) {
    drafts.forEach((key, draft) -> awards.add(award(key, draft, desk)));
  }

  private Award award(Key key, Draft draft, Desk desk) {
    List<Telling> told = draft.tellings.stream().map(AwardBook::withoutGrants).toList();
    Facts facts =
        new Merge("award " + key.id(), desk.language(), findings).of(told, AwardFields.NAME);
    Telling first = draft.tellings.get(0);
    Localized<String> name =
        facts
            .get(AwardFields.NAME)
            .map(names -> Written.in(desk.language(), names))
            .orElseGet(
                () ->
                    Localized.of(
                        desk.language(), desk.missing(facts, AwardFields.NAME, first, key)));
    return new Award(
        key,
        first.origin(),
        name,
        facts.get(AwardFields.KIND),
        facts.get(AwardFields.GRANTED_BY),
        facts.get(AwardFields.SINCE),
        facts.list(PersonFields.ALSO_KNOWN_AS),
        desk.common(facts),
        desk.prose(key, draft.file, first));
  }

  private static Telling withoutGrants(Telling telling) {
    return new Telling(
        telling.path(), telling.isFile(), telling.facts().without(AwardFields.GRANTS));
  }

  /** The record of a key, once it is written. */
  public Award get(Key key) {
    return awards.get(key);
  }

  /** All records, once they are written. */
  public List<Award> all() {
    return awards.all();
  }
}
