package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.site.Artifact;
import org.rostrum.site.SitePath;

/** Pictures and documents are copied in pieces and compared while they come. */
final class LargeFilesTest {
  private static final int SIZE = 1_000_003;
  private static final SitePath PICTURE = new SitePath("hall.jpg");

  @TempDir private Path out;

  @Test
  void areCopiedWhole() throws IOException {
    assertThat(publish(picture(SIZE))).isEqualTo(Entry.NEW);
    assertThat(published()).isEqualTo(picture(SIZE));
  }

  @Test
  void areNotStagedIfTheyAreUnchanged() throws IOException {
    publish(picture(SIZE));
    try (FolderPublication publication = Site.open(out)) {
      assertThat(publication.add(inPieces(picture(SIZE)))).isEqualTo(Entry.UNCHANGED);
      assertThat(out.resolve(".rostrum/staging")).doesNotExist();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8_191, 8_192, 262_143, 262_144, 262_145, 500_000, SIZE - 1})
  void areReplacedIfOneByteDiffers(int place) throws IOException {
    publish(picture(SIZE));
    byte[] other = picture(SIZE);
    other[place]++;
    assertThat(publish(other)).isEqualTo(Entry.CHANGED);
    assertThat(published()).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 262_144, 262_145, SIZE - 1, SIZE + 1, 2 * SIZE})
  void areReplacedIfTheyAreShorterOrLonger(int size) throws IOException {
    publish(picture(SIZE));
    assertThat(publish(picture(size))).isEqualTo(Entry.CHANGED);
    assertThat(published()).isEqualTo(picture(size));
    assertThat(publish(picture(SIZE))).isEqualTo(Entry.CHANGED);
    assertThat(published()).isEqualTo(picture(SIZE));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 262_144, 262_145, SIZE})
  void haveTheSameFingerprintHoweverTheyCome(int size) throws IOException {
    byte[] bytes = picture(size);
    try (Intake intake = new Intake(null, () -> out.resolve("staged"), Disk.real())) {
      inPieces(bytes).content().writeTo(intake);
      intake.finish();
      assertThat(intake.fingerprint()).isEqualTo(Site.fingerprint(bytes));
    }
    assertThat(Files.readAllBytes(out.resolve("staged"))).isEqualTo(bytes);
  }

  private Entry publish(byte[] bytes) {
    try (FolderPublication publication = Site.open(out)) {
      Entry entry = publication.add(inPieces(bytes));
      publication.commit();
      return entry;
    }
  }

  private static Artifact inPieces(byte[] bytes) {
    return new Artifact(
        PICTURE,
        out -> {
          int start = 0;
          for (int length = 1; start < bytes.length; length = 1 + (length * 7) % 9_001) {
            int size = Math.min(length, bytes.length - start);
            out.write(bytes, start, size);
            start += size;
          }
        });
  }

  private byte[] published() throws IOException {
    return Files.readAllBytes(out.resolve(PICTURE.value()));
  }

  private static byte[] picture(int size) {
    byte[] bytes = new byte[size];
    new Random(32).nextBytes(bytes);
    return bytes;
  }
}
