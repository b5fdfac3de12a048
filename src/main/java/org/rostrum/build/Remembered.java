package org.rostrum.build;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rostrum.coverage.Linker;
import org.rostrum.coverage.Told;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.document.DocumentParser;
import org.rostrum.i18n.Language;
import org.rostrum.source.Asset;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;
import org.rostrum.source.SourceTree;
import org.rostrum.theme.Theme;

/**
 * Remembers what files told and how the theme was read, as long as their texts stay the same. The
 * texts themselves are kept and compared: that is faster than any hash of them, and never wrong.
 */
final class Remembered implements Memory {
  private final SourceTree packed = Sources.packedTheme();
  private final Map<SourcePath, Entry> known = new ConcurrentHashMap<>();
  private @Nullable Language language;
  private @Nullable ThemeEntry theme;

  /** What a file held when it was read. */
  private record Words(String text, List<Diagnostic> findings) {
    static Words of(Checked<SourceText> read) {
      return new Words(read.value().text(), read.diagnostics());
    }
  }

  private record Entry(Words words, Checked<Told> told) {}

  private record ThemeEntry(
      Map<SourcePath, Words> words, List<Asset> assets, Checked<Theme> theme) {}

  /** A file whose text was read already. */
  private record ReadFile(SourcePath path, Checked<SourceText> text) implements SourceFile {
    static ReadFile of(SourceFile file) {
      return new ReadFile(file.path(), file.text());
    }
  }

  @Override
  public SourceTree defaultTheme() {
    return packed;
  }

  @Override
  public synchronized Checked<Theme> theme(SourceTree own, SourceTree defaults) {
    List<ReadFile> read = own.files().stream().map(ReadFile::of).toList();
    Map<SourcePath, Words> words =
        read.stream().collect(Collectors.toMap(ReadFile::path, file -> Words.of(file.text())));
    ThemeEntry before = theme;
    if (before != null && before.words().equals(words) && before.assets().equals(own.assets())) {
      return before.theme();
    }
    Checked<Theme> loaded = Theme.load(new SourceTree(List.copyOf(read), own.assets()), defaults);
    theme = new ThemeEntry(words, own.assets(), loaded);
    return loaded;
  }

  @Override
  public Function<SourceFile, Checked<Told>> reader(Language language, List<SourceFile> files) {
    if (!Objects.equals(this.language, language)) {
      known.clear();
      this.language = language;
    }
    known.keySet().retainAll(files.stream().map(SourceFile::path).collect(Collectors.toSet()));
    DocumentParser parser = DocumentParser.of(language);
    return file -> told(ReadFile.of(file), parser);
  }

  private Checked<Told> told(ReadFile file, DocumentParser parser) {
    Words words = Words.of(file.text());
    Entry before = known.get(file.path());
    if (before != null && before.words().equals(words)) {
      return before.told();
    }
    Checked<Told> told = parser.parse(file).then(Linker::read);
    known.put(file.path(), new Entry(words, told));
    return told;
  }
}
