package org.rostrum.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Checked;

/**
 * The specification of Mustache, but for what our strictness decides otherwise. Each exception is
 * on the list with its reason; one that starts to pass fails the test too.
 */
class MustacheSpecTest {
  /** A name that no view has is an error, not nothing. */
  private static final String MISSING = "TPL-NAME";

  /** A number is no condition; what stands outside of a layout's blocks would never be shown. */
  private static final String REFUSED = "TPL-SYNTAX";

  /** A template that does not exist, or fills itself, is an error. */
  private static final String NO_PARTIAL = "TPL-PARTIAL";

  /** Mustache.java keeps or drops line ends and indentation where HTML does not mind. */
  private static final String SPACE = "white space";

  private static final Map<String, String> EXCEPTIONS = exceptions();

  private static Map<String, String> exceptions() {
    Map<String, String> exceptions = new TreeMap<>();
    put(
        exceptions,
        MISSING,
        """
        interpolation: Ampersand Context Miss Interpolation
        interpolation: Basic Context Miss Interpolation
        interpolation: Dotted Names - Broken Chain Resolution
        interpolation: Dotted Names - Broken Chains
        interpolation: Dotted Names - Context Precedence
        interpolation: Dotted Names are never single keys
        interpolation: Triple Mustache Context Miss Interpolation
        inverted: Context Misses
        inverted: Dotted Names - Broken Chains
        sections: Context Misses
        sections: Dotted Names - Broken Chains
        ~inheritance: Negative Sections
        """);
    put(
        exceptions,
        REFUSED,
        """
        sections: Deeply Nested Contexts
        ~inheritance: Text inside parent
        """);
    put(
        exceptions,
        NO_PARTIAL,
        """
        partials: Failed Lookup
        ~inheritance: Recursion
        """);
    put(
        exceptions,
        SPACE,
        """
        comments: Standalone Line Endings
        inverted: Internal Whitespace
        inverted: Standalone Without Newline
        inverted: Standalone Without Previous Line
        partials: Standalone Indentation
        partials: Standalone Line Endings
        partials: Standalone Without Newline
        partials: Standalone Without Previous Line
        sections: Internal Whitespace
        sections: Standalone Without Newline
        sections: Standalone Without Previous Line
        ~inheritance: Block reindentation
        ~inheritance: Inherit
        ~inheritance: Intrinsic indentation
        ~inheritance: Nested block reindentation
        ~inheritance: Standalone block
        ~inheritance: Standalone parent
        """);
    return exceptions;
  }

  private static void put(Map<String, String> exceptions, String reason, String names) {
    names.lines().forEach(name -> exceptions.put(name, reason));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"interpolation", "sections", "inverted", "partials", "comments", "~inheritance"})
  void agreesButForTheExceptions(String module) {
    Map<String, String> failures = new TreeMap<>();
    for (JsonElement test : tests(module)) {
      String name = module + ": " + test.getAsJsonObject().get("name").getAsString();
      failure(test.getAsJsonObject()).ifPresent(reason -> failures.put(name, reason));
    }
    Map<String, String> expected = new TreeMap<>(EXCEPTIONS);
    expected.keySet().removeIf(name -> !name.startsWith(module + ": "));
    assertThat(failures).isEqualTo(expected);
  }

  private static JsonArray tests(String module) {
    String path = "/conformance/mustache/" + module + ".json";
    try (InputStream in = MustacheSpecTest.class.getResourceAsStream(path);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return JsonParser.parseReader(reader).getAsJsonObject().getAsJsonArray("tests");
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static Optional<String> failure(JsonObject test) {
    List<String> files = new ArrayList<>(List.of("main.mustache", text(test, "template")));
    if (test.has("partials")) {
      test.getAsJsonObject("partials")
          .entrySet()
          .forEach(
              partial -> {
                files.add(partial.getKey() + ".mustache");
                files.add(partial.getValue().getAsString());
              });
    }
    Checked<Theme> theme = Theme.load(Trees.of(files.toArray(new String[0])), Trees.empty());
    Checked<String> page =
        theme.value().template("main").render(value(test.get("data"), takesHtml(test)));
    return reason(theme, page, text(test, "expected"));
  }

  private static Optional<String> reason(
      Checked<Theme> theme, Checked<String> page, String expected) {
    if (!theme.diagnostics().isEmpty()) {
      return Optional.of(theme.diagnostics().get(0).code().id());
    }
    if (!page.diagnostics().isEmpty()) {
      return Optional.of(page.diagnostics().get(0).code().id());
    }
    if (page.value().equals(expected)) {
      return Optional.empty();
    }
    boolean differsInSpace = bare(page.value()).equals(bare(expected));
    return Optional.of(differsInSpace ? SPACE : "<" + page.value() + ">");
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  private static String text(JsonObject test, String name) {
    return test.get(name).getAsString();
  }

  /** What the specification writes unescaped is Html for us. */
  private static boolean takesHtml(JsonObject test) {
    return test.toString().contains("{{{") || test.toString().contains("{{&");
  }

  private static Object value(JsonElement json, boolean isHtml) {
    if (json.isJsonObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      json.getAsJsonObject()
          .entrySet()
          .forEach(entry -> map.put(entry.getKey(), value(entry.getValue(), isHtml)));
      return map;
    }
    if (json.isJsonArray()) {
      return json.getAsJsonArray().asList().stream().map(item -> value(item, isHtml)).toList();
    }
    return json.isJsonNull() ? Optional.empty() : value(json.getAsJsonPrimitive(), isHtml);
  }

  private static Object value(JsonPrimitive json, boolean isHtml) {
    if (json.isBoolean()) {
      return json.getAsBoolean();
    }
    if (isHtml) {
      return new Html(json.getAsString());
    }
    return json.isNumber() ? json.getAsNumber() : json.getAsString();
  }
}
