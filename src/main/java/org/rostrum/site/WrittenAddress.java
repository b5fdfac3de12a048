package org.rostrum.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.document.Text;
import org.rostrum.i18n.Slugs;

/**
 * Reads the addresses that authors write: {@code permalink}, {@code aliases} and {@code slug}. What
 * could lead out of the site, or into Rostrum's own folder, is refused with its reason.
 */
final class WrittenAddress {
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_PATH = 1024;

  /** Stands where the front matter had a sign that no page may hold. */
  private static final int REPLACEMENT = 0xFFFD;

  private static final String OWN_FOLDER = ".rostrum";

  /** Why something cannot be an address, and what to do about it. */
  private record Refusal(String reason, String remedy) {}

  private WrittenAddress() {}

  /**
   * The file at an address from the site's root: {@code /a/b/} and {@code a/b} are {@code
   * a/b/index.html}, {@code /a/b.html} is itself. Empty if it is refused.
   */
  static Checked<Optional<SitePath>> path(Text written) {
    String text = written.value().strip();
    Optional<Refusal> refusal = refusalOfPath(text);
    return refusal.isPresent()
        ? refused(written, "an address", refusal.get())
        : Checked.of(Optional.of(fileAt(names(text))));
  }

  /** The last part of an address, made of a {@code slug}. Empty if it is refused. */
  static Checked<Optional<String>> slug(Text written) {
    String text = written.value().strip();
    Optional<Refusal> refusal = refusalOfSlug(text);
    return refusal.isPresent()
        ? refused(written, "a slug", refusal.get())
        : Checked.of(Percent.decoded(text).map(Slugs::of));
  }

  private static <T> Checked<Optional<T>> refused(Text written, String what, Refusal refusal) {
    String message = "“" + shown(written) + "” cannot be " + what + ": " + refusal.reason();
    return new Checked<>(
        Optional.empty(),
        List.of(Diagnostic.of(Code.URL_INVALID, written.span(), message, refusal.remedy())));
  }

  private static String shown(Text written) {
    String text = written.value();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }

  private static Optional<Refusal> refusalOfSlug(String text) {
    if (text.indexOf('/') >= 0) {
      return refuse(
          "it is one part of an address, without “/”", "write the whole address as permalink:");
    }
    return refusalOfForm(text).or(() -> refusalOfName(Percent.decoded(text).orElse("")));
  }

  private static Optional<Refusal> refusalOfPath(String text) {
    if (text.startsWith("//") || LinkParts.of(text).hasScheme()) {
      return refuse("it names a host or a scheme", "write it from the site's root: /about/");
    }
    return refusalOfForm(text).or(() -> refusalOfNames(names(text)));
  }

  private static Optional<Refusal> refusalOfForm(String text) {
    if (text.isEmpty()) {
      return refuse("it is empty", "write it from the site's root, such as /about/");
    }
    if (text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
      return refuse(
          "a static site has no file for what stands behind “?” or “#”", "write the path alone");
    }
    return Percent.decoded(text).isEmpty()
        ? refuse("what follows “%” encodes no character", "write “%25” for a percent sign")
        : Optional.empty();
  }

  private static Optional<Refusal> refusalOfNames(List<String> names) {
    if (!names.isEmpty() && names.get(0).toLowerCase(Locale.ROOT).equals(OWN_FOLDER)) {
      return refuse("“/.rostrum/” belongs to Rostrum", "choose another name");
    }
    if (bytes(String.join("/", names)) > LONGEST_PATH) {
      return refuse("it is longer than " + LONGEST_PATH + " bytes", "shorten it");
    }
    return names.stream().map(WrittenAddress::refusalOfName).flatMap(Optional::stream).findFirst();
  }

  private static Optional<Refusal> refusalOfName(String name) {
    if (name.equals(".") || name.equals("..")) {
      return refuse("“" + name + "” leads to another folder", "write it from the site's root");
    }
    if (name.isBlank()) {
      return refuse("a part of it is empty", "leave one “/” between its parts");
    }
    if (name.indexOf('\\') >= 0 || name.indexOf('/') >= 0) {
      return refuse("a name cannot hold “/” or “\\”", "separate its parts by “/”");
    }
    if (isPlaceholder(name)) {
      return refuse("placeholders are not filled in", "write the address in full");
    }
    return refusalOfCharacters(name);
  }

  private static Optional<Refusal> refusalOfCharacters(String name) {
    if (name.codePoints().anyMatch(WrittenAddress::isUnfit)) {
      return refuse("it holds an invisible control character", "type it anew");
    }
    return bytes(name) > LONGEST_NAME
        ? refuse("a part of it is longer than " + LONGEST_NAME + " bytes", "shorten it")
        : Optional.empty();
  }

  /** Jekyll and Hugo write {@code /:year/:title/}. */
  private static boolean isPlaceholder(String name) {
    for (int colon = name.indexOf(':'); colon >= 0; colon = name.indexOf(':', colon + 1)) {
      boolean opens = colon == 0 || !Character.isLetterOrDigit(name.charAt(colon - 1));
      if (opens && colon + 1 < name.length() && Character.isLetter(name.charAt(colon + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnfit(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || codePoint == REPLACEMENT
        || codePoint == 0xFFFE
        || codePoint == 0xFFFF;
  }

  private static Optional<Refusal> refuse(String reason, String remedy) {
    return Optional.of(new Refusal(reason, remedy));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The names between the slashes, decoded each; none for {@code /}. */
  private static List<String> names(String text) {
    String inner = text.startsWith("/") ? text.substring(1) : text;
    String path = inner.endsWith("/") ? inner.substring(0, inner.length() - 1) : inner;
    List<String> names = new ArrayList<>();
    if (!path.isEmpty() || text.length() > 1) {
      for (String name : path.split("/", -1)) {
        names.add(Percent.decoded(name).orElse(name));
      }
    }
    return names;
  }

  private static SitePath fileAt(List<String> names) {
    String path = String.join("/", names);
    if (path.isEmpty()) {
      return new SitePath(Addresses.INDEX);
    }
    String lower = path.toLowerCase(Locale.ROOT);
    boolean isFile = lower.endsWith(".html") || lower.endsWith(".htm");
    return new SitePath(isFile ? path : path + "/" + Addresses.INDEX);
  }
}
