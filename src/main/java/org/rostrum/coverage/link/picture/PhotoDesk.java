package org.rostrum.coverage.link.picture;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.coverage.Photo;
import org.rostrum.coverage.link.told.Placement;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.PhotoFields;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.NearestPath;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.OutwardAddress;
import org.rostrum.document.Picture;
import org.rostrum.document.PictureUse;
import org.rostrum.document.Text;
import org.rostrum.source.SourcePath;

/**
 * Finds the files of pictures. A credit belongs to the file: its sidecar tells it, else its first
 * use in path order; a caption belongs to the use.
 */
public final class PhotoDesk {
  private final Map<SourcePath, Picture> pictures = new HashMap<>();
  private final Map<String, SourcePath> byLowerCase = new HashMap<>();
  private final Map<SourcePath, Facts> sidecars = new HashMap<>();
  private final Map<SourcePath, String> credits = new HashMap<>();
  private final Set<String> uncredited = new HashSet<>();
  private final Findings findings;
  private @Nullable NearestPath nearest;

  /** A desk that knows the pictures of a site and their sidecars. */
  public PhotoDesk(Collection<Picture> pictures, List<ToldFile> files, Findings findings) {
    this.findings = findings;
    for (Picture picture : pictures) {
      SourcePath path = picture.asset().path();
      this.pictures.put(path, picture);
      byLowerCase.putIfAbsent(path.value().toLowerCase(Locale.ROOT), path);
    }
    files.forEach(this::readSidecar);
    files.forEach(this::readCredits);
  }

  private void readSidecar(ToldFile file) {
    if (file.is(Placement.Role.SIDECAR)) {
      SourcePath picture = file.path().sibling(file.path().stem());
      sidecars.put(picture, file.facts());
      file.facts().get(PhotoFields.CREDIT).ifPresent(credit -> credits.put(picture, credit));
    }
  }

  private void readCredits(ToldFile file) {
    Facts facts = file.facts();
    facts.get(FileFields.IMAGE).ifPresent(photo -> readCredit(photo, file.path()));
    facts.get(PersonFields.PHOTO).ifPresent(photo -> readCredit(photo, file.path()));
    facts.list(ArticleFields.PHOTOS).forEach(photo -> readCredit(photo, file.path()));
    for (PictureUse use : file.body().pictures()) {
      use.credit().ifPresent(credit -> keepCredit(use.source(), credit, file.path()));
    }
  }

  private void readCredit(Facts photo, SourcePath from) {
    Optional<String> credit = photo.get(PhotoFields.CREDIT);
    Optional<Text> source = photo.get(PhotoFields.SRC);
    if (credit.isPresent() && source.isPresent()) {
      keepCredit(source.get().value(), credit.get(), from);
    }
  }

  private void keepCredit(String source, String credit, SourcePath from) {
    Paths.of(source, from).stream()
        .filter(pictures::containsKey)
        .forEach(path -> credits.putIfAbsent(path, credit));
  }

  /** A picture of the front matter. */
  public Optional<Photo> photo(Facts told, boolean needsCredit) {
    Optional<Text> source = told.get(PhotoFields.SRC);
    if (source.isEmpty()) {
      return Optional.empty();
    }
    Span span = source.get().span();
    // A thing can be told in several files: a picture stands beside the one that names it.
    Optional<Picture> picture = picture(source.get().value(), new SourcePath(span.file()), span);
    Optional<Facts> sidecar = picture.map(found -> sidecars.get(found.asset().path()));
    Optional<String> alt = told.get(PhotoFields.ALT).or(() -> of(sidecar, PhotoFields.ALT));
    Optional<String> credit =
        told.get(PhotoFields.CREDIT)
            .or(() -> picture.map(found -> credits.get(found.asset().path())));
    boolean isThere = picture.isPresent() || Paths.isRemote(source.get().value());
    if (isThere && alt.isEmpty() && told.lacks(PhotoFields.ALT)) {
      reportAlt(source.get().value(), span, "add alt: \"…\" beside src:");
    }
    boolean isSaid = sidecar.filter(facts -> facts.isBroken(PhotoFields.CREDIT)).isPresent();
    if (isThere && credit.isEmpty() && needsCredit && told.lacks(PhotoFields.CREDIT) && !isSaid) {
      String file = picture.map(found -> found.asset().path().value()).orElse(source.get().value());
      reportCredit(file, source.get());
    }
    return Optional.of(
        new Photo(
            picture,
            source.get().value(),
            alt.orElse(""),
            told.get(PhotoFields.CAPTION).or(() -> of(sidecar, PhotoFields.CAPTION)),
            picture.map(found -> credits.get(found.asset().path())).or(() -> credit),
            told.get(PhotoFields.LICENSE).or(() -> of(sidecar, PhotoFields.LICENSE)),
            span));
  }

  /** A picture of a text. */
  public Photo photo(PictureUse use, SourcePath from) {
    Optional<Picture> picture = picture(use.source(), from, use.span());
    Optional<Facts> sidecar = picture.map(found -> sidecars.get(found.asset().path()));
    Optional<String> alt =
        Optional.of(use.alt()).filter(a -> !a.isBlank()).or(() -> of(sidecar, PhotoFields.ALT));
    boolean isThere = picture.isPresent() || Paths.isRemote(use.source());
    if (isThere && alt.isEmpty()) {
      reportAlt(use.source(), use.span(), "write it in the brackets: ![what it shows](…)");
    }
    return new Photo(
        picture,
        use.source(),
        alt.orElse(""),
        use.caption().or(() -> of(sidecar, PhotoFields.CAPTION)),
        picture.map(found -> credits.get(found.asset().path())).or(use::credit),
        of(sidecar, PhotoFields.LICENSE),
        use.span());
  }

  private static Optional<String> of(
      Optional<Facts> facts, org.rostrum.coverage.read.Field<String> field) {
    return facts.flatMap(f -> f.get(field));
  }

  private Optional<Picture> picture(String source, SourcePath from, Span span) {
    Optional<String> scheme = OutwardAddress.dangerousScheme(source);
    if (scheme.isPresent()) {
      findings.add(
          Code.LINK_SCHEME,
          span,
          "an address with “%s:” is not published".formatted(scheme.get()),
          "name a picture of the site");
      return Optional.empty();
    }
    if (Paths.isRemote(source)) {
      findings.add(
          Code.IMG_REMOTE,
          span,
          "this picture lies on another host, which every reader's browser will ask",
          "copy it beside the text");
      return Optional.empty();
    }
    List<SourcePath> paths = Paths.of(source, from);
    Optional<SourcePath> found = paths.stream().filter(pictures::containsKey).findFirst();
    if (found.isEmpty()) {
      reportMissing(source, paths, from, span);
    }
    return found.map(pictures::get);
  }

  private void reportMissing(String source, List<SourcePath> paths, SourcePath from, Span span) {
    Optional<SourcePath> otherCase =
        paths.stream()
            .map(path -> byLowerCase.get(path.value().toLowerCase(Locale.ROOT)))
            .filter(java.util.Objects::nonNull)
            .findFirst();
    if (otherCase.isPresent()) {
      findings.add(
          Code.IMG_CASE,
          span,
          "no picture “%s”: the file is written %s".formatted(source, otherCase.get().name()),
          "write “%s”: most servers tell capital letters from small ones"
              .formatted(otherCase.get().seenFrom(from)));
      return;
    }
    boolean isPicture = paths.isEmpty() || Picture.isPicture(paths.get(0));
    findings.add(
        isPicture ? Code.IMG_MISSING : Code.IMG_TYPE,
        span,
        isPicture ? "no picture “%s”".formatted(source) : "“%s” is no picture".formatted(source),
        isPicture
            ? where(paths, from)
            : "link to it, or name a jpg, png, gif, webp, avif or svg file");
  }

  private String where(List<SourcePath> paths, SourcePath from) {
    if (paths.isEmpty()) {
      return "name a file below content/";
    }
    if (nearest == null) {
      nearest = new NearestPath(pictures.keySet().stream().map(SourcePath::value).toList());
    }
    return nearest
        .to(paths.get(0).value())
        .map(path -> "did you mean “%s”?".formatted(new SourcePath(path).seenFrom(from)))
        .orElse("put the file at %s".formatted(paths.get(0)));
  }

  private void reportAlt(String source, Span span, String hint) {
    findings.add(
        Code.IMG_ALT, span, "“%s” has no alternative text".formatted(Paths.shown(source)), hint);
  }

  /** A credit belongs to the file, so that it is missing once. */
  private void reportCredit(String file, Text written) {
    if (!uncredited.add(file)) {
      return;
    }
    String source = written.value();
    findings.add(
        Code.IMG_CREDIT,
        written.span(),
        "“%s” has no credit".formatted(Paths.shown(source)),
        "add credit: \"Photo: …\", here or in a file %s.yaml beside it"
            .formatted(Paths.shown(source)));
  }
}
