package org.rostrum.coverage.link.held;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.link.name.Book;
import org.rostrum.coverage.link.told.Titles;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;
import org.rostrum.i18n.Slugs;

/** Sessions that are not published now, under all names by which one could ask for them. */
public final class HeldSessions {
  private final Book book;
  private final boolean withDrafts;
  private final Findings findings;
  private final List<HeldBack> heldBack = new ArrayList<>();

  /** None yet. */
  public HeldSessions(Book book, boolean withDrafts, Findings findings) {
    this.book = book;
    this.withDrafts = withDrafts;
    this.findings = findings;
  }

  /** Whether a session told in a map is published; a draft is reported and held back. */
  public boolean isPublished(Key event, Facts session) {
    if (withDrafts || !session.get(FileFields.DRAFT).orElse(false)) {
      return true;
    }
    findings.add(
        Code.HELD_BACK,
        session.spanOf(FileFields.DRAFT),
        "“%s” is not published: it is a draft"
            .formatted(Titles.ofSession(session).orElse("a session")),
        "take draft: out, or build with --drafts");
    Key key = holdBack(event.id(), session);
    heldBack.add(
        new HeldBack(
            key,
            Titles.ofSession(session).orElse(key.id()),
            session.spanOf(FileFields.DRAFT),
            HeldBack.Reason.DRAFT,
            Optional.empty(),
            Optional.empty(),
            Publishable.common(session)));
    return false;
  }

  /** A session that is told in a map and not published now. */
  Key holdBack(String event, Facts session) {
    String slug = Titles.ofSession(session).map(Slugs::of).orElse("session");
    Optional<String> id = session.get(FileFields.ID).map(Text::value);
    Key key = Key.of(Kind.SESSION, event + "/" + id.map(Slugs::of).orElse(slug));
    Set<String> names = new LinkedHashSet<>(List.of(slug));
    id.ifPresent(names::add);
    session.get(FileFields.SLUG).map(Text::value).ifPresent(names::add);
    session.get(SessionFields.TITLE).ifPresent(titles -> names.addAll(titles.values()));
    names.forEach(name -> holdBack(event, name, key));
    return key;
  }

  /** Sessions inside of published files that are not published themselves. */
  public List<HeldBack> heldBack() {
    return heldBack;
  }

  /** A name of a session that is not published now. */
  void holdBack(String event, String name, Key key) {
    book.names().holdBack(name, key);
    book.names().holdBack(event + "/" + name, key);
  }
}
