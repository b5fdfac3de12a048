package org.rostrum.coverage;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.coverage.link.Linking;
import org.rostrum.coverage.link.told.NearFolders;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.rule.Rules;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Document;
import org.rostrum.document.Picture;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/**
 * Puts all documents together.
 *
 * @param now decides what is published; it stands in no output
 * @param drafts whether drafts are published too
 * @param future whether what is not yet due is published too
 */
public record Linker(SiteSettings site, Instant now, boolean drafts, boolean future) {
  /**
   * Reads what a document tells. Looks at nothing else, so that it can be called from any thread.
   */
  public static Checked<Told> read(Document document) {
    return ToldFile.of(document).map(Told::new);
  }

  /** Whether anything that is told may be held back; false is certain, and found out quickly. */
  public boolean mayHoldBack(List<Told> told) {
    Linking.HoldBackRule rule = new Linking.HoldBackRule(now, drafts, future);
    return told.stream().map(Told::file).anyMatch(rule::concerns);
  }

  /**
   * Merges and links. What cannot be resolved is left out and reported; the coverage can be used
   * all the same.
   *
   * @param told what all documents but {@code site.yaml} tell, in path order
   * @param assets of {@code content/}
   */
  public Checked<Coverage> link(List<Told> told, List<Picture> pictures, List<Asset> assets) {
    Linking linking =
        new Linking(
            site,
            new Linking.HoldBackRule(now, drafts, future),
            told.stream().map(Told::file).toList());
    Coverage coverage = linking.coverage(pictures, assets);
    Findings findings = linking.findings();
    NearFolders.report(paths(told, assets), findings);
    Rules.check(coverage).forEach(findings::add);
    return findings.with(coverage);
  }

  private static List<SourcePath> paths(List<Told> told, List<Asset> assets) {
    return Stream.concat(
            told.stream().map(file -> file.file().path()), assets.stream().map(Asset::path))
        .sorted()
        .toList();
  }
}
