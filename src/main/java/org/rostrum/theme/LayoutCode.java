package org.rostrum.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ExtendCode;
import java.io.Writer;
import java.util.List;

/** Another template with its blocks filled; its name counts from the root of the theme. */
final class LayoutCode extends ExtendCode {
  private final Tag tag;

  LayoutCode(TemplateContext context, DefaultMustacheFactory engine, Mustache blocks, Tag tag) {
    super(context, engine, blocks, tag.mark());
    this.tag = tag;
  }

  @Override
  protected String partialName() {
    return tag.name();
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    Rendering rendering = Rendering.of(scopes);
    rendering.enter(tag);
    Writer after = super.execute(writer, scopes);
    rendering.leave();
    return after;
  }
}
