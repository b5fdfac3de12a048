package org.rostrum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestPathTest {
  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/people/",
          "/people/aida-balayeva/",
          "/people/natalia-dementieva/",
          "/people/closing/",
          "/events/apk-32/",
          "/events/zz-33/a/",
          "/events/zz-33/closing/",
          "/tags/unity/",
          "/legal/imprint.html",
          "/map.pdf");

  private static final List<String> FILES =
      List.of(
          "content/events/apk-32/index.md",
          "content/events/apk-32/opening.md",
          "content/events/apk-32/opening.jpg",
          "content/articles/opening.md",
          "content/articles/2023/st.jpg",
          "content/people/ada.md");

  @ParameterizedTest
  @CsvSource({
    "/people/balayeva/, /people/aida-balayeva/",
    "/people/aida/, /people/aida-balayeva/",
    "/people/aida-balayev/, /people/aida-balayeva/",
    "/peple/, /people/",
    "/event/apk-32/, /events/apk-32/",
    "/events/apk32/, /events/apk-32/",
    "/events/closing/, /events/zz-33/closing/",
    "/imprint/, /legal/imprint.html",
    "/files/map.pdf, /map.pdf",
  })
  void offersTheAddressMeant(String written, String meant) {
    assertThat(new NearestPath(ADDRESSES).to(written)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "content/people/opening.md, content/articles/opening.md",
    "content/events/zz/opening.md, content/events/apk-32/opening.md",
    "content/events/apk-32/opning.md, content/events/apk-32/opening.md",
    "content/events/apk-32/opning.png, content/events/apk-32/opening.jpg",
    "content/events/apk-32/st.jpg, content/articles/2023/st.jpg",
    "content/articles/apk-32.md, content/events/apk-32/index.md",
    "content/articles/apk-32/, content/events/apk-32/index.md",
  })
  void offersTheFileMeant(String written, String meant) {
    assertThat(new NearestPath(FILES).to(written)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/tags/x/", "/b/", "/", "", "/map.png", "/unity.pdf", "/people/zzzzz/", "//", "."})
  void offersNothingFarOrOfAnotherType(String written) {
    assertThat(new NearestPath(ADDRESSES).to(written)).isEmpty();
  }

  @Test
  void comparesOnlySoMuch() {
    List<String> many = IntStream.range(0, 10_000).mapToObj(i -> "/articles/n" + i + "x/").toList();
    NearestPath nearest = new NearestPath(many);

    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThatNoException()
                .isThrownBy(
                    () -> {
                      for (int i = 0; i < 10_000; i++) {
                        nearest.to("/articles/quite-another-" + i + "/");
                      }
                    }));
  }
}
