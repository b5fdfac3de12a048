package org.rostrum.document.picture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/**
 * What an SVG picture holds besides a picture: script, handlers, foreign documents, and references
 * to other hosts. All of it is taken out.
 */
final class ActiveSvg {
  /** Where none of this stands, there is nothing to look for. */
  private static final Pattern SUSPECT =
      Pattern.compile(
          "script|foreign|\\son|href|src|url|import|<!DOCTYPE|stylesheet|&|xhtml|<style|\\u0000",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "foreignobject",
          "iframe",
          "embed",
          "object",
          "audio",
          "video",
          "canvas",
          "handler",
          "listener",
          "link",
          "meta",
          "base",
          "form",
          "input",
          "button",
          "textarea");
  private static final Set<String> ANIMATIONS = Set.of("animate", "set", "animatetransform");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction");
  private static final Pattern CODE = Pattern.compile("(?i)(javascript|vbscript)\\s*:");
  private static final Pattern OUTWARD =
      Pattern.compile("(?i)\\s*([a-z][a-z0-9+.-]*:|[/\\\\]{2})(?s:.*)");
  private static final Pattern INLINE_PICTURE =
      Pattern.compile("(?i)\\s*data:image/(png|jpe?g|gif|webp|avif)[;,](?s:.*)");
  private static final Pattern LINK = Pattern.compile("(?i)\\s*(https?|mailto):(?s:.*)");
  private static final Pattern STYLE =
      Pattern.compile(
          "(?i)@import|\\\\|image-set|expression|url\\(\\s*['\"]?\\s*"
              + "(?!data:image/(png|jpe?g|gif|webp|avif)[;,])([a-z][a-z0-9+.-]*:|//)");
  private static final int DEEPEST = 500;
  private static final int MOST_TOLD = 5;

  private final List<String> found = new ArrayList<>();
  private boolean isTooDeep;

  private ActiveSvg() {}

  /**
   * A picture without what is active in it.
   *
   * @param bytes the cleaned picture, if anything was taken out
   * @param told what that was, and where; empty if nothing was
   * @param isTooDeep whether it is nested too deeply to be shown
   */
  record Cleaned(Optional<byte[]> bytes, String told, boolean isTooDeep) {}

  static Cleaned clean(byte[] bytes) {
    String latin = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
    return SUSPECT.matcher(latin).find() || nestsDeeply(latin)
        ? new ActiveSvg().cleaned(bytes)
        : new Cleaned(Optional.empty(), "", false);
  }

  /** More tags than any line of nesting may have. */
  private static boolean nestsDeeply(String text) {
    return text.chars().filter(c -> c == '<').count() > DEEPEST;
  }

  private Cleaned cleaned(byte[] bytes) {
    SvgEntities entities = SvgEntities.resolved(new String(bytes, UTF_8));
    if (!entities.areHarmless()) {
      found.add("entities of its DOCTYPE");
    }
    Document document = Jsoup.parse(entities.text(), "", Parser.xmlParser().setTrackPosition(true));
    List<Node> removed = new ArrayList<>();
    NodeTraversor.traverse((node, depth) -> look(node, depth, removed), document);
    removed.forEach(Node::remove);
    if (found.isEmpty() || isTooDeep) {
      return new Cleaned(Optional.empty(), "", isTooDeep);
    }
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    document.charset(UTF_8);
    return new Cleaned(Optional.of(document.outerHtml().getBytes(UTF_8)), told(), false);
  }

  private String told() {
    int rest = found.size() - MOST_TOLD;
    String first = String.join(", ", found.subList(0, Math.min(MOST_TOLD, found.size())));
    return first + (rest > 0 ? " and " + rest + " more" : "");
  }

  private void look(Node node, int depth, List<Node> removed) {
    isTooDeep |= depth > DEEPEST;
    if (node instanceof Element element && depth > 0) {
      look(element, removed);
    } else if (node instanceof XmlDeclaration instruction
        && instruction.name().equals("xml-stylesheet")) {
      found.add("an xml-stylesheet" + place(node));
      removed.add(node);
    }
  }

  private void look(Element element, List<Node> removed) {
    String name = local(element.tagName());
    if (ELEMENTS.contains(name) || isActiveAnimation(element, name)) {
      found.add("<" + element.tagName() + ">" + place(element));
      removed.add(element);
      return;
    }
    for (Attribute attribute : element.attributes().asList()) {
      if (isActive(name, attribute)) {
        found.add(attribute.getKey() + " of <" + element.tagName() + ">" + place(element));
        element.removeAttr(attribute.getKey());
      }
    }
    if (name.equals("style") && STYLE.matcher(content(element)).find()) {
      found.add("<" + element.tagName() + ">" + place(element));
      removed.add(element);
    }
  }

  private static String content(Element style) {
    StringBuilder all = new StringBuilder();
    for (Node node : style.childNodes()) {
      all.append(
          node instanceof TextNode text
              ? text.getWholeText()
              : node instanceof DataNode data ? data.getWholeData() : "\\");
    }
    return all.toString();
  }

  /** An animation can give a link its address. */
  private static boolean isActiveAnimation(Element element, String name) {
    String target = local(element.attr("attributeName").strip());
    return ANIMATIONS.contains(name) && (ADDRESSES.contains(target) || target.startsWith("on"));
  }

  private static boolean isActive(String element, Attribute attribute) {
    String name = local(attribute.getKey());
    String value = attribute.getValue();
    if (name.startsWith("on") || CODE.matcher(withoutBlanks(value)).find()) {
      return true;
    }
    if (ADDRESSES.contains(name)) {
      boolean isLink = element.equals("a") && LINK.matcher(value).matches();
      return OUTWARD.matcher(withoutBlanks(value)).matches()
          && !isLink
          && !INLINE_PICTURE.matcher(value).matches();
    }
    return !attribute.getKey().startsWith("xmlns") && isStyle(name, value);
  }

  private static boolean isStyle(String name, String value) {
    boolean mayHold = name.equals("style") || value.toLowerCase(Locale.ROOT).contains("url(");
    return mayHold && STYLE.matcher(value).find();
  }

  /** Browsers drop these from addresses. */
  private static String withoutBlanks(String value) {
    return value.chars().anyMatch(c -> c <= ' ')
        ? value.replaceAll("[\\u0000-\\u0020]", "")
        : value;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static String place(Node node) {
    return " (line " + node.sourceRange().start().lineNumber() + ")";
  }
}
