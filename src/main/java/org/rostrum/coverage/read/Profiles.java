package org.rostrum.coverage.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;

/**
 * A person's pages elsewhere that stand in keys of their own, {@code github: ada}, as other
 * generators have them: they are links like those under {@code links}.
 */
final class Profiles {
  private static final Pattern ADDRESS = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);
  private static final Pattern BARE_ADDRESS = Pattern.compile("[\\w-]+(\\.[\\w-]+)++(/\\S*)?");
  private static final Pattern HANDLE = Pattern.compile("@?([\\w.-]+)");
  private static final Pattern FEDERATED =
      Pattern.compile("@?([\\w.-]+)@([\\w-]+(?:\\.[\\w-]+)++)");

  /** What each of the keys is called, and where its profiles stand. */
  private static final Map<Field<Text>, Host> HOSTS = hosts();

  /**
   * Where profiles stand.
   *
   * @param address what stands before the handle; empty where only whole addresses are written
   */
  private record Host(String title, String address) {}

  private Profiles() {}

  private static Map<Field<Text>, Host> hosts() {
    Map<Field<Text>, Host> hosts = new LinkedHashMap<>();
    put(hosts, "website", "Website", "", "homepage", "web", "site", "url", "blog");
    put(hosts, "github", "GitHub", "https://github.com/", "github_username");
    put(hosts, "gitlab", "GitLab", "https://gitlab.com/");
    put(hosts, "mastodon", "Mastodon", "", "fediverse");
    put(hosts, "bluesky", "Bluesky", "https://bsky.app/profile/", "bsky");
    put(hosts, "twitter", "Twitter", "https://twitter.com/", "twitter_username", "x");
    put(hosts, "linkedin", "LinkedIn", "https://www.linkedin.com/in/");
    put(hosts, "facebook", "Facebook", "https://www.facebook.com/");
    put(hosts, "instagram", "Instagram", "https://www.instagram.com/");
    put(hosts, "telegram", "Telegram", "https://t.me/");
    put(hosts, "youtube", "YouTube", "https://www.youtube.com/@");
    put(hosts, "orcid", "ORCID", "https://orcid.org/");
    return hosts;
  }

  private static void put(
      Map<Field<Text>, Host> hosts, String key, String title, String address, String... synonyms) {
    Field<Text> field = Field.of(key, Types.WRITTEN, "the person’s page there", "ada").or(synonyms);
    hosts.put(field, new Host(title, address));
  }

  /** The keys. */
  static List<Field<?>> fields() {
    return List.copyOf(HOSTS.keySet());
  }

  /** The links that the keys tell, behind those under {@code links}. */
  static Facts gathered(Facts told, Findings findings) {
    List<Facts> links = new ArrayList<>(told.list(PersonFields.LINKS));
    Facts rest = told;
    for (Map.Entry<Field<Text>, Host> host : HOSTS.entrySet()) {
      Optional<Text> profile = told.get(host.getKey());
      if (profile.isPresent()) {
        link(profile.get(), host.getValue(), findings).ifPresent(links::add);
        rest = rest.without(host.getKey());
      }
    }
    return links.isEmpty() ? rest : rest.with(PersonFields.LINKS, links, links.get(0).span());
  }

  private static Optional<Facts> link(Text written, Host host, Findings findings) {
    Optional<String> url = url(written.value().strip(), host);
    if (url.isEmpty()) {
      findings.add(
          Code.LINK_UNKNOWN,
          written.span(),
          "“%s” is neither a profile’s name nor an address, and is not shown"
              .formatted(Types.shortened(written.value().strip())),
          "write the whole address, such as https://example.org/ada");
    }
    return url.map(
        address ->
            Facts.of(LinkFields.URL, address, written.span())
                .with(LinkFields.TITLE, host.title(), written.span()));
  }

  private static Optional<String> url(String written, Host host) {
    Matcher federated = FEDERATED.matcher(written);
    if (ADDRESS.matcher(written).matches()) {
      return Optional.of(written);
    }
    if (host.address().isEmpty() && federated.matches()) {
      return Optional.of("https://" + federated.group(2) + "/@" + federated.group(1));
    }
    Matcher handle = HANDLE.matcher(written);
    if (!host.address().isEmpty() && handle.matches()) {
      return Optional.of(host.address() + handle.group(1));
    }
    return BARE_ADDRESS.matcher(written).matches()
        ? Optional.of("https://" + written)
        : Optional.empty();
  }
}
