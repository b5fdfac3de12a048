package org.rostrum.theme;

import java.io.Writer;

/** Keeps a page in memory, up to a length that no page has. */
final class PageWriter extends Writer {
  private static final int LONGEST = 32_000_000;
  private static final int USUAL = 24_000;

  private final StringBuilder page = new StringBuilder(USUAL);

  @Override
  public void write(char[] buffer, int offset, int length) {
    page.append(buffer, offset, length);
    check();
  }

  @Override
  public void write(int c) {
    page.append((char) c);
    check();
  }

  @Override
  public void write(String text) {
    page.append(text);
    check();
  }

  @Override
  public void write(String text, int offset, int length) {
    page.append(text, offset, offset + length);
    check();
  }

  private void check() {
    if (page.length() > LONGEST) {
      throw new PageStopped(
          "the page grows beyond " + LONGEST + " characters",
          "use each list once; a list inside of itself multiplies");
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return page.toString();
  }
}
