package org.rostrum.page.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Grant;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Refs.Mention;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Times.When;

/** Makes conferrals of awards for display. */
public final class Honours {
  private final Refs refs;
  private final Times times;
  private final Words words;
  private final Key page;

  /**
   * With the makers of what stands in a grant.
   *
   * @param page the page on which it will stand
   */
  public Honours(Refs refs, Times times, Words words, Key page) {
    this.refs = refs;
    this.times = times;
    this.words = words;
    this.page = page;
  }

  /**
   * A conferral.
   *
   * @param anchor its id, on the award's page
   * @param award with the place on its page
   * @param isShared whether several received it
   * @param status what became of it, if it was not simply received
   * @param works for which it is granted
   * @param decree what confers it
   * @param hasFacts whether anything is known of how it was granted
   * @param articles that tell of it
   */
  public record GrantView(
      String anchor,
      Ref award,
      Optional<String> year,
      List<RecipientView> recipients,
      boolean isWithheld,
      boolean isShared,
      Optional<String> status,
      Optional<String> category,
      Optional<Listing<Mention>> works,
      Optional<String> citation,
      Optional<String> note,
      Optional<String> authority,
      Optional<DecreeView> decree,
      Optional<When> conferred,
      Optional<When> presented,
      Optional<Ref> session,
      Optional<Ref> event,
      boolean hasFacts,
      Optional<Listing<Ref>> articles) {}

  /**
   * Who receives it.
   *
   * @param share of a divided award
   * @param after what stands before the next name
   */
  public record RecipientView(
      String title,
      Optional<String> url,
      Optional<String> lang,
      Optional<String> share,
      String after) {}

  /**
   * An act of an authority.
   *
   * @param text its title or number, or only that it exists
   */
  public record DecreeView(String text, Optional<String> url, Optional<When> date) {}

  /** Conferrals, without the articles that tell of them. */
  public Optional<Listing<GrantView>> grants(List<Grant> grants) {
    return Listing.of(grants.stream().map(grant -> grant(grant, List.of())).toList());
  }

  /** One conferral, with the articles that tell of it. */
  public GrantView grant(Grant grant, List<Article> articles) {
    Optional<Ref> session = elsewhere(grant.session());
    Optional<Ref> event = elsewhere(grant.event());
    return new GrantView(
        grant.anchor(),
        refs.of(grant.award()).at(grant.anchor()),
        grant.year().map(year -> Integer.toString(year)),
        recipients(grant),
        grant.status() == Grant.Status.WITHHELD,
        grant.recipients().size() > 1,
        status(grant.status()),
        grant.category(),
        Listing.of(refs.running(grant.works().stream().map(refs::of).toList())),
        grant.citation(),
        grant.note(),
        grant.authority(),
        grant.decree().map(this::decree),
        grant.conferred().map(times::partial),
        grant.presented().map(times::partial),
        session,
        event,
        hasFacts(grant) || session.isPresent() || event.isPresent(),
        Listing.of(articles.stream().map(refs::of).toList()));
  }

  /** A session's own page need not say which session it is. */
  private Optional<Ref> elsewhere(Optional<? extends Entity> thing) {
    return thing.filter(entity -> !entity.key().equals(page)).map(refs::of);
  }

  private static boolean hasFacts(Grant grant) {
    return Stream.of(grant.authority(), grant.decree(), grant.conferred(), grant.presented())
        .anyMatch(Optional::isPresent);
  }

  private Optional<String> status(Grant.Status status) {
    return switch (status) {
      case WINNER -> Optional.empty();
      case FINALIST, NOMINEE, DECLINED, REVOKED, WITHHELD ->
          Optional.of(words.text("grantStatus." + status.name().toLowerCase(Locale.ROOT)));
    };
  }

  private DecreeView decree(Grant.Decree decree) {
    String text =
        decree
            .title()
            .or(
                () ->
                    decree
                        .number()
                        .map(number -> words.text("decreeNumber", Map.of("number", number))))
            .orElseGet(() -> words.text("decree"));
    return new DecreeView(
        text, decree.url().flatMap(Outward::url), decree.date().map(times::partial));
  }

  private List<RecipientView> recipients(Grant grant) {
    List<Grant.Recipient> recipients = grant.recipients();
    List<String> separators = words.separators(recipients.size());
    return IntStream.range(0, recipients.size())
        .mapToObj(i -> recipient(recipients.get(i), separators.get(i)))
        .toList();
  }

  private RecipientView recipient(Grant.Recipient recipient, String after) {
    Ref ref =
        recipient
            .person()
            .map(refs::of)
            .orElseGet(() -> new Ref(recipient.name(), Optional.empty(), Optional.empty()));
    return new RecipientView(ref.title(), ref.url(), ref.lang(), recipient.share(), after);
  }
}
