package org.rostrum.document.yaml;

import org.rostrum.diagnostic.Checked;
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
    YamlBlock block = YamlBlock.of(text, text, 1, text.lineCount() + 1);
    return Checked.of(new FrontMatter(block, true, text.text().length()));
  }

  /** The lines between {@code ---} and {@code ---} with which a Markdown file may begin. */
  public static Checked<FrontMatter> ofMarkdown(SourceText text) {
    return new FrontMatterSplitter(text).split();
  }
}
