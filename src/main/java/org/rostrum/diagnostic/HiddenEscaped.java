package org.rostrum.diagnostic;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes JSON whose invisible characters are all spelt {@code \\u202e}: the same document, but
 * without effect on a terminal that it is shown in. (Outside of strings JSON has none of them, and
 * Gson has escaped those below U+0020.)
 */
final class HiddenEscaped extends FilterWriter {
  HiddenEscaped(Writer out) {
    super(out);
  }

  @Override
  public void write(int unit) throws IOException {
    write(String.valueOf((char) unit));
  }

  @Override
  public void write(char[] units, int from, int length) throws IOException {
    write(new String(units, from, length));
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int end = from + length;
    int written = from;
    int at = from;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      int next = Math.min(end, at + Character.charCount(codePoint));
      if (Visible.isHidden(codePoint)) {
        out.write(text, written, at - written);
        escape(text, at, next);
        written = next;
      }
      at = next;
    }
    out.write(text, written, end - written);
  }

  private void escape(String text, int from, int end) throws IOException {
    for (int at = from; at < end; at++) {
      out.write("\\u");
      out.write(Integer.toHexString(text.charAt(at) | 0x10000), 1, 4);
    }
  }
}
