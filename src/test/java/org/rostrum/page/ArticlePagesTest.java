package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rostrum.coverage.Grant;

class ArticlePagesTest {
  private static Sample sample() {
    return new Sample()
        .person("ada", "Ada", "")
        .event("The event")
        .session("opening", "Opening", "2023-04-26", "ada")
        .award("medal", "Medal")
        .grant("grant-1", 2023, Grant.Status.WINNER, "ada", "Lituanica")
        .fullArticle("report", "Report")
        .article("other", "Other", "2023-04-26", "Unity")
        .article("alien", "Alien", "2023-04-26", "Sports");
  }

  private static Document page() {
    return Site.of(sample()).html("report/index.html");
  }

  @Test
  void leadsWithThePictureItsCaptionAndCredit() {
    Document page = page();

    assertThat(page.select(".report > figure img").attr("src")).isEqualTo("/hall.jpg");
    assertThat(page.select(".report > figure img").attr("alt")).isEqualTo("Rows of delegates");
    assertThat(page.select(".report > figure figcaption").text())
        .isEqualTo("The second day Drawing: Rostrum");
    assertThat(page.select(".gallery img").eachAttr("src")).containsExactly("/stage.jpg");
  }

  @Test
  void linksThoseAuthorsWhoHaveAPage() {
    Document page = page();

    assertThat(page.select(".byline p:first-child").text()).isEqualTo("By Ada, Desk and Agency");
    assertThat(page.select(".byline a").eachAttr("href"))
        .containsExactly("/people/ada/", "https://example.com/agency");
  }

  @Test
  void datesItselfToTheMinuteWhereThatIsKnown() {
    assertThat(page().select(".byline p").eachText())
        .contains("Published 27 April 2023, 18:30", "Updated 28 April 2023");
    assertThat(page().select(".byline time").eachAttr("datetime"))
        .containsExactly("2023-04-27T18:30:00+06:00", "2023-04-28");
  }

  @Test
  void ownsUpToItsMistakes() {
    assertThat(page().select(".corrections p").text())
        .isEqualTo("28 April 2023: A name was wrong.");
  }

  @Test
  void anchorsItsQuotesAndFigures() {
    assertThat(page().select("figure.quote").attr("id")).isEqualTo("quote-unity");
    assertThat(page().select(".figures > div").attr("id")).isEqualTo("figure-meetings");
    assertThat(Site.of(sample()).page("report/index.html").anchors())
        .containsExactlyInAnyOrder("quote-unity", "figure-meetings");
  }

  @Test
  void attributesQuotesToTheSpeakerWithOfficeAndSession() {
    assertThat(page().select("figure.quote figcaption").text())
        .isEqualTo("Ada, Member, Senate, Opening");
  }

  @Test
  void tellsWhoReceivedWhatFromWhom() {
    assertThat(page().select(".grant .recipients li").eachText())
        .containsExactly("Ada", "Lituanica");
    assertThat(page().select(".grant .citation").text()).isEqualTo("for services");
    assertThat(page().select(".grant dd").eachText())
        .startsWith("President of Kazakhstan", "Decree", "20 April 2023");
  }

  @Test
  void relatesArticlesThatHaveSomethingInCommon() {
    assertThat(page().select(".card-title a").eachAttr("href")).containsExactly("/other/");
  }

  @Test
  void takesRepliesByMail() {
    assertThat(page().select(".reply a").attr("href"))
        .isEqualTo("mailto:desk@example.org?subject=Report");
  }

  @Test
  void sharesItsPictureUnderItsWholeAddress() {
    assertThat(page().select("meta[property=og:image]").attr("content"))
        .isEqualTo("https://example.org/hall.jpg");
  }
}
