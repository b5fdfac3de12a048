package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

final class ContentTest {
  @Test
  void writesTextAsUtf8() throws IOException {
    assertThat(written(Content.ofText("Әділ 😀")))
        .isEqualTo("Әділ 😀".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsItsBytesWhenTheArrayChanges() throws IOException {
    byte[] bytes = {1, 2};
    Content content = Content.ofBytes(bytes);
    bytes[0] = 9;
    assertThat(written(content)).containsExactly(1, 2);
  }

  @Test
  void copiesAnAssetAndClosesIt() throws IOException {
    Picture picture = new Picture();
    assertThat(written(Content.ofAsset(picture))).containsExactly(3, 4);
    assertThat(picture.isClosed).isTrue();
  }

  private static byte[] written(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    content.writeTo(out);
    return out.toByteArray();
  }

  private static final class Picture implements Asset {
    private boolean isClosed;

    @Override
    public SourcePath path() {
      return new SourcePath("content/a.jpg");
    }

    @Override
    public long size() {
      return 2;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(new byte[] {3, 4}) {
        @Override
        public void close() {
          isClosed = true;
        }
      };
    }
  }
}
