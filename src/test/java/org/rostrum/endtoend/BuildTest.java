package org.rostrum.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildTest {
  private static final String ARTICLE = "---\ntitle: Hello\ndate: 2023-04-26\n---\nText.\n";

  @TempDir Path folder;

  private SiteFolder site() {
    return new SiteFolder(folder);
  }

  @Test
  void oneFileIsASite() {
    SiteFolder site = site().with("content/a.md", ARTICLE);

    assertThat(site.run("build")).isZero();
    assertThat(site.out())
        .matches("Built \\d+ pages \\(\\d+ new, 0 changed, 0 removed\\) in .* s → site-output\n");
    assertThat(site.published("a/index.html")).contains("<h1>Hello</h1>").contains("<p>Text.</p>");
    assertThat(site.published("index.html")).contains("href=\"/a/\"");
  }

  @Test
  void aSecondBuildChangesNeitherBytesNorTimes() throws Exception {
    SiteFolder site = site().with("content/a.md", ARTICLE);
    site.run("build");
    Map<String, FileTime> before = times();

    assertThat(site.run("build")).isZero();
    assertThat(site.out()).contains("(nothing changed)");
    assertThat(times()).isEqualTo(before);
  }

  private Map<String, FileTime> times() throws Exception {
    Map<String, FileTime> times = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder.resolve("site-output"))) {
      for (Path path : walk.filter(p -> !p.toString().contains(".rostrum")).toList()) {
        times.put(path.toString(), Files.getLastModifiedTime(path));
      }
    }
    return times;
  }

  @Test
  void errorsLeaveTheOutputAsItWas() {
    SiteFolder site = site().with("content/a.md", ARTICLE);
    site.run("build");
    Map<String, byte[]> before = site.published();

    site.with("content/b.md", "---\ntitle: B\ndate: 2023-02-30\n---\n");
    assertThat(site.run("build")).isEqualTo(1);
    assertThat(site.err())
        .isEqualTo(
            """
            content/b.md:3:7: error DATE-INVALID: “2023-02-30” does not exist
                3 | date: 2023-02-30
                  |       ^^^^^^^^^^
               did you mean “2023-02-28”? Else write 2023-04-27, or 2023-04-27 10:30, or with an offset 2023-04-27T10:30:00+06:00
            1 error, 1 info (run rostrum check to list them)
            Nothing was published: site-output is as it was.
            """);
    assertThat(site.published()).usingRecursiveComparison().isEqualTo(before);
  }

  @Test
  void checkWritesNothing() {
    SiteFolder site = site().with("content/a.md", ARTICLE);

    assertThat(site.run("check")).isZero();
    assertThat(site.path("site-output")).doesNotExist();
  }

  @Test
  void jsonIsTheOnlyThingOnStandardOutput() {
    SiteFolder site = site().with("content/a.md", "---\ntitle: A\n---\n[x](person:nobody)\n");

    assertThat(site.run("check", "--format", "json")).isEqualTo(1);
    JsonObject report = JsonParser.parseString(site.out()).getAsJsonObject();
    assertThat(report.keySet()).containsExactly("diagnostics", "counts");
    JsonObject first = report.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
    assertThat(first.keySet())
        .containsExactly(
            "severity", "code", "file", "line", "column", "length", "message", "hints");
    assertThat(first.get("file").getAsString()).isEqualTo("content/a.md");
    assertThat(first.get("line").getAsInt()).isEqualTo(4);
    assertThat(first.get("column").getAsInt()).isEqualTo(5);
  }

  @Test
  void aSubPathStandsInFrontOfEveryAddress() {
    SiteFolder site = site().with("content/a.md", ARTICLE.replace("Text.", "[home](/)"));

    assertThat(site.run("build", "-b", "https://example.org/news")).isZero();
    assertThat(site.published("a/index.html"))
        .contains("href=\"/news/\">home")
        .contains("<link rel=\"canonical\" href=\"https://example.org/news/a/\">");
  }

  @Test
  void whatIsHeldBackIsNamedWithItsMoment() {
    SiteFolder site =
        site()
            .with("content/a.md", ARTICLE)
            .with("content/b.md", "---\ntitle: Later\ndate: 2030-01-01\n---\n");

    assertThat(site.run("build")).isZero();
    assertThat(site.err()).contains("content/b.md").contains("2030-01-01 at 00:00 (UTC)");
    assertThat(site.published()).doesNotContainKey("b/index.html");
    assertThat(site.run("build", "--future")).isZero();
    assertThat(site.published()).containsKey("b/index.html");
  }

  @Test
  void aPageThatIsGoneIsRemovedAndForeignFilesStay() {
    SiteFolder site = site().with("content/a.md", ARTICLE).with("content/b.md", ARTICLE);
    site.run("build");
    site.with("site-output/mine.txt", "mine");

    assertThat(site.path("content/b.md").toFile().delete()).isTrue();
    assertThat(site.run("build")).isZero();
    assertThat(site.published()).doesNotContainKey("b/index.html").containsKey("mine.txt");
  }

  @Test
  void anOwnTemplateIsLaidOverTheTheme() {
    SiteFolder site =
        site()
            .with("content/a.md", ARTICLE)
            .with(
                "templates/pages/article.mustache",
                "{{<layouts/base}}{{$main}}<h1>My {{page.title}}</h1>{{/main}}{{/layouts/base}}");

    assertThat(site.run("build")).as(site.err()).isZero();
    assertThat(site.published("a/index.html")).contains("<h1>My Hello</h1>");
  }

  @Test
  void aMisspeltNameInATemplateIsReportedAtItsPlace() {
    SiteFolder site =
        site()
            .with("content/a.md", ARTICLE)
            .with(
                "templates/pages/article.mustache",
                "{{<layouts/base}}{{$main}}\n<h1>{{page.titel}}</h1>{{/main}}{{/layouts/base}}");

    assertThat(site.run("build")).isEqualTo(1);
    assertThat(site.err()).startsWith("templates/pages/article.mustache:2:").contains("TPL-NAME");
  }

  @Test
  void aWarningIsAnErrorIfSoWished() {
    SiteFolder site = site().with("content/a.md", ARTICLE.replace("date", "sumary: x\ndate"));

    assertThat(site.run("build", "--strict")).isEqualTo(1);
    assertThat(site.run("build")).isZero();
  }

  @Test
  void everyMistakeOfAFileIsFoundInOneRun() {
    SiteFolder site =
        site()
            .with("content/people/aida-balayeva.md", "---\nname: Aida Balayeva\n---\n")
            .with(
                "content/bad.md",
                """
                ---
                title: Plain Language: a report
                date: 2023-02-30
                draft: maybe
                event: unknown-event
                speakers: [balaeva]
                sessions: [nope]
                awards:
                  - { award: Medal, recipient: Ada King, status: winer }
                figures:
                  - { value: 5 }
                quotes:
                  - { text: words }
                image: { src: missing.jpg, alt: A, credit: C }
                slug: ../x
                sumary: hello
                tags: { a: b }
                ---
                [x](person:nobody)
                [y](javascript:alert(1))
                [z](gone.md)
                """);

    assertThat(site.run("check", "--format", "json")).isEqualTo(1);
    assertThat(errorsAndWarnings(site.out()))
        .containsExactly(
            "2:22 YAML-SYNTAX",
            "3:7 DATE-INVALID",
            "4:8 VALUE-UNKNOWN",
            "5:8 REF-EVENT",
            "6:12 REF-PERSON",
            "7:12 REF-SESSION",
            "9:50 VALUE-UNKNOWN",
            "11:5 KEY-MISSING",
            "13:5 QUOTE-NO-SPEAKER",
            "14:15 IMG-MISSING",
            "15:7 URL-INVALID",
            "16:1 KEY-NEAR",
            "17:7 YAML-TYPE",
            "19:5 REF-PERSON",
            "20:5 LINK-SCHEME",
            "21:5 LINK-BROKEN");
  }

  private static List<String> errorsAndWarnings(String json) {
    List<String> found = new ArrayList<>();
    for (JsonElement element :
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("diagnostics")) {
      JsonObject one = element.getAsJsonObject();
      if (!one.get("severity").getAsString().equals("info")) {
        found.add(
            one.get("line").getAsInt()
                + ":"
                + one.get("column").getAsInt()
                + " "
                + one.get("code").getAsString());
      }
    }
    return found;
  }
}
