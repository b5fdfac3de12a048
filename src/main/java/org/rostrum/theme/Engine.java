package org.rostrum.theme;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.ObjectHandler;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.util.Wrapper;
import java.io.StringReader;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Mustache, with the templates of one theme in memory and our own code behind each tag. */
final class Engine extends DefaultMustacheFactory {
  /** Above {@link Rendering}'s own limit, which reports the place. */
  private static final int RECURSION = 1_000;

  private final Map<String, TemplateSource> templates;

  Engine(Map<String, TemplateSource> templates) {
    super(name -> new StringReader(template(templates, name).marked()));
    this.templates = templates;
    setObjectHandler(new Lookup());
    setRecursionLimit(RECURSION);
  }

  private static TemplateSource template(Map<String, TemplateSource> templates, String name) {
    TemplateSource template = templates.get(name);
    if (template == null) {
      throw new IllegalArgumentException("no template " + name);
    }
    return template;
  }

  /** The names of all templates. */
  Set<String> names() {
    return templates.keySet();
  }

  /** The tag that a mark leads back to. */
  Tag tag(TemplateContext context, String mark) {
    return template(templates, context.file()).tagOf(mark);
  }

  @Override
  public MustacheVisitor createMustacheVisitor() {
    return new TagVisitor(this);
  }

  /** Gives each tag its {@link NameBinding}; all else that a handler can do is our codes' work. */
  private final class Lookup implements ObjectHandler {
    private final Views views = new Views();

    @Override
    public @Nullable Binding createBinding(
        @Nullable String mark, TemplateContext context, Code code) {
      if (mark == null || mark.indexOf('|') < 0) {
        return null;
      }
      return new NameBinding(views, tag(context, mark));
    }

    @Override
    public Wrapper find(String name, List<Object> scopes) {
      throw new UnsupportedOperationException(name);
    }

    @Override
    public Object coerce(Object object) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Writer iterate(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Writer falsey(Iteration iteration, Writer writer, Object object, List<Object> scopes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String stringify(Object object) {
      throw new UnsupportedOperationException();
    }
  }
}
