package org.rostrum.coverage.link.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Spelling;

/** The ids of the files of one kind: a file's name, and the {@code id:} that it tells beside it. */
public final class OwnIds {
  private final Map<String, ToldFile> byId = new HashMap<>();
  private final Findings findings;

  private OwnIds(Findings findings) {
    this.findings = findings;
  }

  /** The files, without every {@code id:} that another of them has, which is reported. */
  public static List<ToldFile> distinct(List<ToldFile> files, Findings findings) {
    OwnIds ids = new OwnIds(findings);
    files.forEach(file -> ids.byId.putIfAbsent(file.placement().id(), file));
    List<ToldFile> all = new ArrayList<>();
    files.forEach(file -> all.add(ids.distinct(file)));
    return all;
  }

  private ToldFile distinct(ToldFile file) {
    Optional<Text> id = file.facts().get(FileFields.ID);
    if (id.isEmpty()) {
      return file;
    }
    ToldFile first = byId.computeIfAbsent(Spelling.folded(id.get().value()), unused -> file);
    if (first.placement().id().equals(file.placement().id())) {
      return file;
    }
    Span place =
        first.facts().has(FileFields.ID) ? first.facts().spanOf(FileFields.ID) : first.span();
    findings.add(
        Code.REF_AMBIGUOUS,
        id.get().span(),
        "id “%s” stands twice: here, and in %s".formatted(id.get().value().strip(), place.place()),
        "give one of the two another id; without id: it is the file's name");
    return new ToldFile(
        file.placement(), file.path(), file.body(), file.facts().without(FileFields.ID));
  }
}
