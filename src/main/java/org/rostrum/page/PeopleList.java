package org.rostrum.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Person;
import org.rostrum.page.view.Heads.Head;
import org.rostrum.page.view.Heads.Subject;
import org.rostrum.page.view.Letters;
import org.rostrum.page.view.Letters.Letter;
import org.rostrum.page.view.Listing;
import org.rostrum.page.view.People.PersonRow;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Sheet;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.page.view.Views;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** The list of all people, by the letter of the sort name. */
public final class PeopleList implements Output {
  static final String TEMPLATE = "pages/people";

  /** The key of the list. */
  static final Key KEY = Key.ofList("people");

  private static final int FEW = 12;

  private final Pages pages;

  /** With what all pages share. */
  public PeopleList(Pages pages) {
    this.pages = pages;
  }

  /**
   * All people.
   *
   * @param count in words
   * @param alphabet leads to the letters, where they are too many to be seen at once
   */
  record View(
      Head head,
      String title,
      String count,
      Optional<Listing<Ref>> alphabet,
      List<LetterView> letters) {}

  /** The people of a letter. */
  record LetterView(String anchor, String letter, List<PersonRow> people) {}

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    if (coverage.people().isEmpty()) {
      return Stream.empty();
    }
    List<Letter<Person>> letters = letters(coverage);
    Sheet sheet = new Belonging(coverage).ofList(sheet(letters), Tab.SPEAKERS);
    return Stream.of(pages.file(sheet, views -> view(views, letters)));
  }

  private List<Letter<Person>> letters(Coverage coverage) {
    Comparator<Person> order =
        Comparator.comparing(Person::sortKey, pages.words().collation()).thenComparing(Person::key);
    List<Person> sorted = coverage.people().stream().sorted(order).toList();
    return Letters.of(sorted, Person::sortKey, pages.words());
  }

  private Sheet sheet(List<Letter<Person>> letters) {
    Set<String> anchors = new HashSet<>();
    letters.forEach(letter -> anchors.add(letter.anchor()));
    return pages
        .sheet(TEMPLATE, pages.addresses().list("people"), KEY, pages.words().text("people"))
        .anchored(anchors);
  }

  private static View view(Views views, List<Letter<Person>> letters) {
    int count = letters.stream().mapToInt(letter -> letter.items().size()).sum();
    String words = views.words().count("people", count);
    return new View(
        views.head(Subject.list(Optional.of(words))),
        views.words().text("people"),
        words,
        count > FEW ? alphabet(letters) : Optional.empty(),
        letters.stream().map(letter -> letter(views, letter)).toList());
  }

  private static Optional<Listing<Ref>> alphabet(List<Letter<Person>> letters) {
    return Listing.of(letters.stream().map(PeopleList::link).toList());
  }

  private static Ref link(Letter<Person> letter) {
    return new Ref(letter.name(), Optional.of("#" + letter.anchor()), Optional.empty());
  }

  private static LetterView letter(Views views, Letter<Person> letter) {
    return new LetterView(
        letter.anchor(), letter.name(), letter.items().stream().map(views.people()::row).toList());
  }
}
