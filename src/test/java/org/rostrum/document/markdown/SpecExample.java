package org.rostrum.document.markdown;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;

/** One example of a specification: Markdown and the HTML that it stands for. */
record SpecExample(int number, String section, String markdown, String html) {
  /** All examples of a file. */
  static List<SpecExample> of(String resource) {
    try (InputStream in =
            Objects.requireNonNull(SpecExample.class.getResourceAsStream(resource), resource);
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      JsonArray array = JsonParser.parseReader(reader).getAsJsonArray();
      List<SpecExample> examples = new ArrayList<>();
      for (JsonElement element : array) {
        examples.add(of(element.getAsJsonObject()));
      }
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SpecExample of(JsonObject object) {
    return new SpecExample(
        object.get("example").getAsInt(),
        object.get("section").getAsString(),
        object.get("markdown").getAsString(),
        object.get("html").getAsString());
  }

  /** Whether a reader gives this HTML, after the specification's own normalisation. */
  boolean passes(MarkdownReader reader) {
    return NormalizedHtml.of(rendered(reader)).equals(NormalizedHtml.of(html));
  }

  String rendered(MarkdownReader reader) {
    SourceText text = new SourceText(new SourcePath("content/a.md"), markdown);
    return reader.read(text, 0, Optional.empty()).value().html(new PlainHoles());
  }

  @Override
  public String toString() {
    return number + " " + section;
  }
}
