package org.rostrum.document.yaml;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.source.SourceText;

/** Front matter in TOML or JSON, which other generators read. */
record ForeignFrontMatter(SourceText file, TextLines lines) {
  private static final Pattern TOML = Pattern.compile("\\+\\+\\+[ \\t]*|---[ \\t]*toml[ \\t]*");
  private static final Predicate<String> TOML_END =
      Pattern.compile("(\\+\\+\\+|---)[ \\t]*").asMatchPredicate();
  private static final Predicate<String> JSON =
      Pattern.compile(";;;[ \\t]*|\\{[ \\t]*(\".*)?").asMatchPredicate();
  private static final Predicate<String> JSON_END =
      Pattern.compile("\\}[ \\t]*|;;;[ \\t]*").asMatchPredicate();

  /** The front matter that a line opens, if that is in another language. */
  Optional<Checked<FrontMatter>> at(int opening) {
    String line = lines.at(opening);
    if (TOML.matcher(line).matches() && !Headers.isKey(lines.at(lines.filled(opening + 1)))) {
      return Optional.of(toml(opening));
    }
    return JSON.test(line) && isJson(opening) ? Optional.of(json(opening)) : Optional.empty();
  }

  private Checked<FrontMatter> toml(int opening) {
    int closing = lines.next(opening + 1, TOML_END);
    int example = lines.next(opening + 1, line -> line.indexOf('=') > 0);
    String yaml =
        example < closing ? lines.at(example).replaceFirst("(?<!\\s)\\s*=\\s*", ": ") : "title: …";
    return foreign(opening, "TOML", yaml, closing);
  }

  private boolean isJson(int opening) {
    return !lines.at(opening).strip().equals("{")
        || lines.at(lines.filled(opening + 1)).strip().startsWith("\"");
  }

  private Checked<FrontMatter> json(int opening) {
    boolean isWhole = lines.at(opening).strip().endsWith("}");
    return foreign(
        opening, "JSON", "title: …", isWhole ? opening : lines.next(opening + 1, JSON_END));
  }

  private Checked<FrontMatter> foreign(int opening, String language, String yaml, int closing) {
    String line = lines.at(opening).strip();
    String sign = language.equals("JSON") ? line.substring(0, 1) : line;
    Findings found = new Findings();
    found.add(
        Code.YAML_SYNTAX,
        file.spanAt(opening, 1, line.length()),
        "“" + sign + "” opens front matter in " + language + ", which is not read",
        "write it in YAML between lines of ---: " + yaml);
    YamlBlock nothing = YamlBlock.of(file, lines.text(), 1, 1);
    return found.with(new FrontMatter(nothing, false, file.offsetOfLine(closing + 1)));
  }
}
