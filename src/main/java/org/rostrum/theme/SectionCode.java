package org.rostrum.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;
import java.io.Writer;
import java.util.List;

/** A section: once for each item of a list, once for anything else that is there. */
final class SectionCode extends DefaultCode {
  private final NameBinding value;

  SectionCode(TemplateContext context, DefaultMustacheFactory engine, Mustache body, String mark) {
    super(context, engine, body, mark, "#");
    this.value = (NameBinding) binding;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    Object shown = value.get(scopes);
    Writer after = writer;
    if (shown instanceof List<?> list) {
      after = each(writer, list, scopes);
    } else if (shown instanceof Number) {
      reportNumber(scopes);
    } else if (!Views.isFalsey(shown)) {
      after = once(writer, shown, scopes);
    }
    return appendText(after);
  }

  private void reportNumber(List<Object> scopes) {
    String name = value.tag().name();
    Rendering.of(scopes)
        .misuse(
            value.tag(),
            "“" + name + "” is a number, which is there even if it is 0",
            "ask for the list itself, or for a yes or no");
  }

  private Writer each(Writer writer, List<?> items, List<Object> scopes) {
    Writer after = writer;
    int last = items.size() - 1;
    for (int i = 0; i <= last; i++) {
      scopes.add(new Position(i + 1, i == 0, i == last));
      scopes.add(Views.unwrapped(items.get(i)));
      after = inside(after, scopes);
      scopes.remove(scopes.size() - 1);
      scopes.remove(scopes.size() - 1);
    }
    return after;
  }

  /** Yes or no has nothing to look into, so that it does not become a scope. */
  private Writer once(Writer writer, Object shown, List<Object> scopes) {
    if (shown instanceof Boolean) {
      return inside(writer, scopes);
    }
    scopes.add(shown);
    Writer after = inside(writer, scopes);
    scopes.remove(scopes.size() - 1);
    return after;
  }

  private Writer inside(Writer writer, List<Object> scopes) {
    Rendering rendering = Rendering.of(scopes);
    rendering.enter(value.tag());
    Writer after = run(writer, scopes);
    rendering.leave();
    return after;
  }
}
