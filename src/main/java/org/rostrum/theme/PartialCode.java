package org.rostrum.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import java.io.Writer;
import java.util.List;

/** Another template in place of a tag; its name counts from the root of the theme. */
final class PartialCode extends com.github.mustachejava.codes.PartialCode {
  private final Tag tag;
  private final String template;

  PartialCode(TemplateContext context, DefaultMustacheFactory engine, Tag tag, String template) {
    super(context, engine, tag.mark());
    this.tag = tag;
    this.template = template;
  }

  @Override
  protected String partialName() {
    return template;
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
