package org.rostrum.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An address that two want is a mistake of the line that asks for it. */
class AddressMistakesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "content/b.md, permalink: /x/, 4:12",
    "content/articles/b.md, permalink: /x/, 4:12",
    "content/b.md, slug: x, 4:7",
    "content/people/b.md, 'name: B\npermalink: /x/', 5:12",
    "content/x/index.md, summary: S, 1:1",
  })
  void twoOfOneAddressAreReportedWhereItIsTold(String path, String line, String place) {
    SiteFolder site =
        new SiteFolder(folder)
            .with("content/a.md", "---\ntitle: A\ndate: 2023-04-27\npermalink: /x/\n---\nText.\n")
            .with(path, "---\ntitle: B\ndate: 2023-04-27\n" + line + "\n---\nText.\n");

    site.run("check");

    assertThat(site.err())
        .contains(path + ":" + place + ": error URL-DUPLICATE: the address “/x/” is taken by “A”");
  }
}
