package org.rostrum.coverage.link.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.diagnostic.Span;
import org.rostrum.source.SourcePath;

/**
 * Folders whose names are nearly those that say what a file is: {@code People/}, {@code event/}.
 * Their files are read as what they were meant to be, so that nothing else goes wrong for them.
 */
public final class NearFolders {
  private static final int TOP = 1;
  private static final int IN_EVENT = 3;

  /** Folders at the top of {@code content/}. */
  private static final List<String> KNOWN =
      List.of(
          "articles",
          "awards",
          "events",
          "organizations",
          "pages",
          "people",
          "series",
          "speakers",
          "static");

  /** Folders whose files are things; what is near to the others may be the author's own. */
  private static final Set<String> THINGS =
      Set.of("awards", "events", "people", "speakers", "sessions");

  private static final Set<String> PERSONS = Set.of("person", "persons");
  private static final String SESSIONS = "sessions";

  private NearFolders() {}

  /**
   * The place at which a file was meant to stand.
   *
   * @param isDated whether it tells when it was published, as articles do, whose folders are free
   */
  static SourcePath meant(SourcePath path, boolean isDated) {
    List<String> names = new ArrayList<>(path.segments());
    for (int i : List.of(TOP, IN_EVENT)) {
      near(names, i)
          .filter(name -> isSame(names, i, name) || (!isDated && THINGS.contains(name)))
          .ifPresent(name -> names.set(i, name));
    }
    return new SourcePath(String.join("/", names));
  }

  private static boolean isSame(List<String> names, int at, String known) {
    return names.get(at).equalsIgnoreCase(known);
  }

  /** What a folder was most likely meant to be called; empty if it is called that. */
  private static Optional<String> near(List<String> names, int at) {
    if (names.size() < at + 2) {
      return Optional.empty();
    }
    String written = names.get(at);
    if (at == IN_EVENT) {
      return names.get(TOP).equals("events") ? near(written, List.of(SESSIONS)) : Optional.empty();
    }
    return PERSONS.contains(written.toLowerCase(Locale.ROOT))
        ? Optional.of("people")
        : near(written, KNOWN);
  }

  private static Optional<String> near(String written, List<String> known) {
    return known.contains(written)
        ? Optional.empty()
        : known.stream().filter(name -> Nearest.slips(written, name) <= 1).findFirst();
  }

  /** Reports each such folder once, whatever stands in it. */
  public static void report(List<SourcePath> files, Findings findings) {
    Map<String, String> meantByFolder = new LinkedHashMap<>();
    for (SourcePath file : files) {
      List<String> names = new ArrayList<>(file.segments());
      for (int i : List.of(TOP, IN_EVENT)) {
        Optional<String> near = near(names, i);
        if (near.isPresent()) {
          String folder = String.join("/", file.segments().subList(0, i + 1));
          names.set(i, near.get());
          meantByFolder.put(folder, String.join("/", names.subList(0, i + 1)));
        }
      }
    }
    meantByFolder.forEach((folder, meant) -> report(folder, meant, findings));
  }

  private static void report(String folder, String meant, Findings findings) {
    findings.add(
        Code.FOLDER_NEAR,
        Span.ofFile(folder),
        "“%s” is none of the folders that say what their files are".formatted(lastName(folder)),
        "did you mean “%s”?  Rename the folder to %s/".formatted(lastName(meant), meant));
  }

  private static String lastName(String folder) {
    return folder.substring(folder.lastIndexOf('/') + 1);
  }
}
