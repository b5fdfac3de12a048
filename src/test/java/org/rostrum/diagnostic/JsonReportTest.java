package org.rostrum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class JsonReportTest {
  @Test
  void writesOneDocumentWithAllFindingsAndTheirCounts() {
    Diagnostic error =
        Diagnostic.of(
            Code.REF_PERSON,
            new Span("content/events/apk-32/opening.md", 14, 12, 7),
            "no person “balaeva”",
            "did you mean “aida-balayeva” (Aida Balayeva)?",
            "To introduce someone new: { name: \"…\" }");
    Diagnostic info = Diagnostic.of(Code.SITE_URL, Span.ofFile("content/site.yaml"), "no <url>");

    assertThat(json(error, info))
        .isEqualTo(
            """
            {"diagnostics":[\
            {"severity":"error","code":"REF-PERSON","file":"content/events/apk-32/opening.md",\
            "line":14,"column":12,"length":7,"message":"no person “balaeva”",\
            "hints":["did you mean “aida-balayeva” (Aida Balayeva)?",\
            "To introduce someone new: { name: \\"…\\" }"]},\
            {"severity":"info","code":"SITE-URL","file":"content/site.yaml",\
            "line":1,"column":1,"length":0,"message":"no <url>","hints":[]}],\
            "counts":{"error":1,"warning":0,"info":1}}
            """);
  }

  @Test
  void writesADocumentWithoutFindingsToo() {
    assertThat(json())
        .isEqualTo(
            """
            {"diagnostics":[],"counts":{"error":0,"warning":0,"info":0}}
            """);
  }

  @Test
  void spellsWhatATerminalWouldObeyAndKeepsItsMeaning() {
    String message = "a\u001b[31m\u009b31m\u202e\ud800 \udb40\udc41 😀 \u200d\n\u2028\"\\";
    String json =
        json(Diagnostic.of(Code.KEY_UNKNOWN, new Span("content/\u0007.md", 1, 1, 1), message));

    assertThat(json)
        .isEqualTo(
            """
            {"diagnostics":[{"severity":"info","code":"KEY-UNKNOWN","file":"content/\\u0007.md",\
            "line":1,"column":1,"length":1,"message":"a\\u001b[31m\\u009b31m\\u202e\\ud800 \
            \\udb40\\udc41 😀 \u200d\\n\\u2028\\"\\\\","hints":[]}],\
            "counts":{"error":0,"warning":0,"info":1}}
            """);
    JsonObject first =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("diagnostics")
            .get(0)
            .getAsJsonObject();
    assertThat(first.get("message").getAsString()).isEqualTo(message);
  }

  @Test
  void tellsTheFirstHundredOfACodeInAFileAndHowManyMore() {
    List<Diagnostic> many =
        IntStream.rangeClosed(1, 20_000)
            .mapToObj(line -> Diagnostic.of(Code.SAFE_HTML, new Span("a.md", line, 1, 1), "<x>"))
            .toList();

    JsonObject report = parsed(new JsonReport(false), many);

    assertThat(report.getAsJsonArray("diagnostics")).hasSize(101);
    assertThat(report.getAsJsonArray("diagnostics").get(100))
        .hasToString(
            "{\"severity\":\"warning\",\"code\":\"SAFE-HTML\",\"file\":\"a.md\",\"line\":101,"
                + "\"column\":1,\"length\":1,"
                + "\"message\":\"and 19900 more of SAFE-HTML in this file, from here on\","
                + "\"hints\":[\"--all shows each of them\"]}");
    assertThat(report.getAsJsonObject("counts").get("warning").getAsInt()).isEqualTo(20_000);
    assertThat(parsed(new JsonReport(true), many).getAsJsonArray("diagnostics")).hasSize(20_000);
  }

  private static JsonObject parsed(JsonReport report, List<Diagnostic> diagnostics) {
    StringWriter written = new StringWriter();
    report.print(diagnostics, new PrintWriter(written));
    return JsonParser.parseString(written.toString()).getAsJsonObject();
  }

  private static String json(Diagnostic... diagnostics) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new JsonReport(false).print(List.of(diagnostics), out);
    out.flush();
    return text.toString();
  }
}
