package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SitePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"index.html", "people/ada/index.html", ".nojekyll", "a..b/...", "люди/ада.html"})
  void acceptsPathsBelowTheRoot(String value) {
    assertThat(new SitePath(value).value()).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/./b", "a\\b", "a\0b"})
  void refusesWhatCouldLeadElsewhere(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SitePath(value))
        .withMessage("not the path of a published file: '" + value + "'");
  }

  @Test
  void knowsNameFolderAndExtension() {
    SitePath path = new SitePath("people/ada/Photo.JPG");
    assertThat(path.name()).isEqualTo("Photo.JPG");
    assertThat(path.folder()).isEqualTo("people/ada");
    assertThat(path.extension()).isEqualTo("jpg");
  }

  @Test
  void hasNoFolderAtTheRootAndNoExtensionInADotFile() {
    SitePath path = new SitePath(".nojekyll");
    assertThat(path.folder()).isEmpty();
    assertThat(path.extension()).isEmpty();
  }
}
