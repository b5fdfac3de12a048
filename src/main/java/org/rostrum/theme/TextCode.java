package org.rostrum.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes a value: a text with two braces, {@link Html} with three, and neither the other way. */
final class TextCode extends DefaultCode {
  private final NameBinding value;
  private final boolean isHtml;

  TextCode(TemplateContext context, DefaultMustacheFactory engine, String mark, boolean isHtml) {
    super(context, engine, null, mark, "");
    this.value = (NameBinding) binding;
    this.isHtml = isHtml;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    Rendering rendering = Rendering.of(scopes);
    rendering.step(value.tag());
    Object shown = value.get(scopes);
    try {
      write(writer, shown, rendering);
    } catch (IOException e) {
      throw new MustacheException(e, tc);
    }
    return appendText(writer);
  }

  private void write(Writer writer, Object shown, Rendering rendering) throws IOException {
    if (shown == Views.ABSENT) {
      return;
    }
    if (shown instanceof Html html) {
      html(writer, html, rendering);
    } else if (shown instanceof String || shown instanceof Number || shown instanceof Boolean) {
      text(writer, shown.toString(), rendering);
    } else {
      String name = value.tag().name();
      rendering.misuse(
          value.tag(),
          "“" + name + "” is " + Views.what(shown) + ", which cannot be written",
          "write {{#" + name + "}}…{{/" + name + "}} and in it what is to be shown");
    }
  }

  private void html(Writer writer, Html html, Rendering rendering) throws IOException {
    if (isHtml) {
      writer.write(html.value());
      return;
    }
    String name = value.tag().name();
    rendering.misuse(
        value.tag(),
        "“" + name + "” is HTML, whose tags two braces would show",
        "write {{{" + name + "}}}");
  }

  private void text(Writer writer, String text, Rendering rendering) throws IOException {
    if (!isHtml) {
      Escape.write(text, writer);
      return;
    }
    String name = value.tag().name();
    rendering.misuse(
        value.tag(),
        "“" + name + "” is a text, which three braces would not escape",
        "write {{" + name + "}}");
  }
}
