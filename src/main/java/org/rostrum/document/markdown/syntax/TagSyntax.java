package org.rostrum.document.markdown.syntax;

/** HTML tags in running text (CommonMark 0.31.2 §6.6). Belongs to one document. */
public final class TagSyntax {
  private int noCommentEnd;
  private int noInstructionEnd;
  private int noDeclarationEnd;
  private int noCdataEnd;

  /** Prepares for the text of a block. */
  public void begin() {
    noCommentEnd = Integer.MAX_VALUE;
    noInstructionEnd = Integer.MAX_VALUE;
    noDeclarationEnd = Integer.MAX_VALUE;
    noCdataEnd = Integer.MAX_VALUE;
  }

  /** Behind the {@code >} of something in angle brackets without space inside, or -1. */
  public static int angledEnd(char[] a, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (a[i] == '>') {
        return i + 1;
      }
      if (a[i] <= ' ' || a[i] == '<') {
        return -1;
      }
    }
    return -1;
  }

  /** Behind the tag, comment, instruction, declaration or CDATA section at {@code at}, or -1. */
  public int end(char[] a, int at, int end) {
    char next = at + 1 < end ? a[at + 1] : ' ';
    if (next == '!') {
      return markupEnd(a, at, end);
    }
    if (next == '?') {
      return at >= noInstructionEnd ? -1 : instructionEnd(a, at, end);
    }
    return next == '/' ? closingTagEnd(a, at, end) : openTagEnd(a, at, end);
  }

  private int instructionEnd(char[] a, int at, int end) {
    int found = find(a, at + 2, end, "?>");
    noInstructionEnd = found < 0 ? at : noInstructionEnd;
    return found;
  }

  private int markupEnd(char[] a, int at, int end) {
    if (starts(a, at, end, "<!--")) {
      return commentEnd(a, at, end);
    }
    if (starts(a, at, end, "<![CDATA[")) {
      int found = at >= noCdataEnd ? -1 : find(a, at + 9, end, "]]>");
      noCdataEnd = found < 0 ? Math.min(at, noCdataEnd) : noCdataEnd;
      return found;
    }
    if (at + 2 >= end || !Chars.isAsciiLetter(a[at + 2]) || at >= noDeclarationEnd) {
      return -1;
    }
    int found = find(a, at + 3, end, ">");
    noDeclarationEnd = found < 0 ? at : noDeclarationEnd;
    return found;
  }

  /** “An HTML comment consists of {@code <!-->}, {@code <!--->}, or {@code <!--} … {@code -->}.” */
  private int commentEnd(char[] a, int at, int end) {
    if (starts(a, at, end, "<!-->")) {
      return at + 5;
    }
    if (starts(a, at, end, "<!--->")) {
      return at + 6;
    }
    int found = at >= noCommentEnd ? -1 : find(a, at + 4, end, "-->");
    noCommentEnd = found < 0 ? Math.min(at, noCommentEnd) : noCommentEnd;
    return found;
  }

  /** Whether a text stands at {@code at}. */
  public static boolean starts(char[] a, int at, int end, String text) {
    int length = text.length();
    if (end - at < length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (a[at + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int find(char[] a, int at, int end, String text) {
    for (int i = at; i < end; i++) {
      if (a[i] == text.charAt(0) && starts(a, i, end, text)) {
        return i + text.length();
      }
    }
    return -1;
  }

  /** Behind the closing tag that begins at {@code at}, or -1. */
  public static int closingTagEnd(char[] a, int at, int end) {
    int name = nameEnd(a, at + 2, end);
    int close = name < 0 ? -1 : skipSpace(a, name, end);
    return close >= 0 && close < end && a[close] == '>' ? close + 1 : -1;
  }

  /** Behind the open tag that begins at {@code at}, or -1. */
  public static int openTagEnd(char[] a, int at, int end) {
    int i = nameEnd(a, at + 1, end);
    while (i >= 0) {
      int next = skipSpace(a, i, end);
      if (next < end && a[next] == '/') {
        return next + 1 < end && a[next + 1] == '>' ? next + 2 : -1;
      }
      if (next < end && a[next] == '>') {
        return next + 1;
      }
      i = next > i ? attributeEnd(a, next, end) : -1;
    }
    return -1;
  }

  private static int nameEnd(char[] a, int at, int end) {
    if (at >= end || !Chars.isAsciiLetter(a[at])) {
      return -1;
    }
    int i = at + 1;
    while (i < end && (Chars.isAsciiAlphanumeric(a[i]) || a[i] == '-')) {
      i++;
    }
    return i;
  }

  private static int attributeEnd(char[] a, int at, int end) {
    if (at >= end || !(Chars.isAsciiLetter(a[at]) || a[at] == '_' || a[at] == ':')) {
      return -1;
    }
    int i = at + 1;
    while (i < end && isAttributeName(a[i])) {
      i++;
    }
    int equals = skipSpace(a, i, end);
    return equals < end && a[equals] == '=' ? valueEnd(a, skipSpace(a, equals + 1, end), end) : i;
  }

  private static boolean isAttributeName(char c) {
    return Chars.isAsciiAlphanumeric(c) || c == '_' || c == '.' || c == ':' || c == '-';
  }

  private static int valueEnd(char[] a, int at, int end) {
    if (at < end && (a[at] == '"' || a[at] == '\'')) {
      int i = at + 1;
      while (i < end && a[i] != a[at]) {
        i++;
      }
      return i < end ? i + 1 : -1;
    }
    int i = at;
    while (i < end && !Chars.isSpace(a[i]) && "\"'=<>`".indexOf(a[i]) < 0) {
      i++;
    }
    return i > at ? i : -1;
  }

  private static int skipSpace(char[] a, int at, int end) {
    int i = at;
    while (i < end && Chars.isSpace(a[i])) {
      i++;
    }
    return i;
  }
}
