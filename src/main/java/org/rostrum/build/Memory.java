package org.rostrum.build;

import java.util.List;
import java.util.function.Function;
import org.rostrum.coverage.Linker;
import org.rostrum.coverage.Told;
import org.rostrum.diagnostic.Checked;
import org.rostrum.document.DocumentParser;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourceTree;
import org.rostrum.theme.Theme;

/**
 * What was read before and need not be read again. All that it answers is a pure function of what
 * it is asked, so that whoever asks cannot tell whether it was remembered.
 */
interface Memory {
  /** The theme that is packed with Rostrum. */
  SourceTree defaultTheme();

  /** See {@link Theme#load}. */
  Checked<Theme> theme(SourceTree own, SourceTree defaults);

  /**
   * Reads what each of the files tells; to be called from any thread.
   *
   * @param language of the site
   */
  Function<SourceFile, Checked<Told>> reader(Language language, List<SourceFile> files);

  /** The one that remembers nothing, for those who build once. */
  static Memory none() {
    return new Memory() {
      @Override
      public SourceTree defaultTheme() {
        return Sources.packedTheme();
      }

      @Override
      public Checked<Theme> theme(SourceTree own, SourceTree defaults) {
        return Theme.load(own, defaults);
      }

      @Override
      public Function<SourceFile, Checked<Told>> reader(Language language, List<SourceFile> files) {
        DocumentParser parser = DocumentParser.of(language);
        return file -> parser.parse(file).then(Linker::read);
      }
    };
  }
}
