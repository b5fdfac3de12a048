package org.rostrum.document.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file is by its first bytes.
 *
 * @param word the name that people know it by
 * @param extensions those that files of this kind have, the usual one first; none if browsers do
 *     not show such files as pictures
 * @param magic tells it by the first bytes
 * @param reader reads the size; empty if the header is damaged, or goes on behind these bytes
 */
record Format(
    String word,
    List<String> extensions,
    Predicate<Head> magic,
    Function<Head, Optional<Size>> reader) {
  private static final Pattern MARKUP = Pattern.compile("(?s)(\u00EF\u00BB\u00BF)?\\s*<.*");
  private static final Pattern PAGE =
      Pattern.compile("(?is)(\u00EF\u00BB\u00BF)?\\s*<(!doctype\\s+html|html|head|body)\\b.*");
  private static final int SNIFFED = 512;

  /** In the order in which they are asked. */
  private static final List<Format> ALL =
      List.of(
          new Format(
              "JPEG",
              List.of("jpg", "jpeg"),
              head -> head.has(0, "\u00FF\u00D8\u00FF"),
              Jpeg::size),
          new Format(
              "PNG",
              List.of("png"),
              head -> head.has(0, "\u0089PNG\r\n\u001A\n"),
              FixedHeaders::png),
          new Format("GIF", List.of("gif"), head -> head.has(0, "GIF8"), FixedHeaders::gif),
          new Format("WebP", List.of("webp"), Format::isWebp, FixedHeaders::webp),
          new Format("BMP", List.of("bmp"), head -> head.has(0, "BM"), FixedHeaders::bmp),
          new Format("AVIF", List.of("avif"), head -> hasBrand(head, "avif|avis"), Avif::size),
          new Format("SVG", List.of("svg"), Format::isSvg, Svg::size),
          foreign("HEIC", head -> hasBrand(head, "heic|heix|hevc|hevx|mif1|msf1")),
          foreign("TIFF", head -> head.has(0, "II*\0") || head.has(0, "MM\0*")),
          foreign("PDF", head -> head.has(0, "%PDF")),
          foreign("HTML", Format::isHtml));

  private static Format foreign(String word, Predicate<Head> magic) {
    return new Format(word, List.of(), magic, head -> Optional.empty());
  }

  static Optional<Format> of(Head head) {
    return ALL.stream().filter(format -> format.magic.test(head)).findFirst();
  }

  boolean hasExtension(String extension) {
    return extensions.contains(extension);
  }

  /** The usual extension; empty if browsers do not show such files as pictures. */
  Optional<String> extension() {
    return extensions.stream().findFirst();
  }

  /** The size; empty if the header is damaged, or goes on behind these bytes. */
  Optional<Size> size(Head head) {
    return reader.apply(head);
  }

  private static boolean isWebp(Head head) {
    return head.has(0, "RIFF") && head.has(8, "WEBP");
  }

  private static boolean hasBrand(Head head, String brands) {
    int end = (int) Math.min(head.u32(0), 128);
    return head.has(4, "ftyp")
        && Stream.iterate(8, at -> at < end, at -> at + 4)
            .anyMatch(at -> Pattern.matches(brands, head.text(at, 4)));
  }

  private static boolean isSvg(Head head) {
    return MARKUP.matcher(head.text(0, SNIFFED)).matches() && !isHtml(head);
  }

  private static boolean isHtml(Head head) {
    return PAGE.matcher(head.text(0, SNIFFED)).matches();
  }
}
