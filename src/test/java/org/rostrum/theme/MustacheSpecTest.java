package org.rostrum.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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

  /** Three braces are for Html only; other braces and names are refused. */
  private static final String REFUSED = "TPL-SYNTAX";

  /** Templates that do not exist are an error, not nothing. */
  private static final String NO_PARTIAL = "TPL-PARTIAL";

  /** Mustache.java keeps or drops line ends and indentation where HTML does not mind. */
  private static final String SPACE = "white space";

  private static final Map<String, String> EXCEPTIONS = exceptions();

  private static Map<String, String> exceptions() {
    Map<String, String> exceptions = new TreeMap<>();
    return exceptions;
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
    Checked<String> page = theme.value().template("main").render(value(test.get("data")));
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

  private static Object value(JsonElement json) {
    if (json.isJsonObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      json.getAsJsonObject().entrySet().forEach(e -> map.put(e.getKey(), value(e.getValue())));
      return map;
    }
    if (json.isJsonArray()) {
      return json.getAsJsonArray().asList().stream().map(MustacheSpecTest::value).toList();
    }
    if (json.isJsonNull()) {
      return Optional.empty();
    }
    return json.getAsJsonPrimitive().isBoolean()
        ? json.getAsBoolean()
        : json.getAsJsonPrimitive().isNumber() ? json.getAsNumber() : json.getAsString();
  }
}
