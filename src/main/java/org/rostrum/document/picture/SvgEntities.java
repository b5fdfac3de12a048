package org.rostrum.document.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an SVG with the entities of its DOCTYPE resolved: drawing programs declare them for
 * namespaces. Such as hold others, or markup, or lie elsewhere, and all beyond a certain length,
 * are left out.
 *
 * @param areHarmless whether none was left out
 */
record SvgEntities(String text, boolean areHarmless) {
  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*(\\[|>)");
  private static final Pattern SUBSET_END = Pattern.compile("\\]\\s*>");
  private static final Pattern DECLARATION =
      Pattern.compile("<!ENTITY\\s+([A-Za-z_][\\w.-]*)\\s+(?:\"([^\"<&%]*)\"|'([^'<&%]*)')\\s*>");
  private static final Pattern ANY = Pattern.compile("<!(?:ENTITY|ATTLIST)");
  private static final Pattern USE = Pattern.compile("&([A-Za-z_][\\w.-]*);");
  private static final java.util.Set<String> OF_XML =
      java.util.Set.of("amp", "lt", "gt", "quot", "apos");
  private static final int LONGEST = 8 << 20;

  static SvgEntities resolved(String text) {
    Matcher doctype = DOCTYPE.matcher(text);
    if (!doctype.find() || !doctype.group(1).equals("[")) {
      return new SvgEntities(text, true);
    }
    Matcher close = SUBSET_END.matcher(text);
    int end = close.find(doctype.end()) ? close.end() : text.length();
    String subset = text.substring(doctype.end(), end);
    Map<String, String> values = new HashMap<>();
    Matcher declaration = DECLARATION.matcher(subset);
    while (declaration.find()) {
      String value = declaration.group(2) == null ? declaration.group(3) : declaration.group(2);
      values.putIfAbsent(declaration.group(1), value);
    }
    boolean allPlain = ANY.matcher(subset).results().count() == values.size();
    String rest = text.substring(0, doctype.start()) + text.substring(end);
    return replaced(rest, values, allPlain);
  }

  private static SvgEntities replaced(String text, Map<String, String> values, boolean allPlain) {
    StringBuilder out = new StringBuilder(text.length());
    boolean harmless = allPlain;
    Matcher use = USE.matcher(text);
    int done = 0;
    while (use.find()) {
      String name = use.group(1);
      String value = OF_XML.contains(name) ? use.group() : values.getOrDefault(name, "");
      harmless &= out.length() < LONGEST;
      out.append(text, done, use.start()).append(out.length() < LONGEST ? value : "");
      done = use.end();
    }
    return new SvgEntities(out.append(text, done, text.length()).toString(), harmless);
  }
}
