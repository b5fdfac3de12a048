package org.rostrum.page.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Author;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Tag;
import org.rostrum.coverage.WebLink;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;
import org.rostrum.site.SitePlan;

/** Makes the names of things, each with the address of its page if the plan has one. */
public final class Refs {
  private final SitePlan plan;
  private final Words words;

  /** For the pages of a plan. */
  public Refs(SitePlan plan, Words words) {
    this.plan = plan;
    this.words = words;
  }

  /**
   * A name.
   *
   * @param lang the language of the name if it is not the page's
   */
  public record Ref(String title, Optional<String> url, Optional<String> lang) {
    Ref at(String anchor) {
      return new Ref(title, url.map(page -> page + "#" + anchor), lang);
    }
  }

  /**
   * A name in a running list.
   *
   * @param after what stands between it and the next one, in the page's language
   */
  public record Mention(String title, Optional<String> url, Optional<String> lang, String after) {}

  /** Words that lead somewhere. */
  Ref to(String title, String url) {
    return new Ref(title, Optional.of(url), Optional.empty());
  }

  /** Words that lead nowhere. */
  static Ref plain(String title) {
    return new Ref(title, Optional.empty(), Optional.empty());
  }

  /** A thing of any kind. */
  public Ref of(Entity entity) {
    if (entity instanceof Person person) {
      return of(person);
    }
    return entity instanceof Article article
        ? ref(article.title(), article.key(), otherLanguage(article.words()))
        : ref(entity.title(), entity.key(), Optional.empty());
  }

  /** A person, by the name in the page's language. */
  public Ref of(Person person) {
    Localized<String> name = person.name();
    return ref(name.in(words.language()), person.key(), otherLanguage(name));
  }

  /** A topic. */
  public Ref of(Tag tag) {
    return ref(tag.name(), tag.key(), Optional.empty());
  }

  /** A page of ours under our own words, if the plan has it. */
  public Optional<Ref> page(String title, Key about) {
    return Optional.of(ref(title, about)).filter(ref -> ref.url().isPresent());
  }

  /** A thing under other words. */
  public Ref ref(String title, Key about) {
    return ref(title, about, Optional.empty());
  }

  private Ref ref(String title, Key about, Optional<String> lang) {
    return new Ref(title, plan.urlOf(about), lang);
  }

  /** A place on the page of whatever a key names, under the title of that page. */
  public Optional<Ref> place(Key where, String anchor) {
    return plan.page(where).map(page -> ref(page.title(), where).at(anchor));
  }

  /** A link that leads elsewhere. */
  public Ref of(WebLink link) {
    return new Ref(link.title(), Outward.url(link.url()), Optional.empty());
  }

  /** Who wrote, with the page of that person, else the page elsewhere. */
  public Ref of(Author author) {
    Optional<Ref> known = author.person().map(this::of).filter(ref -> ref.url().isPresent());
    return known
        .map(ref -> new Ref(author.name(), ref.url(), Optional.empty()))
        .orElseGet(() -> elsewhere(author));
  }

  private static Ref elsewhere(Author author) {
    return new Ref(author.name(), author.url().flatMap(Outward::url), Optional.empty());
  }

  /** The topics of a thing. */
  public Optional<Listing<Ref>> tags(Entity entity) {
    return Listing.of(entity.common().tags().stream().map(this::of).toList());
  }

  /** What an article reports on, if anything. */
  public Optional<Ref> event(Article article) {
    return article.event().map(this::of);
  }

  /** Authors as a running list. */
  public Optional<Listing<Mention>> mentions(List<Author> authors) {
    return Listing.of(running(authors.stream().map(this::of).toList()));
  }

  /** Names as a running list: “Ada, Bob and Cy”. */
  public List<Mention> running(List<Ref> refs) {
    List<String> separators = words.separators(refs.size());
    return IntStream.range(0, refs.size())
        .mapToObj(i -> mention(refs.get(i), separators.get(i)))
        .toList();
  }

  private static Mention mention(Ref ref, String after) {
    return new Mention(ref.title(), ref.url(), ref.lang(), after);
  }

  private Optional<String> otherLanguage(Localized<?> name) {
    Language language = words.language();
    return name.byLanguage().containsKey(language)
        ? Optional.empty()
        : Optional.of(name.originalLanguage().tag());
  }
}
