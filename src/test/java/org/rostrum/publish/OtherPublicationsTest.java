package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.rostrum.site.Artifact;
import org.rostrum.site.SitePath;

final class OtherPublicationsTest {
  @Test
  void discardingCountsAndChangesNothing() {
    try (Publication publication = new DiscardingPublication()) {
      assertThat(Site.add(publication, "index.html", "front")).isEqualTo(Entry.UNCHANGED);
      assertThat(publication.commit().value()).isEqualTo(new Summary(1, 0, 0, 0));
    }
  }

  @Test
  void discardingShowsWhatIsWrongWithAContent() {
    try (Publication publication = new DiscardingPublication()) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> publication.add(unreadable()))
          .withMessage("cannot publish hall.jpg: the medium is gone");
    }
  }

  private static Artifact unreadable() {
    return new Artifact(
        new SitePath("hall.jpg"),
        out -> {
          throw new IOException("the medium is gone");
        });
  }

  @Test
  void inMemoryShowsWhatWasCommitted() {
    MemoryPublication first = new MemoryPublication();
    Site.add(first, "index.html", "front");
    assertThat(first.files()).isEmpty();
    first.commit();
    assertThat(first.text("index.html")).isEqualTo("front");
  }

  @Test
  void inMemoryCountsAsAFolderDoes() {
    MemoryPublication first = new MemoryPublication();
    Site.add(first, "a", "1");
    Site.add(first, "b", "1");
    Site.add(first, "c", "1");
    first.commit();
    MemoryPublication second = new MemoryPublication(first.files());
    assertThat(Site.add(second, "a", "1")).isEqualTo(Entry.UNCHANGED);
    assertThat(Site.add(second, "b", "2")).isEqualTo(Entry.CHANGED);
    assertThat(Site.add(second, "d", "1")).isEqualTo(Entry.NEW);
    assertThat(second.commit().value()).isEqualTo(new Summary(3, 1, 1, 1));
  }
}
