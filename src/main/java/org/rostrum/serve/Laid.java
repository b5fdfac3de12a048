package org.rostrum.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page on its way to the browser: the published bytes, and in one piece before the end of its
 * body all that {@code serve} adds.
 *
 * @param html with what is added
 * @param state changes with the page: a hash of its text, one of the style sheets that it names and
 *     the number of changes of other files
 */
record Laid(String html, String state) {
  static final String BEGIN = "<!--rostrum serve-->";
  static final String END = "<!--/rostrum serve-->";

  private static final int HASH_BYTES = 8;
  private static final Pattern SHEET = Pattern.compile("<link [^>]*rel=\"stylesheet\"[^>]*>");

  /**
   * Adds to a page.
   *
   * @param held why it would not be published
   * @param files how often files changed that are only copied
   */
  static Laid of(String page, Optional<String> held, long files) {
    StringBuilder sheets = new StringBuilder();
    SHEET.matcher(page).results().forEach(match -> sheets.append(match.group()));
    String text = SHEET.matcher(page).replaceAll("") + held.orElse("");
    String state = hash(text) + "-" + hash(sheets.toString()) + "-" + files;
    return new Laid(with(page, added(held, state)), state);
  }

  private static String with(String page, String added) {
    int end = page.lastIndexOf("</body>");
    int at = end < 0 ? page.length() : end;
    return page.substring(0, at) + added + page.substring(at);
  }

  private static String added(Optional<String> held, String state) {
    String mark =
        held.map(why -> "<rostrum-mark>Not published: " + escaped(why) + "</rostrum-mark>")
            .orElse("");
    return BEGIN
        + "<link rel=\"stylesheet\" href=\"/.rostrum/live.css\">"
        + mark
        + "<script type=\"module\" src=\"/.rostrum/live.js\" data-rostrum=\""
        + state
        + "\"></script>"
        + END;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
