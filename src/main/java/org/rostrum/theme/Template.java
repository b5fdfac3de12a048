package org.rostrum.theme;

import com.github.mustachejava.Mustache;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;

/** One template of a theme that was checked. For any thread. */
public final class Template {
  private final String name;
  private final Engine engine;
  private final boolean isUsable;
  private volatile @Nullable Mustache compiled;

  /** Why a page was given up; the next would be, too, and take as long. */
  private volatile @Nullable Diagnostic stopped;

  Template(String name, Engine engine, boolean isUsable) {
    this.name = name;
    this.engine = engine;
    this.isUsable = isUsable;
  }

  /** Its name from the root of {@code templates/}: {@code pages/person}. */
  public String name() {
    return name;
  }

  /**
   * The page that the template makes of a view: a record, whose components are the names that the
   * template may use. Values are texts, numbers, booleans, {@link Html}, records, maps by text, and
   * Lists and Optionals of these.
   *
   * <p>Each wrong name or use is a finding at its tag, the same for every page that meets it; the
   * page is then incomplete. Of a theme that was loaded with errors, every page is empty.
   */
  public Checked<String> render(Object view) {
    Diagnostic reason = stopped;
    if (!isUsable) {
      return Checked.of("");
    }
    return reason != null ? new Checked<>("", List.of(reason)) : rendered(view);
  }

  private Checked<String> rendered(Object view) {
    Rendering rendering = new Rendering();
    PageWriter page = new PageWriter();
    List<Object> scopes = new ArrayList<>();
    scopes.add(rendering);
    scopes.add(view);
    try {
      compiled().execute(page, scopes);
    } catch (PageStopped e) {
      Diagnostic reason = rendering.stopped(e);
      stopped = reason;
      return new Checked<>("", List.of(reason));
    }
    return new Checked<>(page.toString(), rendering.findings());
  }

  private Mustache compiled() {
    Mustache known = compiled;
    if (known == null) {
      known = engine.compile(name);
      compiled = known;
    }
    return known;
  }
}
