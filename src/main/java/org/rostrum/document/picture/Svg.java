package org.rostrum.document.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** SVG: only its root element is read; no entity is resolved, nothing is fetched. */
final class Svg {
  private static final Pattern ENTITY = Pattern.compile("&[A-Za-z_][A-Za-z0-9_.-]*;");
  private static final Pattern DOCTYPE_END = Pattern.compile("\\]\\s*>");
  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?([0-9]{0,9}(?:\\.[0-9]{0,20})?)\\s*(px|pt|pc|mm|cm|in|Q|)\\s*");
  private static final Map<String, Double> PIXELS =
      Map.of(
          "",
          1.0,
          "px",
          1.0,
          "pt",
          96 / 72.0,
          "pc",
          16.0,
          "mm",
          96 / 25.4,
          "cm",
          96 / 2.54,
          "in",
          96.0,
          "Q",
          96 / 101.6);
  private static final double LARGEST = 1_000_000;

  private Svg() {}

  static Optional<Size> size(Head head) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(withoutEntities(head));
      while (!reader.isStartElement()) {
        reader.next();
      }
      return reader.getLocalName().equals("svg") ? Optional.of(sizeOf(reader)) : Optional.empty();
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /**
   * Drawing programs declare entities for their namespaces; they are no business of ours, and
   * unread declarations would make each use an error.
   */
  private static InputStream withoutEntities(Head head) {
    String text = ENTITY.matcher(withoutDoctype(head.text(0, head.length()))).replaceAll("-");
    return new ByteArrayInputStream(text.getBytes(ISO_8859_1));
  }

  /** What declares entities is not handed to the parser, which takes some of it for its own. */
  private static String withoutDoctype(String text) {
    int start = text.indexOf("<!DOCTYPE");
    if (start < 0) {
      return text;
    }
    int subset = text.indexOf('[', start);
    int simple = text.indexOf('>', start);
    boolean hasSubset = subset >= 0 && subset < simple;
    Matcher close = DOCTYPE_END.matcher(text);
    int end = hasSubset ? (close.find(subset) ? close.end() : -1) : simple + 1;
    return end <= 0 ? text.substring(0, start) : text.substring(0, start) + text.substring(end);
  }

  private static Size sizeOf(XMLStreamReader root) {
    OptionalDouble width = length(root.getAttributeValue(null, "width"));
    OptionalDouble height = length(root.getAttributeValue(null, "height"));
    double[] box = viewBox(root.getAttributeValue(null, "viewBox"));
    double ratio = box[1] > 0 ? box[0] / box[1] : 0;
    double shownWidth = width.orElse(height.isPresent() ? height.getAsDouble() * ratio : box[0]);
    double shownHeight =
        height.orElse(width.isPresent() && ratio > 0 ? width.getAsDouble() / ratio : box[1]);
    return isPossible(shownWidth) && isPossible(shownHeight)
        ? new Size(rounded(shownWidth), rounded(shownHeight), 1)
        : Size.UNKNOWN;
  }

  private static boolean isPossible(double length) {
    return length > 0 && length <= LARGEST;
  }

  private static int rounded(double length) {
    return Math.max(1, Math.toIntExact(Math.round(length)));
  }

  /** A length in pixels of 1/96 inch (CSS Values §6.2); none if it depends on the surroundings. */
  private static OptionalDouble length(@Nullable String text) {
    Matcher matcher = LENGTH.matcher(text == null ? "" : text);
    if (!matcher.matches() || matcher.group(1).replace(".", "").isEmpty()) {
      return OptionalDouble.empty();
    }
    Double unit = PIXELS.get(matcher.group(2));
    return OptionalDouble.of(Double.parseDouble(matcher.group(1)) * (unit == null ? 1 : unit));
  }

  /** Width and height of a view box; 0 if there is none. */
  private static double[] viewBox(@Nullable String text) {
    String[] numbers = (text == null ? "" : text.strip()).split("[\\s,]+", -1);
    if (numbers.length != 4) {
      return new double[] {0, 0};
    }
    return new double[] {length(numbers[2]).orElse(0), length(numbers[3]).orElse(0)};
  }
}
