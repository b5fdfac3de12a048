package org.rostrum.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;

class SourceFileTest {
  private static final SourcePath PATH = new SourcePath("content/a.md");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Test
  void dropsTheByteOrderMarkAndUnifiesLineEnds() {
    Checked<SourceText> read = SourceFile.of(PATH, "\uFEFFa\r\nb\rc\n").text();

    assertThat(read.value().text()).isEqualTo("a\nb\nc\n");
    assertThat(read.diagnostics()).isEmpty();
  }

  @Test
  void keepsAReplacementCharacterThatStandsThereRightly() {
    assertThat(SourceFile.of(PATH, "a\uFFFDb").text())
        .returns("a\uFFFDb", read -> read.value().text())
        .returns(0, read -> read.diagnostics().size());
  }

  @Test
  void namesCyrillic() {
    Checked<SourceText> read = read("title: x\ntext: Астана\n".getBytes(CYRILLIC));

    assertThat(read.diagnostics())
        .containsExactly(
            finding(
                2,
                7,
                "the file is not UTF-8 but most likely windows-1251 (byte 0xC0)",
                "open it as windows-1251 and save it as UTF-8"));
    assertThat(read.value().text()).isEqualTo("title: x\ntext: Астана\n");
  }

  @Test
  void namesWestern() {
    Checked<SourceText> read = read("Un café à Genève\r\n".getBytes(WESTERN));

    assertThat(read.diagnostics())
        .containsExactly(
            finding(
                1,
                7,
                "the file is not UTF-8 but most likely windows-1252 (byte 0xE9)",
                "open it as windows-1252 and save it as UTF-8"));
    assertThat(read.value().text()).isEqualTo("Un café à Genève\n");
  }

  @Test
  void namesUtf16() {
    assertThat(read("\uFEFFtitle: x".getBytes(UTF_16LE)))
        .returns("title: x", read -> read.value().text())
        .returns(
            "the file is not UTF-8 but most likely UTF-16LE (byte 0xFF)",
            read -> read.diagnostics().get(0).message());
    assertThat(read("\uFEFFtitle: x".getBytes(UTF_16BE)).value().text()).isEqualTo("title: x");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Ассамблея открылась",
    "KOI8-R, Ассамблея открылась",
    "IBM866, Ассамблея открылась",
    "windows-1252, ¿Qué pasó en España?",
    "windows-1250, Příliš žluťoučký kůň",
    "ISO-8859-2, Zażółć gęślą jaźń",
    "Shift_JIS, 日本語のタイトル",
    "EUC-JP, 日本語のタイトル",
    "EUC-KR, 한국어 제목",
    "GBK, 这是一个测试",
    "UTF-16LE, Assembly",
    "UTF-16BE, Assembly",
    "UTF-32LE, Assembly",
    "UTF-32BE, Assembly"
  })
  void namesTheLikelyCharset(String charset, String title) {
    Checked<SourceText> read = read(("title: " + title + "\n").getBytes(Charset.forName(charset)));

    assertThat(read.diagnostics().get(0).message()).contains(" " + charset + " ");
    assertThat(read.value().text()).isEqualTo("title: " + title + "\n");
  }

  @Test
  void doesNotGuessWhereNoEncodingMakesWords() {
    byte[] macRoman = {'P', 'r', 'o', 'u', 'd', (byte) 0x8E, '\n'};

    assertThat(read(macRoman).diagnostics())
        .containsExactly(
            finding(
                1,
                6,
                "the file is not UTF-8: the byte 0x8E stands here",
                "open it in the program that wrote it, and save it as UTF-8"));
  }

  @Test
  void pointsAtADamagedByte() {
    byte[] bytes = "Қала 😀?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;

    assertThat(read(bytes).diagnostics())
        .containsExactly(
            finding(
                1,
                7,
                "the byte 0xE9 is damaged: the file is not wholly UTF-8",
                "write this character again and save the file as UTF-8"));
  }

  @Test
  void refusesWhatIsNoText() {
    Checked<SourceText> read = read(new byte[] {'P', 'K', 0, 0, (byte) 0xFF, 0});

    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.FILE_ENCODING);
    assertThat(read.value().text()).isEmpty();
  }

  @Test
  void pointsAtAStrayZeroByte() {
    assertThat(SourceFile.of(PATH, "ab\ncd\0e").text().diagnostics())
        .containsExactly(finding(2, 3, "a zero byte stands in the text", "delete this character"));
  }

  @Test
  void refusesHugeFiles() {
    Checked<SourceText> read = read(new byte[TextFile.LARGEST + 1]);

    assertThat(read.diagnostics())
        .containsExactly(
            Diagnostic.of(
                Code.FILE_TOO_LARGE,
                Span.ofFile("content/a.md"),
                "the file is larger than 8 MiB, which is the most that is read as text",
                "split it into several files, or move it to content/static/ to have it copied as"
                    + " it is"));
  }

  private static Checked<SourceText> read(byte[] bytes) {
    return new TextFile(Asset.of(PATH, bytes)).text();
  }

  private static Diagnostic finding(int line, int column, String message, String hint) {
    return Diagnostic.of(
        Code.FILE_ENCODING, new Span("content/a.md", line, column, 1), message, hint);
  }
}
