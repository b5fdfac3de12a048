package org.rostrum.page.view;

import java.time.Year;
import java.util.Optional;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Prose;
import org.rostrum.page.view.Sheet.Tab;
import org.rostrum.site.Filling;
import org.rostrum.site.SitePlan;
import org.rostrum.theme.Html;

/** All makers for one page, wired once. */
public final class Views {
  private final SitePlan plan;
  private final Words words;
  private final Refs refs;
  private final Times times;
  private final Pictures pictures;
  private final People people;
  private final Programmes programmes;
  private final Voices voices;
  private final Honours honours;
  private final Cards cards;
  private final Heads heads;

  /**
   * For one page.
   *
   * @param url its address
   */
  public Views(SitePlan plan, Words words, Sheet sheet, String url) {
    this.plan = plan;
    this.words = words;
    refs = new Refs(plan, words);
    times = new Times(words, year(sheet));
    pictures = new Pictures(plan);
    people =
        new People(
            refs,
            times,
            pictures,
            words,
            new Whereabouts(plan.coverage(), words, sheet.page().about()));
    programmes = new Programmes(plan.coverage(), refs, times, words);
    voices = new Voices(plan.coverage(), refs, people, words, sheet.page().about());
    honours = new Honours(refs, times, words, sheet.page().about());
    cards = new Cards(refs, times, pictures, words);
    heads = new Heads(plan, pictures, words, sheet, url);
  }

  /** A page of one event need not say its year again and again. */
  private Optional<Year> year(Sheet sheet) {
    return sheet
        .part()
        .filter(part -> part.tab() != Tab.NONE || plan.coverage().events().size() == 1)
        .flatMap(part -> part.event().firstDay())
        .map(Year::from);
  }

  /** What the site is about. */
  public Coverage coverage() {
    return plan.coverage();
  }

  /** The language of the page. */
  public Words words() {
    return words;
  }

  /** Names with their addresses. */
  public Refs refs() {
    return refs;
  }

  /** Dates and times. */
  public Times times() {
    return times;
  }

  /** Pictures. */
  public Pictures pictures() {
    return pictures;
  }

  /** People. */
  public People people() {
    return people;
  }

  /** Sessions and programmes. */
  public Programmes programmes() {
    return programmes;
  }

  /** Quotes and figures. */
  public Voices voices() {
    return voices;
  }

  /** Grants. */
  public Honours honours() {
    return honours;
  }

  /** Articles, events and awards in lists. */
  public Cards cards() {
    return cards;
  }

  /** The head of a page about something. */
  public Heads.Head head(Heads.Subject subject) {
    return heads.head(subject);
  }

  /** A title as the page's heading shows it. */
  public Headings.Heading heading(String written) {
    return Headings.of(written);
  }

  /** A text as HTML, if there is any. */
  public Optional<Html> prose(Prose prose) {
    return prose.body().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Html(Scrollers.marked(new Filling(plan, prose, url -> url).html(), words)));
  }
}
