package org.rostrum.page;

import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Person;
import org.rostrum.page.view.Cards.ArticleCard;
import org.rostrum.page.view.Faces.Face;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Honours.GrantView;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.People.OtherName;
import org.rostrum.page.view.People.RoleView;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.page.view.Programmes.SessionRow;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Views;
import org.rostrum.page.view.Voices.FigureView;
import org.rostrum.page.view.Voices.QuoteView;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;
import org.rostrum.theme.Html;

/** A page for each person. */
public final class PersonPages implements Output {
  static final String TEMPLATE = "pages/person";

  private final Pages pages;
  private final Changes changes;

  /** With what all pages share. */
  public PersonPages(Pages pages) {
    this.pages = pages;
    this.changes = new Changes(pages.site());
  }

  /**
   * A person.
   *
   * @param name with its language if that is not the page's
   * @param all the list of all people
   * @param articles about the person
   * @param written by the person
   */
  record View(
      Head head,
      Ref name,
      Optional<Ref> all,
      Optional<String> summary,
      Face face,
      Optional<PictureView> picture,
      Optional<Listing<RoleView>> roles,
      Optional<Listing<OtherName>> otherNames,
      Optional<Html> body,
      Optional<Listing<SessionRow>> sessions,
      Optional<Listing<QuoteView>> quotes,
      Optional<Listing<FigureView>> figures,
      Optional<Listing<GrantView>> grants,
      Optional<Listing<ArticleCard>> articles,
      Optional<Listing<ArticleCard>> written,
      Optional<Listing<Ref>> links,
      Optional<Listing<Ref>> tags) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return coverage.people().stream()
        .map(person -> pages.file(sheet(coverage, person), views -> view(views, person)));
  }

  private Sheet sheet(Coverage coverage, Person person) {
    Sheet sheet =
        pages
            .sheet(TEMPLATE, person)
            .titled(person.name().in(pages.words().language()))
            .modified(changes.of(person, coverage.articlesOf(person)));
    return new Belonging(coverage).of(sheet, person);
  }

  private static View view(Views views, Person person) {
    Coverage coverage = views.coverage();
    return new View(
        views.head(subject(person)),
        views.refs().of(person),
        views.refs().page(views.words().text("people"), PeopleList.KEY),
        person.common().summary(),
        views.people().face(person),
        views.people().portrait(person),
        views.people().roles(person),
        views.people().otherNames(person),
        views.prose(person.prose()),
        views.programmes().rows(coverage.sessionsOf(person)),
        views.voices().quotes(coverage.quotesOf(person), person),
        views.voices().figures(coverage.figuresOf(person)),
        views.honours().grants(coverage.grantsOf(person)),
        views.cards().articles(coverage.articlesOf(person)),
        views.cards().articles(coverage.articlesBy(person)),
        Listing.of(person.links().stream().map(views.refs()::of).toList()),
        views.refs().tags(person));
  }

  private static Subject subject(Person person) {
    return Subject.of("profile", person).with(person.photo().or(() -> person.common().image()));
  }
}
