package org.rostrum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.build.Build;
import org.rostrum.build.Mode;
import org.rostrum.build.Progress;

/** What an open page hears while its site is written. */
@Timeout(120)
final class ChangesOnDiskTest {
  private static final String ARTICLE = "---\ntitle: Hello\ndate: 2023-04-26\n---\nText.\n";
  private static final String BROKEN = ARTICLE.replace("2023-04-26", "2023-02-30");
  private static final String PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n";

  @TempDir private Path folder;
  private Served site = new Served(Path.of(""));

  @BeforeEach
  void givenASite() {
    site = new Served(folder).with("content/articles/a.md", ARTICLE);
  }

  @AfterEach
  void end() {
    site.close();
  }

  @Test
  void aSavedTextIsShown() throws Exception {
    try (OpenPage page = site.start().open("/articles/a/")) {
      site.with("content/articles/a.md", ARTICLE.replace("Text", "Other words"));

      assertThat(page.await("update").strip()).isEqualTo(site.state("/articles/a/"));
      assertThat(site.get("/articles/a/").body()).contains("Other words.");
    }
  }

  @Test
  void aTextSavedByRenamingIsShown() throws Exception {
    try (OpenPage page = site.start().open("/articles/a/")) {
      site.with("content/articles/.a.md.tmp", ARTICLE.replace("Text", "Other words"));
      Files.move(
          site.path("content/articles/.a.md.tmp"),
          site.path("content/articles/a.md"),
          StandardCopyOption.ATOMIC_MOVE);

      page.await("update");
      assertThat(site.get("/articles/a/").body()).contains("Other words.");
    }
  }

  @Test
  void aPageThatShowsAnOldStateIsToldAtOnce() throws Exception {
    site.with("content/日本.md", ARTICLE).start();
    String name = "/%E6%97%A5%E6%9C%AC/";

    try (OpenPage page = site.openWith("?state=old&page=" + name.replace("%", "%25"))) {
      assertThat(page.await("update").strip()).isEqualTo(site.state(name));
    }
  }

  @Test
  void anotherStyleSheetIsToldApartFromAnotherText() throws Exception {
    site.with("templates/assets/css/main.css", "a { color: red }\n");
    try (OpenPage page = site.start().open("/articles/a/")) {
      String[] before = site.state("/articles/a/").split("-", -1);
      site.with("templates/assets/css/main.css", "a { color: blue }\n");

      String[] after = page.await("update").strip().split("-", -1);
      assertThat(after[0]).isEqualTo(before[0]);
      assertThat(after[1]).isNotEqualTo(before[1]);
      assertThat(after[2]).isEqualTo(before[2]);
    }
  }

  @Test
  void anotherPictureIsTold() throws Exception {
    site.with("content/static/x.svg", PICTURE);
    try (OpenPage page = site.start().open("/articles/a/")) {
      site.with("content/static/x.svg", PICTURE.replace("4", "8"));

      page.await("update");
      assertThat(site.get("/x.svg").body()).contains("width=\"8\"");
    }
  }

  @Test
  void aMistakeLiesOverThePageUntilItIsMended() throws Exception {
    try (OpenPage page = site.start().open("/articles/a/")) {
      site.with("content/articles/a.md", BROKEN);

      assertThat(page.await("findings"))
          .isEqualTo(
              """
              <h1>1 error</h1>
              <ol>
              <li class="error">
              <p class="place">content/articles/a.md:3:7</p>
              <p><b>error DATE-INVALID</b> “2023-02-30” does not exist</p>
              <pre>date: 2023-02-30
                    ^^^^^^^^^^</pre>
              <p class="hint">did you mean “2023-02-28”? Else write 2023-04-27, or 2023-04-27 10:30, or with an offset 2023-04-27T10:30:00+06:00</p>
              </li>
              </ol>
              """);
      assertThat(site.get("/articles/a/").body()).contains("Text.");

      site.with("content/articles/a.md", ARTICLE);
      page.await("mended");
    }
  }

  @Test
  void aMistakeInATemplateLeavesThePageBeneath() throws Exception {
    String template = "{{<layouts/base}}{{$main}}<h1>%s</h1>{{/main}}{{/layouts/base}}";
    site.with("templates/pages/article.mustache", template.formatted("My {{page.title}}"));
    try (OpenPage page = site.start().open("/articles/a/")) {
      site.with("templates/pages/article.mustache", template.formatted("{{page.titel}}"));

      assertThat(page.await("findings")).contains("templates/pages/article.mustache:1:");
      assertThat(site.get("/articles/a/").body()).contains("<h1>My Hello</h1>");

      site.with("templates/pages/article.mustache", template.formatted("Your {{page.title}}"));
      page.await("update");
      assertThat(site.get("/articles/a/").body()).contains("<h1>Your Hello</h1>");
    }
  }

  @Test
  void aSiteThatIsBrokenFromTheStartIsShownOnceItIsMended() throws Exception {
    site.with("content/articles/a.md", BROKEN).start();
    assertThat(site.get("/").statusCode()).isEqualTo(500);
    assertThat(site.get("/").body()).contains("DATE-INVALID");

    try (OpenPage page = site.open("/articles/a/")) {
      page.await("findings");
      site.with("content/articles/a.md", ARTICLE);
      page.await("update");
      assertThat(site.get("/articles/a/").body()).contains("Text.");
    }
  }

  @Test
  void settingsAndWordsAreFollowed() throws Exception {
    site.with("content/site.yaml", "title: One\n");
    try (OpenPage page = site.start().open("/")) {
      site.with("content/site.yaml", "title: Two\n");
      page.await("update");
      assertThat(site.get("/").body()).contains("Two").doesNotContain("One");

      site.with("templates/messages/en.yaml", "skipToContent: Leap\n");
      page.await("update");
      assertThat(site.get("/").body()).contains("Leap");
    }
  }

  @Test
  void aFileInFoldersThatAreNewIsFound() throws Exception {
    try (OpenPage page = site.start().open("/x/y/z/new/")) {
      site.with("content/x/y/z/new.md", ARTICLE);

      page.await("update");
      assertThat(site.get("/x/y/z/new/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aRenamedFolderIsFollowedAndStillWatched() throws Exception {
    site.start();
    try (OpenPage page = site.open("/articles/a/");
        OpenPage other = site.open("/news/a/")) {
      Files.move(site.path("content/articles"), site.path("content/news"));
      page.await("update");
      other.await("update");
      assertThat(site.get("/articles/a/").statusCode()).isEqualTo(404);
      assertThat(site.get("/news/a/").statusCode()).isEqualTo(200);

      site.with("content/news/a.md", ARTICLE.replace("Text", "Other words"));
      other.await("update");
      assertThat(site.get("/news/a/").body()).contains("Other words.");
    }
  }

  @Test
  void contentMayVanishAndComeBack() throws Exception {
    try (OpenPage page = site.start().open("/articles/a/")) {
      Files.move(site.path("content"), site.path("away"));
      assertThat(page.await("findings")).contains("content/ is gone");
      assertThat(site.get("/articles/a/").body()).contains("Text.");

      Files.move(site.path("away"), site.path("content"));
      page.await("mended");
      site.with("content/articles/a.md", ARTICLE.replace("Text", "Other words"));
      page.await("update");
    }
  }

  @Test
  void aThousandChangesAreFewPlans() throws Exception {
    try (OpenPage page = site.start().open("/z/999/")) {
      for (int i = 0; i < 1000; i++) {
        site.with("content/z/" + i + ".md", ARTICLE);
      }
      page.await("update");
      assertThat(site.plans()).isLessThan(30);
    }
  }

  @Test
  void pagesAreThoseOfABuildWhateverWasRemembered() throws Exception {
    site.with("content/b.md", ARTICLE + "> words\n>\n> — Ada King\n").start();
    try (OpenPage page = site.open("/b/")) {
      site.with("content/articles/a.md", ARTICLE.replace("Hello", "Hello again"))
          .with("content/b.md", ARTICLE + "\n[a](articles/a.md)\n");
      page.await("update");
    }
    new Build(
            site.project(),
            new Progress() {
              @Override
              public void stage(String name, int total) {}

              @Override
              public void step() {}
            })
        .run(Mode.PUBLISH);

    for (String path : new String[] {"/", "/b/", "/articles/a/", "/2023/"}) {
      assertThat(site.published(path))
          .isEqualTo(Files.readString(site.path("site-output" + path + "index.html")));
    }
  }
}
