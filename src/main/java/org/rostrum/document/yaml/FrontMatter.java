package org.rostrum.document.yaml;

import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Findings;
import org.rostrum.source.SourceText;

/**
 * Where the YAML of a file stands.
 *
 * @param isYaml false if it is written in another language
 * @param bodyStart the offset of the text below it
 */
public record FrontMatter(YamlBlock block, boolean isYaml, int bodyStart) {
  /** The whole of a YAML file. */
  public static Checked<FrontMatter> ofYamlFile(SourceText text) {
    Findings found = new Findings();
    SourceText resolved = found.take(Conflicts.resolve(text));
    YamlBlock whole = YamlBlock.of(text, resolved, 1, text.lineCount() + 1);
    YamlBlock block = found.take(DocumentMarkers.mend(whole));
    return found.with(new FrontMatter(block, true, text.text().length()));
  }

  /** The lines between {@code ---} and {@code ---} with which a Markdown file may begin. */
  public static Checked<FrontMatter> ofMarkdown(SourceText text) {
    return new FrontMatterSplitter(text).split();
  }
}
