package org.rostrum.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;

/** Turns the bytes of one file into text. */
final class Decoder {
  private static final char REPLACEMENT = '\uFFFD';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final SourcePath path;
  private final byte[] bytes;

  Decoder(SourcePath path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  Checked<SourceText> decode() {
    String text = new String(bytes, UTF_8);
    int wrong = text.indexOf(REPLACEMENT) < 0 ? bytes.length : firstWrongByte();
    if (wrong < bytes.length) {
      return notUtf8(wrong);
    }
    return isPlain()
        ? Checked.of(new SourceText(path, withoutMark(text)))
        : rare(text, text.indexOf('\0'));
  }

  /** Nearly all files hold neither, and one look at the bytes is cheaper than two at the text. */
  private boolean isPlain() {
    for (byte one : bytes) {
      if (one == 0 || one == '\r') {
        return false;
      }
    }
    return true;
  }

  private Checked<SourceText> rare(String text, int zero) {
    if (zero < 0) {
      return Checked.of(textOf(text));
    }
    return Charsets.wide(bytes).isPresent() ? notUtf8(zero) : zeroByte(text, zero);
  }

  /** The library's quick way hides what it could not decode; a text may hold U+FFFD rightly. */
  private int firstWrongByte() {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(in, out, true);
    return in.position();
  }

  private Checked<SourceText> notUtf8(int wrong) {
    Optional<Charset> guess = Charsets.guess(bytes, wrong);
    Charset likely = guess.orElse(WINDOWS_1252);
    String value = String.format("0x%02X", bytes[wrong]);
    String message =
        guess.isEmpty()
            ? "the file is not UTF-8: the byte " + value + " stands here"
            : likely.equals(UTF_8)
                ? "the byte " + value + " is damaged: the file is not wholly UTF-8"
                : "the file is not UTF-8 but most likely "
                    + likely.name()
                    + " (byte "
                    + value
                    + ")";
    String hint =
        guess.isEmpty()
            ? "open it in the program that wrote it, and save it as UTF-8"
            : likely.equals(UTF_8)
                ? "write this character again and save the file as UTF-8"
                : "open it as " + likely.name() + " and save it as UTF-8";
    return decoded(likely, Diagnostic.of(Code.FILE_ENCODING, placeOf(wrong), message, hint));
  }

  private Checked<SourceText> decoded(Charset charset, Diagnostic finding) {
    String text = new String(bytes, charset);
    return text.indexOf('\0') < 0
        ? new Checked<>(textOf(text), List.of(finding))
        : new Checked<>(textOf(""), List.of(noText(finding.span())));
  }

  private Checked<SourceText> zeroByte(String text, int zero) {
    SourceText whole = textOf(text.replace('\0', REPLACEMENT));
    Span place = placeOf(text.substring(0, zero).getBytes(UTF_8).length);
    boolean isStray = text.indexOf('\0', zero + 1) < 0;
    return isStray
        ? new Checked<>(whole, List.of(stray(place)))
        : new Checked<>(textOf(""), List.of(noText(place)));
  }

  private static Diagnostic stray(Span place) {
    return Diagnostic.of(
        Code.FILE_ENCODING, place, "a zero byte stands in the text", "delete this character");
  }

  private static Diagnostic noText(Span place) {
    return Diagnostic.of(
        Code.FILE_ENCODING,
        place,
        "the file is no UTF-8 text: it holds zero bytes",
        "save it as UTF-8; if it is no text at all, give it the extension of what it is");
  }

  /** All before the first wrong byte is UTF-8, so its place can be counted. */
  private Span placeOf(int index) {
    SourceText before = textOf(new String(bytes, 0, index, UTF_8));
    int end = before.text().length();
    Span span = before.span(end, end);
    return new Span(span.file(), span.line(), span.column(), 1);
  }

  private SourceText textOf(String text) {
    return new SourceText(path, withPlainLineEnds(withoutMark(text)));
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static String withPlainLineEnds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
