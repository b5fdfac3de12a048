package org.rostrum.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;
import java.io.Writer;
import java.util.List;

/** A section that shows if there is none. */
final class InvertedCode extends DefaultCode {
  private final NameBinding value;

  InvertedCode(TemplateContext context, DefaultMustacheFactory engine, Mustache body, String mark) {
    super(context, engine, body, mark, "^");
    this.value = (NameBinding) binding;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    if (!Views.isFalsey(value.get(scopes))) {
      return appendText(writer);
    }
    Rendering rendering = Rendering.of(scopes);
    rendering.enter(value.tag());
    Writer after = run(writer, scopes);
    rendering.leave();
    return appendText(after);
  }
}
