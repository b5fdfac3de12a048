package org.rostrum.coverage;

import java.util.List;
import java.util.Optional;
import org.rostrum.document.Title;
import org.rostrum.i18n.Localized;

/**
 * A report.
 *
 * @param date when it was published
 * @param changed the last change: {@code updated}, else the newest correction, else {@code date}
 * @param kind an open word: report, interview, release, notice
 * @param event what it reports on
 * @param people whom it is about, in the order told; sessions' speakers are not among them
 * @param grants the honours that it tells of
 * @param source where it was taken from
 */
public record Article(
    Key key,
    Origin origin,
    Localized<Words> words,
    Moment date,
    Moment changed,
    Optional<String> kind,
    List<Author> authors,
    List<Author> editors,
    List<Author> translators,
    Optional<Event> event,
    List<Session> sessions,
    List<Appearance> people,
    List<Grant> grants,
    List<Quote> quotes,
    List<Figure> figures,
    List<Photo> photos,
    List<Correction> corrections,
    Optional<WebLink> source,
    Common common,
    Prose prose)
    implements Entity {
  /** The texts of an article in one language. */
  public record Words(String title) {}

  /** Copies the lists. */
  public Article {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
    translators = List.copyOf(translators);
    sessions = List.copyOf(sessions);
    people = List.copyOf(people);
    grants = List.copyOf(grants);
    quotes = List.copyOf(quotes);
    figures = List.copyOf(figures);
    photos = List.copyOf(photos);
    corrections = List.copyOf(corrections);
  }

  @Override
  public String title() {
    return Title.text(words.original().title());
  }

  /** The picture that stands for it: {@code image}, else the first of {@code photos}. */
  public Optional<Photo> leadPhoto() {
    return common.image().or(() -> photos.stream().findFirst());
  }
}
