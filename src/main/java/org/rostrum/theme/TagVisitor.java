package org.rostrum.theme;

import com.github.mustachejava.Code;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.DefaultMustache;
import com.github.mustachejava.codes.ExtendNameCode;
import com.github.mustachejava.codes.WriteCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes our own code for each tag that the parser meets. Written from the interface on, since the
 * library's own visitor starts the JDK's logging.
 */
final class TagVisitor implements MustacheVisitor {
  private final Engine engine;
  private final List<Code> codes = new ArrayList<>();

  TagVisitor(Engine engine) {
    this.engine = engine;
  }

  @Override
  public Mustache mustache(TemplateContext context) {
    return new DefaultMustache(context, engine, codes.toArray(new Code[0]), context.file());
  }

  @Override
  public void iterable(TemplateContext context, String mark, Mustache body) {
    codes.add(new SectionCode(context, engine, body, mark));
  }

  @Override
  public void notIterable(TemplateContext context, String mark, Mustache body) {
    codes.add(new InvertedCode(context, engine, body, mark));
  }

  @Override
  public void partial(TemplateContext context, String mark, String indent) {
    Tag tag = engine.tag(context, mark);
    codes.add(new PartialCode(context, engine, tag, tag.name()));
  }

  @Override
  public void dynamicPartial(TemplateContext context, String mark, String indent) {
    codes.add(new ChosenPartialCode(context, engine, mark, engine.names()));
  }

  @Override
  public void value(TemplateContext context, String mark, boolean isEscaped) {
    codes.add(new TextCode(context, engine, mark, !isEscaped));
  }

  @Override
  public void write(TemplateContext context, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (codes.isEmpty()) {
      codes.add(new WriteCode(context, engine, text));
    } else {
      codes.get(codes.size() - 1).append(text);
    }
  }

  @Override
  public void extend(TemplateContext context, String mark, Mustache blocks) {
    codes.add(new LayoutCode(context, engine, blocks, engine.tag(context, mark)));
  }

  @Override
  public void name(TemplateContext context, String name, Mustache body) {
    codes.add(new ExtendNameCode(context, engine, body, name));
  }

  @Override
  public void eof(TemplateContext context) {}

  @Override
  public void checkName(TemplateContext context, String name, Mustache body) {
    throw unscanned(context);
  }

  @Override
  public void pragma(TemplateContext context, String pragma, String arguments) {
    throw unscanned(context);
  }

  @Override
  public void comment(TemplateContext context, String comment) {
    throw unscanned(context);
  }

  private static IllegalStateException unscanned(TemplateContext context) {
    return new IllegalStateException("a tag that the scanner lets through: " + context);
  }
}
