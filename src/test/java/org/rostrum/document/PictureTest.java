package org.rostrum.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class PictureTest {
  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp", "jpg"})
  void readsTheSize(String format) throws IOException {
    assertSize(read("hall." + format, drawn(format)), 64, 48, 1);
  }

  @ParameterizedTest
  @CsvSource({"1, 64, 48", "3, 64, 48", "6, 48, 64", "8, 48, 64", "0, 64, 48", "99, 64, 48"})
  void turnsAPhotoAsExifSays(int orientation, int width, int height) throws IOException {
    Checked<Picture> read = read("hall.jpeg", withExif(drawn("jpg"), orientation));

    int known = orientation >= 1 && orientation <= 8 ? orientation : 1;
    assertSize(read, width, height, known);
  }

  @Test
  void readsTheSizeOfWebp() {
    String lossy = "RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\u009D\u0001*@\u0001\u00F0\0";
    String lossless = "RIFF\0\0\0\0WEBPVP8L\0\0\0\0/?\u00C1;\0";
    String extended = "RIFF\0\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0?\u0001\0\u00EF\0\0";

    assertSize(read("a.webp", lossy.getBytes(ISO_8859_1)), 320, 240, 1);
    assertSize(read("a.webp", lossless.getBytes(ISO_8859_1)), 320, 240, 1);
    assertSize(read("a.webp", extended.getBytes(ISO_8859_1)), 320, 240, 1);
  }

  @Test
  void readsTheSizeOfAvif() {
    String sizes =
        box("ispe", "\0\0\0\0\0\0\0\u0010\0\0\0\u0010")
            + box("ispe", "\0\0\0\0\0\0\u0001@\0\0\0\u00F0");
    byte[] upright = avif(sizes).getBytes(ISO_8859_1);
    byte[] sideways = avif(sizes + box("irot", "\u0001")).getBytes(ISO_8859_1);

    assertSize(read("a.avif", upright), 320, 240, 1);
    assertSize(read("a.avif", sideways), 240, 320, 6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "width='64' height='48' | 64 | 48",
        "width='64px' height='4.8e1' viewBox='0 0 64 48' | 64 | 48",
        "width='1in' height='72pt' | 96 | 96",
        "width='100%' height='100%' viewBox='0 0 64 48' | 64 | 48",
        "width='128' viewBox='0,0,64,48' | 128 | 96",
        "height='96' viewBox='-5 -5 64 48' | 128 | 96",
        "viewBox='0 0 6.4 4.8' | 6 | 5",
        "fill='red' | 0 | 0",
        "width='1e99' height='1e99' | 0 | 0",
        "width='-5' height='0' | 0 | 0"
      })
  void readsTheSizeOfSvg(String attributes, int width, int height) {
    assertSize(read("a.svg", svg("", attributes)), width, height, 1);
  }

  @Test
  void readsSvgBehindPrologueAndEntities() {
    String illustrator =
        "\uFEFF<?xml version='1.0'?><!-- made by hand -->"
            + "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://x.invalid/svg11.dtd'"
            + " [<!ENTITY ns 'http://ns.invalid/'>]>";

    assertSize(read("a.svg", svg(illustrator, "width='64' height='48' xmlns:x='&ns;'")), 64, 48, 1);
  }

  @Test
  void resolvesNoEntity() {
    String bomb =
        "<!DOCTYPE svg [<!ENTITY a '9'><!ENTITY b '&a;&a;&a;&a;'>"
            + "<!ENTITY x SYSTEM 'file:///etc/hostname'>]>";

    assertThatCode(() -> read("a.svg", svg(bomb, "width='&b;' height='&x;'")))
        .doesNotThrowAnyException();
  }

  @Test
  void readsOnlyTheStartOfAHugeFile() {
    Endless asset = new Endless("<svg width='4' height='3'><!--");

    assertThat(Picture.read(asset).value().width()).isEqualTo(4);
    assertThat(Picture.read(asset).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("this picture is too large to be searched for script");
    assertThat(asset.taken).isLessThan(100_000);
  }

  @Test
  void givesUpOnAHugeFileWithoutARoot() {
    Endless asset = new Endless("<?xml version='1.0'?><!--");

    assertDamaged(Picture.read(asset), "SVG");
    assertThat(asset.taken).isLessThan(10_000_000);
  }

  @Test
  void tellsAnotherFormatByItsContent() throws IOException {
    assertThat(read("hall.jpg", drawn("png")).diagnostics())
        .containsExactly(
            finding(
                "hall.jpg",
                "“hall.jpg” is PNG by its content",
                "rename it to hall.png, here and where it is used"));
    assertThat(read("hall.jpg", "%PDF-1.7".getBytes(UTF_8)).diagnostics())
        .containsExactly(
            finding(
                "hall.jpg",
                "“hall.jpg” is PDF by its content",
                "export it as JPEG, PNG or WebP, which browsers show"));
    assertThat(read("hall.jpg", "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(UTF_8)).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("“hall.jpg” is HEIC by its content");
    assertThat(read("hall.svg", "\n<!DOCTYPE html><html>".getBytes(UTF_8)).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("“hall.svg” is HTML by its content");
  }

  @Test
  void tellsWhatIsNoPicture() {
    assertThat(read("hall.jpg", new byte[0]).diagnostics())
        .containsExactly(
            finding(
                "hall.jpg",
                "“hall.jpg” is empty",
                "put the picture here again, or delete this file"));
    assertThat(read("hall.jpg", "version https://git-lfs".getBytes(UTF_8)).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("“hall.jpg” is no picture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp", "jpg"})
  void tellsADamagedHeader(String format) throws IOException {
    byte[] cut = Arrays.copyOf(drawn(format), format.equals("gif") ? 6 : 12);

    assertThat(read("hall." + format, cut).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.IMG_TYPE);
  }

  @Test
  void refusesASizeThatNoPictureHas() throws IOException {
    byte[] png = drawn("png");
    png[16] = (byte) 0x80;

    assertDamaged(read("hall.png", png), "PNG");
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp", "jpg"})
  void readsWhateverTheBytes(String format) throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    byte[] good = format.equals("jpg") ? withExif(drawn("jpg"), 6) : drawn(format);
    for (int i = 0; i < 1000; i++) {
      byte[] bytes = good.clone();
      for (int slips = 0; slips < 4; slips++) {
        bytes[random.nextInt(Math.min(bytes.length, 300))] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      assertThatCode(() -> read("hall." + format, bytes)).doesNotThrowAnyException();
      assertThatCode(() -> read("hall." + format, cut)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "jpg"})
  void tellsAPictureThatIsCutOff(String format) throws IOException {
    byte[] good = drawn(format);
    byte[] cut = Arrays.copyOf(good, good.length - (format.equals("png") ? 12 : 9));
    byte[] padded = Arrays.copyOf(good, good.length + 5000);

    assertThat(read("hall." + format, cut).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.IMG_BROKEN);
    if (!format.equals("gif")) {
      assertThat(read("hall." + format, padded).diagnostics()).isEmpty();
    }
  }

  @Test
  void tellsAWebpThatIsCutOff() {
    String lossy = "RIFF\u00FF\0\0\0WEBPVP8 \0\0\0\0\0\0\0\u009D\u0001*@\u0001\u00F0\0";

    assertThat(read("a.webp", lossy.getBytes(ISO_8859_1)).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("this WebP picture is cut off: its end is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<script>x</script> | <script> (line 2)",
        "<foreignObject><p/></foreignObject> | <foreignObject> (line 2)",
        "<rect onload='x()'/> | onload of <rect> (line 2)",
        "<a xlink:href='java&#10;script:x'/> | xlink:href of <a> (line 2)",
        "<use href='https://x.example/a.svg#b'/> | href of <use> (line 2)",
        "<use href='data:image/svg+xml,x'/> | href of <use> (line 2)",
        "<image href='//x.example/a.png'/> | href of <image> (line 2)",
        "<style>@import 'x';</style> | <style> (line 2)",
        "<style>a{fill:url(https://x.example/)}</style> | <style> (line 2)",
        "<style>a{fill:\\75rl(https://x.example/)}</style> | <style> (line 2)",
        "<rect style='fill:url(//x.example/a)'/> | style of <rect> (line 2)",
        "<rect fill='url(https://x.example/a#b)'/> | fill of <rect> (line 2)",
        "<set attributeName='href' to='x'/> | <set> (line 2)",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/> | <h:script> (line 2)",
      })
  void whatIsActiveInAnSvgIsTakenOut(String active, String told) throws IOException {
    String text = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'>\n%s<g/></svg>";
    Checked<Picture> read = read("a.svg", text.formatted(active).getBytes(UTF_8));

    assertThat(read.diagnostics())
        .extracting(Diagnostic::code, Diagnostic::message)
        .containsExactly(
            tuple(
                Code.IMG_ACTIVE, "what can run code or ask other hosts is not published: " + told));
    String published = new String(read.value().asset().open().readAllBytes(), UTF_8);
    assertThat(published).contains("<g").doesNotContain("script").doesNotContain("x.example");
    assertThat(read("a.svg", published.getBytes(UTF_8)).diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='https://x.example/'><text>on script</text></a>",
        "<defs><g id='a'/></defs><use href='#a'/><use xlink:href='#a' fill='url(#b)'/>",
        "<image href='data:image/png;base64,AAAA'/><style>a { fill: url(#b) }</style>",
        "<!-- <script> --><set attributeName='x' to='1'/>",
      })
  void aCleanSvgKeepsItsBytes(String content) throws IOException {
    byte[] bytes = ("<svg width='4' height='3'>" + content + "</svg>").getBytes(UTF_8);
    Checked<Picture> read = read("a.svg", bytes);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().asset().open().readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void anSvgInStaticIsOnlyWarnedOf() throws IOException {
    byte[] bytes = svg("", "width='4' height='3' onload='x()'");
    Checked<Picture> read = read("static/a.svg", bytes);

    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("this picture can run code or ask other hosts: onload of <svg> (line 1)");
    assertThat(read.value().asset().open().readAllBytes()).isEqualTo(bytes);
  }

  @Test
  void bombsEndInAFinding() {
    String laughs =
        "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><svg width='4' height='3'>&b;</svg>";
    String quadratic =
        "<!DOCTYPE svg [<!ENTITY a '%s'>]><svg width='4' height='3'>%s</svg>"
            .formatted("x".repeat(100_000), "&a;".repeat(100_000));
    String deep = "<svg width='4' height='3'>" + "<g>".repeat(100_000) + "</g>".repeat(100_000);

    for (String bomb : List.of(laughs, quadratic)) {
      assertThat(read("a.svg", bomb.getBytes(UTF_8)).diagnostics())
          .extracting(Diagnostic::code)
          .containsExactly(Code.IMG_ACTIVE);
    }
    assertThat(read("a.svg", deep.getBytes(UTF_8)).diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.IMG_BROKEN);
  }

  @Test
  void knowsPicturesByTheirExtension() {
    assertThat(List.of("a.jpg", "a.JPEG", "a.png", "a.gif", "a.webp", "a.avif", "a.svg", "a.bmp"))
        .allMatch(name -> Picture.isPicture(new SourcePath("content/" + name)));
    assertThat(List.of("a.pdf", "a.jpg.yaml", "jpg", "a.tiff"))
        .noneMatch(name -> Picture.isPicture(new SourcePath("content/" + name)));
  }

  /** A file without an end that counts how much is read of it. */
  private static final class Endless implements Asset {
    private final byte[] start;
    private long taken;

    private Endless(String start) {
      this.start = start.getBytes(UTF_8);
    }

    @Override
    public SourcePath path() {
      return new SourcePath("content/a.svg");
    }

    @Override
    public long size() {
      return Long.MAX_VALUE;
    }

    @Override
    public InputStream open() {
      taken = 0;
      return new InputStream() {
        @Override
        public int read() {
          return taken < start.length ? start[(int) taken++] : next();
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
          for (int i = 0; i < length; i++) {
            bytes[offset + i] = (byte) read();
          }
          return length;
        }

        private int next() {
          taken++;
          return 'x';
        }
      };
    }
  }

  private static byte[] drawn(String format) throws IOException {
    BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static byte[] withExif(byte[] jpeg, int orientation) {
    String exif =
        "\u00FF\u00E1\0\"Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"
            + (char) orientation
            + "\0\0\0\0\0\0";
    String whole = new String(jpeg, ISO_8859_1);
    return (whole.substring(0, 2) + exif + whole.substring(2)).getBytes(ISO_8859_1);
  }

  private static String avif(String properties) {
    return box("ftyp", "avif\0\0\0\0mif1miaf")
        + box("meta", "\0\0\0\0" + box("hdlr", "") + box("iprp", box("ipco", properties)));
  }

  private static String box(String type, String content) {
    int size = content.length() + 8;
    return "\0\0" + (char) (size >> 8) + (char) (size & 0xFF) + type + content;
  }

  private static byte[] svg(String prologue, String attributes) {
    String text = prologue + "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>";
    return text.getBytes(UTF_8);
  }

  private static Checked<Picture> read(String name, byte[] bytes) {
    return Picture.read(Asset.of(new SourcePath("content/" + name), bytes));
  }

  private static void assertSize(Checked<Picture> read, int width, int height, int orientation) {
    assertThat(read.diagnostics()).isEmpty();
    Picture picture = read.value();
    assertThat(List.of(picture.width(), picture.height(), picture.orientation()))
        .isEqualTo(List.of(width, height, orientation));
  }

  private static void assertDamaged(Checked<Picture> read, String format) {
    assertThat(read.diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("the header of this " + format + " picture is damaged or cut off");
    assertThat(read.value().width()).isZero();
  }

  private static Diagnostic finding(String name, String message, String hint) {
    return Diagnostic.of(Code.IMG_TYPE, Span.ofFile("content/" + name), message, hint);
  }
}
