package org.rostrum.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.site.SitePath;

/** The script and the style sheet that {@code serve} lays into pages. */
final class OwnFiles {
  /** No address of a site begins like this. */
  static final String FOLDER = "/.rostrum/";

  private final Map<String, String> texts =
      Map.of("live.js", read("live.js"), "live.css", read("live.css"));

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(OwnFiles.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  void send(String path, Answer answer) throws IOException {
    String name = path.substring(FOLDER.length());
    @Nullable String text = texts.get(name);
    if (text == null) {
      answer.send(404, MediaTypes.TEXT, "There is no such file.\n");
    } else {
      answer.send(200, MediaTypes.of(new SitePath(name)), text);
    }
  }
}
