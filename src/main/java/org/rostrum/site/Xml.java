package org.rostrum.site;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document whose elements hold either elements or text. What may stand in no XML 1.0
 * document is left out here and nowhere else, since the JDK's writer lets it through. Belongs to
 * one thread.
 *
 * <pre>{@code
 * new Xml().open("urlset", "xmlns", "…").text("loc", "https://…").close().document()
 * }</pre>
 */
public final class Xml {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;

  /** A step of the JDK's writer, which declares that it can fail. */
  private interface Step {
    void run() throws XMLStreamException;
  }

  /** An empty document. */
  public Xml() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  /** Begins an element that holds others; attributes are names and values in turn. */
  public Xml open(String element, String... attributes) {
    newLine();
    depth++;
    return write(
        () -> {
          writer.writeStartElement(element);
          writeAttributes(attributes);
        });
  }

  /** Ends the element that was opened last. */
  public Xml close() {
    depth--;
    newLine();
    return write(writer::writeEndElement);
  }

  /** An element that holds text. */
  public Xml text(String element, String text, String... attributes) {
    newLine();
    return write(
        () -> {
          writer.writeStartElement(element);
          writeAttributes(attributes);
          writer.writeCharacters(clean(text));
          writer.writeEndElement();
        });
  }

  /** An element that holds nothing. */
  public Xml empty(String element, String... attributes) {
    newLine();
    return write(
        () -> {
          writer.writeEmptyElement(element);
          writeAttributes(attributes);
        });
  }

  /** All of it, in UTF-8, with a line end at its end. */
  public String document() {
    write(writer::writeEndDocument);
    write(writer::flush);
    return out + "\n";
  }

  /**
   * The text with nothing but what XML 1.0 allows ({@code Char}, §2.2): control characters, halves
   * of surrogate pairs, U+FFFE and U+FFFF are left out, and line ends are newlines.
   */
  public static String clean(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    return i == text.length() ? text : cleaned(text, i);
  }

  private static String cleaned(String text, int start) {
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, start);
    text.substring(start)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(Xml::isAllowed)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\n' || c == '\t';
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private void writeAttributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], oneLine(attributes[i + 1]));
    }
  }

  /** The JDK writes line ends into attributes as they are, where readers make spaces of them. */
  private static String oneLine(String value) {
    return clean(value).replace('\n', ' ').replace('\t', ' ');
  }

  private void newLine() {
    write(() -> writer.writeCharacters("\n" + "  ".repeat(depth)));
  }

  private Xml write(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("the XML in memory could not be written", impossible);
    }
  }
}
