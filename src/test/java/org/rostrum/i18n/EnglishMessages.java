package org.rostrum.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The messages of the default theme, read without the rooms that read YAML. */
final class EnglishMessages {
  private static final Path FILE = Path.of("templates", "messages", "en.yaml");

  private EnglishMessages() {}

  static Messages read() {
    return Messages.of(Language.ENGLISH, texts());
  }

  private static Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String line : lines()) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(": ");
        texts.put(line.substring(0, colon), unquoted(line.substring(colon + 2)));
      }
    }
    return texts;
  }

  private static Iterable<String> lines() {
    try {
      return Files.readAllLines(FILE, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE.toString(), e);
    }
  }

  private static String unquoted(String value) {
    return value.startsWith("\"") ? value.substring(1, value.length() - 1) : value;
  }
}
