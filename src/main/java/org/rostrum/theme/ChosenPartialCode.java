package org.rostrum.theme;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultCode;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The template whose name the view gives; of an absent name, nothing. */
final class ChosenPartialCode extends DefaultCode {
  private final NameBinding choice;
  private final Set<String> templates;
  private final Map<String, PartialCode> compiled = new ConcurrentHashMap<>();

  ChosenPartialCode(
      TemplateContext context, DefaultMustacheFactory engine, String mark, Set<String> templates) {
    super(context, engine, null, mark, ">*");
    this.choice = (NameBinding) binding;
    this.templates = templates;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    Object name = choice.get(scopes);
    if (name == Views.ABSENT) {
      return appendText(writer);
    }
    if (name instanceof String template && templates.contains(template)) {
      return appendText(partial(template).execute(writer, scopes));
    }
    Rendering.of(scopes).missingPartial(choice.tag(), name.toString(), templates);
    return appendText(writer);
  }

  private PartialCode partial(String template) {
    PartialCode known = compiled.get(template);
    return known != null ? known : compiled.computeIfAbsent(template, this::compile);
  }

  private PartialCode compile(String template) {
    PartialCode partial = new PartialCode(tc, df, choice.tag(), template);
    partial.init();
    return partial;
  }
}
