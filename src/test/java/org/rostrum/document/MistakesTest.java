package org.rostrum.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;

/**
 * Each file holds a text, every line of it behind two blanks, and under each line, behind {@code
 * ~}, what is found there: place, words and hint. A new case is a new file, written with {@code
 * -Drostrum.golden=update} and then read.
 */
class MistakesTest {
  private static final Path FOLDER = Path.of("src/test/resources/mistakes/front-matter");

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void areToldUnderTheirLines(Path file) throws IOException {
    String expected = Files.readString(file, UTF_8);
    String text = textIn(expected);

    String found = withFindings(text, findings(file, text));

    if (System.getProperty("rostrum.golden", "check").equals("update")) {
      Files.writeString(file, found, UTF_8);
    }
    assertThat(found).isEqualTo(expected);
  }

  private static String textIn(String annotated) {
    return annotated
        .lines()
        .filter(line -> !line.startsWith("~"))
        .map(line -> line.isEmpty() ? line : line.substring(2))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<Diagnostic> findings(Path file, String text) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
    SourceFile source = SourceFile.of(new SourcePath("content/" + name), text);
    return DocumentParser.of(Language.ENGLISH).parse(source).diagnostics().stream()
        .sorted()
        .toList();
  }

  private static String withFindings(String text, List<Diagnostic> findings) {
    List<String> lines = text.lines().toList();
    StringBuilder annotated = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      int line = i + 1;
      annotated.append(lines.get(i).isEmpty() ? "" : "  " + lines.get(i)).append('\n');
      findings.stream()
          .filter(finding -> finding.span().line() == line)
          .forEach(finding -> annotated.append(annotation(finding)));
    }
    return annotated.toString();
  }

  private static String annotation(Diagnostic finding) {
    Span span = finding.span();
    String indent = "~ " + " ".repeat(span.column() - 1);
    String carets = span.length() == 0 ? "|" : "^".repeat(span.length());
    String head = carets + " " + finding.severity().word() + " " + finding.code().id() + ": ";
    String hints =
        finding.hints().stream().map(hint -> "~   → " + hint + "\n").collect(Collectors.joining());
    return indent + head + finding.message() + "\n" + hints;
  }
}
