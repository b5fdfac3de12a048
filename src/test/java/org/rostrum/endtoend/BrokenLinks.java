package org.rostrum.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the links and anchors of a published site that lead nowhere in it. */
final class BrokenLinks {
  private BrokenLinks() {}

  /** Each as “page → address”. */
  static List<String> of(Map<String, byte[]> files, String base) {
    Map<String, Document> pages = new TreeMap<>();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, UTF_8), base + "/" + path));
          }
        });
    List<String> broken = new ArrayList<>();
    pages.forEach((path, page) -> broken.addAll(brokenLinks(path, page, base, files, pages)));
    return broken;
  }

  private static List<String> brokenLinks(
      String path,
      Document page,
      String base,
      Map<String, byte[]> files,
      Map<String, Document> pages) {
    List<String> broken = new ArrayList<>();
    for (Element element : page.select("[href], [src]")) {
      String url = element.absUrl(element.hasAttr("href") ? "href" : "src");
      if (url.startsWith(base) && !leadsSomewhere(url.substring(base.length()), files, pages)) {
        broken.add(path + " → " + url);
      }
    }
    return broken;
  }

  private static boolean leadsSomewhere(
      String address, Map<String, byte[]> files, Map<String, Document> pages) {
    URI uri = URI.create(address.isEmpty() ? "/" : address);
    String path = URLDecoder.decode(uri.getRawPath().substring(1), UTF_8);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Document page = pages.get(file);
    boolean hasAnchor =
        uri.getFragment() == null
            || uri.getFragment().isEmpty()
            || (page != null && page.getElementById(uri.getFragment()) != null);
    return files.containsKey(file) && hasAnchor;
  }
}
