package org.rostrum.coverage;

import java.time.Instant;
import java.util.List;
import org.rostrum.coverage.link.Linking;
import org.rostrum.coverage.rule.Rules;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Document;
import org.rostrum.document.Picture;
import org.rostrum.source.Asset;

/**
 * Puts all documents together.
 *
 * @param now decides what is published; it stands in no output
 * @param drafts whether drafts are published too
 * @param future whether what is not yet due is published too
 */
public record Linker(SiteSettings site, Instant now, boolean drafts, boolean future) {
  /**
   * Reads, merges and links. What cannot be resolved is left out and reported; the coverage can be
   * used all the same.
   *
   * @param documents in path order
   * @param assets of {@code content/}
   */
  public Checked<Coverage> link(
      List<Document> documents, List<Picture> pictures, List<Asset> assets) {
    Linking linking = new Linking(site, new Linking.HoldBackRule(now, drafts, future), documents);
    Coverage coverage = linking.coverage(pictures, assets);
    Findings findings = linking.findings();
    Rules.check(coverage).forEach(findings::add);
    return findings.with(coverage);
  }
}
