package org.rostrum.coverage.link.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.coverage.Award;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Grant;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.PartialDate;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.WebLink;
import org.rostrum.coverage.link.book.Anchors;
import org.rostrum.coverage.link.book.EventBook;
import org.rostrum.coverage.link.book.PersonBook;
import org.rostrum.coverage.link.book.SessionBook;
import org.rostrum.coverage.link.merge.Merge;
import org.rostrum.coverage.link.told.Gathered;
import org.rostrum.coverage.link.told.Placement;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.AwardFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.LinkFields;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.i18n.Slugs;
import org.rostrum.i18n.Spelling;

/**
 * Grants: from their award's file, from articles and events. They are one only if told in different
 * files with the same award, year, category, recipients and works.
 */
public final class GrantBook {
  private final EventBook events;
  private final PersonBook people;
  private final SessionBook sessions;
  private final AwardBook awards;
  private final Findings findings;
  private final Map<Identity, List<Draft>> drafts = new LinkedHashMap<>();
  private final IdentityHashMap<Facts, Draft> draftByTold = new IdentityHashMap<>();
  private final Map<Key, Anchors> anchors = new HashMap<>();

  /** What makes two tellings one grant. */
  private record Identity(
      Key award, Optional<Integer> year, String category, String recipients, String works) {}

  /** A grant with what is known of it once its names are resolved. */
  private static final class Draft {
    final Identity identity;
    final List<Telling> tellings = new ArrayList<>();
    final List<Grant.Recipient> recipients;
    Optional<Session> session;
    Optional<Event> event;
    Optional<Grant> grant = Optional.empty();

    Draft(
        Identity identity,
        List<Grant.Recipient> recipients,
        Optional<Session> session,
        Optional<Event> event) {
      this.identity = identity;
      this.recipients = recipients;
      this.session = session;
      this.event = event;
    }
  }

  /** An empty book; grants name what stands in the others. */
  public GrantBook(
      EventBook events,
      PersonBook people,
      SessionBook sessions,
      AwardBook awards,
      Findings findings) {
    this.events = events;
    this.people = people;
    this.sessions = sessions;
    this.awards = awards;
    this.findings = findings;
  }

  /** Reads all grants; people, sessions and awards are written already. */
  public void read(Gathered files) {
    for (ToldFile file : files.of(Placement.Role.AWARD)) {
      Key award = Key.of(Kind.AWARD, file.placement().id());
      file.facts().list(AwardFields.GRANTS).forEach(told -> read(award, told, file));
    }
    for (ToldFile file : files.tellingGrants()) {
      for (Facts told : file.facts().list(AwardFields.AWARDS)) {
        awards.resolve(told).ifPresent(award -> read(award, told, file));
      }
    }
    drafts.values().forEach(list -> list.forEach(draft -> draft.grant = Optional.of(grant(draft))));
  }

  private void read(Key award, Facts told, ToldFile file) {
    Optional<Session> session =
        told.get(AwardFields.SESSION)
            .flatMap(text -> sessions.resolve(text, file))
            .map(sessions::get);
    Optional<Event> event =
        session.map(Session::event).or(() -> events.eventOf(file).map(events::get));
    List<Grant.Recipient> recipients = recipients(told);
    Identity identity =
        new Identity(
            award,
            year(told, session, event),
            Spelling.folded(told.get(AwardFields.CATEGORY).orElse("")),
            recipients.stream().map(GrantBook::nameOf).sorted().collect(Collectors.joining("|")),
            works(told).stream()
                .map(work -> Spelling.folded(work.title()))
                .sorted()
                .collect(Collectors.joining("|")));
    Telling telling = Telling.inline(file.path(), told);
    List<Draft> known = drafts.computeIfAbsent(identity, unused -> new ArrayList<>());
    Draft draft =
        elsewhere(known, telling).orElseGet(() -> add(known, identity, recipients, session, event));
    draft.tellings.add(telling);
    draft.session = draft.session.or(() -> session);
    draft.event = draft.event.or(() -> event);
    draftByTold.put(told, draft);
  }

  private static Draft add(
      List<Draft> known,
      Identity identity,
      List<Grant.Recipient> recipients,
      Optional<Session> session,
      Optional<Event> event) {
    Draft draft = new Draft(identity, recipients, session, event);
    known.add(draft);
    return draft;
  }

  /** Of several grants that it can be, the one that is told alike: two songs in one category. */
  private Optional<Draft> elsewhere(List<Draft> known, Telling telling) {
    List<Draft> others =
        known.stream()
            .filter(draft -> draft.tellings.stream().noneMatch(t -> isBeside(t, telling)))
            .toList();
    return others.stream()
        .filter(draft -> others.size() == 1 || agrees(draft, telling))
        .findFirst()
        .or(() -> others.stream().findFirst());
  }

  private static boolean isBeside(Telling one, Telling other) {
    return one.path().equals(other.path());
  }

  private boolean agrees(Draft draft, Telling telling) {
    Findings contradictions = new Findings();
    List<Telling> all = new ArrayList<>(draft.tellings);
    all.add(telling);
    new Merge("the grant", awards.book().language(), contradictions)
        .of(all.stream().map(GrantBook::comparable).toList());
    return contradictions.sorted().isEmpty();
  }

  private List<Grant.Recipient> recipients(Facts told) {
    List<Grant.Recipient> recipients = new ArrayList<>();
    for (Facts recipient : told.list(AwardFields.RECIPIENTS)) {
      Optional<String> organization = recipient.get(AwardFields.ORGANIZATION);
      boolean isOrganization =
          organization.isPresent()
              && !recipient.has(PersonFields.PERSON)
              && !recipient.has(PersonFields.NAME);
      Optional<String> share = recipient.get(AwardFields.SHARE);
      if (isOrganization) {
        recipients.add(new Grant.Recipient(Optional.empty(), organization, share));
      } else {
        people
            .resolve(recipient)
            .map(people::get)
            .ifPresent(
                person ->
                    recipients.add(new Grant.Recipient(Optional.of(person), organization, share)));
      }
    }
    boolean isWithheld =
        told.get(AwardFields.STATUS).filter(Grant.Status.WITHHELD::equals).isPresent();
    if (told.lacks(AwardFields.RECIPIENTS) && !isWithheld) {
      findings.add(
          Code.AWARD_NO_RECIPIENT,
          told.span(),
          "nobody receives this grant",
          "add recipient: with a name, or status: withheld");
    }
    return recipients;
  }

  private static String nameOf(Grant.Recipient recipient) {
    return recipient
        .person()
        .map(person -> person.key().toString())
        .orElseGet(() -> Spelling.folded(recipient.name()));
  }

  private static Optional<Integer> year(
      Facts told, Optional<Session> session, Optional<Event> event) {
    return told.get(AwardFields.YEAR)
        .or(() -> told.get(AwardFields.CONFERRED).map(PartialDate::year))
        .or(() -> told.get(AwardFields.PRESENTED).map(PartialDate::year))
        .or(() -> session.flatMap(Session::day).map(LocalDate::getYear))
        .or(() -> event.flatMap(Event::start).map(Moment::date).map(LocalDate::getYear));
  }

  private Grant grant(Draft draft) {
    Facts facts =
        new Merge("the grant of " + draft.identity.award().id(), awards.book().language(), findings)
            .of(draft.tellings.stream().map(GrantBook::comparable).toList());
    String wanted =
        draft.identity.year().map(year -> year + " ").orElse("")
            + draft.recipients.stream()
                .map(Grant.Recipient::name)
                .findFirst()
                .or(() -> facts.get(AwardFields.CATEGORY))
                .orElse("grant");
    Award award = awards.get(draft.identity.award());
    return new Grant(
        award,
        anchorsOf(award).of(Slugs.of(wanted)),
        draft.identity.year(),
        draft.recipients,
        facts.get(AwardFields.STATUS).orElse(Grant.Status.WINNER),
        facts.get(AwardFields.CATEGORY),
        works(facts),
        facts.get(AwardFields.CITATION),
        facts.get(AwardFields.NOTE),
        facts.get(AwardFields.AUTHORITY),
        facts.get(AwardFields.DECREE).map(GrantBook::decree),
        facts.get(AwardFields.CONFERRED),
        facts.get(AwardFields.PRESENTED),
        draft.session,
        draft.event,
        draft.tellings.get(0).span());
  }

  private Anchors anchorsOf(Award award) {
    return anchors.computeIfAbsent(
        award.key(), unused -> new Anchors(award.prose().body().anchors()));
  }

  /** What names the grant was compared already, after names were resolved. */
  private static Telling comparable(Telling telling) {
    Facts facts = telling.facts();
    for (Field<?> field :
        List.<Field<?>>of(
            AwardFields.AWARD, AwardFields.RECIPIENTS, AwardFields.SESSION, AwardFields.YEAR)) {
      facts = facts.without(field);
    }
    return new Telling(telling.path(), false, facts);
  }

  private static List<WebLink> works(Facts told) {
    return told.list(AwardFields.WORKS).stream()
        .flatMap(work -> work.get(AwardFields.WORK_TITLE).map(title -> work(title, work)).stream())
        .toList();
  }

  private static WebLink work(String title, Facts told) {
    return new WebLink(title, told.get(LinkFields.SOURCE_URL).orElse(""));
  }

  private static Grant.Decree decree(Facts told) {
    return new Grant.Decree(
        told.get(AwardFields.DECREE_NUMBER),
        told.get(AwardFields.DECREE_DATE),
        told.get(AwardFields.DECREE_TITLE),
        told.get(AwardFields.DECREE_URL));
  }

  /** The grant that a map of an article tells; empty if its award is unknown. */
  public Optional<Grant> get(Facts told) {
    return Optional.ofNullable(draftByTold.get(told)).flatMap(draft -> draft.grant);
  }

  /** All grants, award by award, the newest year first, then as told. */
  public List<Grant> all() {
    return drafts.values().stream()
        .flatMap(List::stream)
        .flatMap(draft -> draft.grant.stream())
        .sorted(
            Comparator.comparing((Grant grant) -> grant.award().key())
                .thenComparing(grant -> -grant.year().orElse(Integer.MIN_VALUE + 1)))
        .toList();
  }
}
