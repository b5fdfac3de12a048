package org.rostrum.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;

/**
 * Reads file names as UTF-8, whatever the locale: in the C locale Java cannot show {@code қазақ.md}
 * but still has its bytes, and gives them away in the file's URI.
 */
final class FileNames {
  /** Stands for what could not be decoded, and for control characters. */
  static final char UNKNOWN = '\uFFFD';

  private FileNames() {}

  /** The last name of a path; what is no UTF-8 in it, and control characters, are U+FFFD. */
  static String of(Path file) {
    String name = String.valueOf(file.getFileName());
    String read = isAscii(name) ? name : decoded(lastSegment(file.toUri().getRawPath()));
    return read.codePoints()
        .map(c -> isHarmless(c) ? c : UNKNOWN)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Whether a name can stand in an address and be printed. */
  static boolean isUsable(String name) {
    return name.indexOf(UNKNOWN) < 0;
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 128);
  }

  private static boolean isHarmless(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR
        && type != Character.SURROGATE;
  }

  private static String lastSegment(String path) {
    String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    return whole.substring(whole.lastIndexOf('/') + 1);
  }

  private static String decoded(String segment) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < segment.length(); i++) {
      if (segment.charAt(i) == '%') {
        bytes.write(Integer.parseInt(segment, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(segment.charAt(i));
      }
    }
    return bytes.toString(UTF_8);
  }
}
