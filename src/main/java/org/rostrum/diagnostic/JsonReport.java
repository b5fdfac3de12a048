package org.rostrum.diagnostic;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Findings for programs, as one JSON document on one line: {@code
 * {"diagnostics":[{"severity","code","file","line","column","length","message","hints":[…]}],
 * "counts":{"error":0,"warning":0,"info":0}}}. Lines and columns count from 1, lengths in code
 * points. What a file has too much of is gathered: see {@link Flood}; the counts are of all.
 */
public final class JsonReport implements Report {
  private final boolean isWhole;

  /**
   * A report of some findings.
   *
   * @param isWhole whether each finding is printed, however many there are
   */
  public JsonReport(boolean isWhole) {
    this.isWhole = isWhole;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, PrintWriter out) {
    try {
      JsonWriter json = new JsonWriter(new HiddenEscaped(out));
      json.beginObject();
      json.name("diagnostics").beginArray();
      for (Diagnostic diagnostic : isWhole ? diagnostics : Flood.dammed(diagnostics)) {
        write(diagnostic, json);
      }
      json.endArray();
      writeCounts(diagnostics, json);
      json.endObject();
      json.flush();
      out.print('\n');
    } catch (IOException impossible) {
      // A PrintWriter keeps its failures for checkError.
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(Diagnostic diagnostic, JsonWriter json) throws IOException {
    Span span = diagnostic.span();
    json.beginObject();
    json.name("severity").value(diagnostic.severity().word());
    json.name("code").value(diagnostic.code().id());
    json.name("file").value(span.file());
    json.name("line").value(span.line());
    json.name("column").value(span.column());
    json.name("length").value(span.length());
    json.name("message").value(diagnostic.message());
    json.name("hints").beginArray();
    for (String hint : diagnostic.hints()) {
      json.value(hint);
    }
    json.endArray();
    json.endObject();
  }

  private static void writeCounts(List<Diagnostic> diagnostics, JsonWriter json)
      throws IOException {
    json.name("counts").beginObject();
    for (Severity severity : Severity.values()) {
      long count = diagnostics.stream().filter(one -> one.severity() == severity).count();
      json.name(severity.word()).value(count);
    }
    json.endObject();
  }
}
