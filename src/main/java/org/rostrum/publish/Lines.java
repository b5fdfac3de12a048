package org.rostrum.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.site.SitePath;

/**
 * The form of the publication's own files: a title, a line for each thing, and a seal over it all,
 * so that half a file is never taken for a whole one. A path stands last on its line.
 */
final class Lines {
  /** More than a million files; what is longer was not written here. */
  private static final long LONGEST = 256L << 20;

  /** What no file system holds, no build has written. */
  private static final int LONGEST_NAME = 255;

  /** Twice the longest address of a page. */
  private static final int LONGEST_PATH = 2048;

  private static final String SEAL = "sealed ";

  private Lines() {}

  /** The bytes of a file with these lines. */
  static byte[] sealed(String title, List<String> lines) {
    StringBuilder text = new StringBuilder(title).append('\n');
    lines.forEach(line -> text.append(line).append('\n'));
    byte[] body = text.toString().getBytes(StandardCharsets.UTF_8);
    byte[] seal = seal(body, body.length).getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(body, body.length + seal.length);
    System.arraycopy(seal, 0, whole, body.length, seal.length);
    return whole;
  }

  private static String seal(byte[] bytes, int length) {
    return SEAL + Long.toHexString(Fingerprint.of(bytes, length).checksum()) + '\n';
  }

  /**
   * Reads such a file.
   *
   * @return empty if there is none, or none that is whole and has this title
   */
  static Optional<List<String>> read(Path file, String title) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return attributes.isRegularFile() && attributes.size() <= LONGEST
          ? unsealed(Files.readAllBytes(file), title)
          : Optional.empty();
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw Failure.of("read", file, e);
    }
  }

  private static Optional<List<String>> unsealed(byte[] bytes, String title) {
    int end = lastLine(bytes);
    String seal = new String(bytes, end, bytes.length - end, StandardCharsets.UTF_8);
    if (!seal.equals(seal(bytes, end))) {
      return Optional.empty();
    }
    List<String> lines = List.of(new String(bytes, 0, end, StandardCharsets.UTF_8).split("\n"));
    return lines.get(0).equals(title)
        ? Optional.of(lines.subList(1, lines.size()))
        : Optional.empty();
  }

  private static int lastLine(byte[] bytes) {
    int start = Math.max(0, bytes.length - 1);
    while (start > 0 && bytes[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  /** The path without line ends; a backslash stands in no path, so it can mark them. */
  static String quoted(SitePath path) {
    return path.value().replace("\n", "\\n");
  }

  /**
   * The path that was quoted.
   *
   * @throws IllegalArgumentException if no file can be published there
   */
  static SitePath path(String quoted) {
    SitePath path = new SitePath(quoted.replace("\\n", "\n"));
    if (OutputTree.isOwn(path) || isTooLong(path)) {
      throw new IllegalArgumentException(quoted);
    }
    return path;
  }

  private static boolean isTooLong(SitePath path) {
    return bytes(path.value()) > LONGEST_PATH
        || Stream.of(path.value().split("/", -1)).anyMatch(name -> bytes(name) > LONGEST_NAME);
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * The given number of words of a line, the last one with all that follows.
   *
   * @throws IllegalArgumentException if it has fewer
   */
  static List<String> words(String line, int count) {
    List<String> words = List.of(line.split(" ", count));
    if (words.size() < count) {
      throw new IllegalArgumentException(line);
    }
    return words;
  }
}
