package org.rostrum.coverage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.ShapeReader;
import org.rostrum.coverage.read.SiteFields;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Document;
import org.rostrum.document.OutwardAddress;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;

/** Reads {@code site.yaml}. */
public final class SettingsReader {
  private static final int PER_PAGE = 20;

  private static final int MOST_PORT = 65_535;

  private final Findings findings = new Findings();

  private SettingsReader() {}

  /**
   * The settings of a site.
   *
   * @param document {@code content/site.yaml}, if there is one
   * @param folder the name of the site's folder, its title if none is told
   * @param baseUrl instead of {@code url}
   */
  public static Checked<SiteSettings> read(
      Optional<Document> document, String folder, Optional<String> baseUrl) {
    return new SettingsReader().settings(document, folder, baseUrl);
  }

  private Checked<SiteSettings> settings(
      Optional<Document> document, String folder, Optional<String> baseUrl) {
    Span span = Span.ofFile(document.map(d -> d.path().value()).orElse("content/site.yaml"));
    Facts facts =
        document
            .map(d -> ShapeReader.read(SiteFields.SHAPE, d.frontMatter(), List.of(), findings))
            .orElse(Facts.none(span));
    Optional<Text> told = facts.get(SiteFields.URL);
    if (facts.lacks(SiteFields.URL) && baseUrl.isEmpty()) {
      reportNoUrl(span);
    }
    Optional<URI> own = told.flatMap(this::url);
    Optional<URI> url =
        baseUrl.map(given -> new Text(given, false, span)).flatMap(this::url).or(() -> own);
    return findings.with(
        new SiteSettings(
            facts.get(SiteFields.TITLE).orElse(folder),
            facts.get(SiteFields.DESCRIPTION),
            url,
            own,
            url.map(SettingsReader::path).orElse(""),
            languages(facts),
            facts.get(SiteFields.TIME_ZONE),
            facts.get(SiteFields.PUBLISHER).flatMap(p -> p.get(EventFields.PART_NAME)),
            menu(facts.list(SiteFields.MENU)),
            facts.get(SiteFields.PER_PAGE).orElse(PER_PAGE),
            facts.get(SiteFields.COMMENTS).flatMap(SettingsReader::comments),
            look(facts),
            span));
  }

  private void reportNoUrl(Span span) {
    findings.add(
        Code.SITE_URL,
        span,
        "the site's address is not known: no feed, no sitemap, no canonical links",
        "add a line such as url: https://example.org/news, or give --base-url");
  }

  private Optional<URI> url(Text text) {
    String written = text.value().strip();
    try {
      URI uri = new URI(withoutSlash(written));
      String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      if (isWeb && isBase(uri)) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // reported below, like every other text that is no address
    }
    findings.add(
        Code.VALUE_UNKNOWN,
        text.span(),
        "“%s” is no address of a site".formatted(written),
        "write it with scheme and host: https://example.org/news");
    return Optional.empty();
  }

  /** Every address of the site is written behind it. */
  private static boolean isBase(URI uri) {
    String path = uri.getRawPath() + "/";
    return uri.getHost() != null
        && uri.getRawUserInfo() == null
        && uri.getQuery() == null
        && uri.getFragment() == null
        && uri.getPort() <= MOST_PORT
        && !path.contains("//")
        && !path.contains("/./")
        && !path.contains("/../");
  }

  private static String withoutSlash(String url) {
    int end = url.length();
    while (end > 0 && url.charAt(end - 1) == '/') {
      end--;
    }
    return url.substring(0, end);
  }

  private static String path(URI url) {
    return Optional.ofNullable(url.getRawPath()).orElse("");
  }

  private List<Language> languages(Facts facts) {
    List<Language> languages = new ArrayList<>();
    for (Text told : facts.list(SiteFields.LANGUAGES)) {
      Optional<Language> language = Language.of(told.value());
      if (language.isEmpty()) {
        findings.add(
            Code.VALUE_UNKNOWN,
            told.span(),
            "“%s” is no language".formatted(told.value()),
            "write a language tag, such as en, kk or zh-CN");
      }
      language.filter(l -> !languages.contains(l)).ifPresent(languages::add);
    }
    return languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
  }

  private Look look(Facts facts) {
    Map<String, List<Color>> colors = new LinkedHashMap<>();
    facts
        .get(SiteFields.COLORS)
        .ifPresent(
            told ->
                SiteFields.PALETTE.forEach(
                    use ->
                        told.get(use)
                            .filter(list -> !list.isEmpty())
                            .ifPresent(list -> colors.put(use.name(), list))));
    return new Look(
        facts.get(SiteFields.COLOR),
        colors,
        facts.get(SiteFields.PUBLISHER).flatMap(told -> told.get(SiteFields.LOGO)),
        menu(facts.list(SiteFields.FOOTER)));
  }

  private List<SiteSettings.MenuItem> menu(List<Facts> entries) {
    List<SiteSettings.MenuItem> menu = new ArrayList<>();
    for (Facts told : entries) {
      Optional<String> title = told.get(SiteFields.MENU_TITLE);
      Optional<Text> target = told.get(SiteFields.MENU_URL).filter(this::isHarmless);
      if (title.isPresent() && target.isPresent()) {
        menu.add(new SiteSettings.MenuItem(title.get(), target.get()));
      }
    }
    return menu;
  }

  private boolean isHarmless(Text target) {
    if (OutwardAddress.dangerousScheme(target.value()).isPresent()) {
      findings.add(
          Code.LINK_SCHEME,
          target.span(),
          "“%s” is not published".formatted(target.value()),
          "write a path of this site, or an address that begins with https:");
    } else if (!OutwardAddress.isFollowed(target.value())) {
      findings.add(
          Code.LINK_UNKNOWN,
          target.span(),
          "browsers do not know addresses such as “%s”; it is left out".formatted(target.value()),
          "write a path of this site, or an address that begins with https:");
    }
    Optional<String> fault = OutwardAddress.fault(target.value());
    fault.ifPresent(
        why ->
            findings.add(
                Code.LINK_UNKNOWN,
                target.span(),
                "browsers cannot follow “%s”: %s; it is left out".formatted(target.value(), why),
                "write a path of this site, or an address that begins with https:"));
    return OutwardAddress.isFollowed(target.value()) && fault.isEmpty();
  }

  private static Optional<SiteSettings.Comments> comments(Facts facts) {
    SiteSettings.Comments comments =
        new SiteSettings.Comments(facts.get(SiteFields.EMAIL), facts.get(SiteFields.FORM));
    return comments.email().isPresent() || comments.form().isPresent()
        ? Optional.of(comments)
        : Optional.empty();
  }
}
