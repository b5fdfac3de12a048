package org.rostrum.theme;

import com.github.mustachejava.Binding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the name of one tag. A name that no scope has is reported, and absent. The innermost
 * scope that has the first name decides; the names behind a dot are looked up in its value only.
 */
final class NameBinding implements Binding {
  private final Views views;
  private final Tag tag;
  private final String[] names;

  NameBinding(Views views, Tag tag) {
    this.views = views;
    this.tag = tag;
    this.names = tag.name().equals(".") ? new String[0] : tag.name().split("\\.", -1);
  }

  /** Which tag it belongs to. */
  Tag tag() {
    return tag;
  }

  /** The value, never null; {@link Views#ABSENT} if there is none. */
  @Override
  public Object get(List<Object> scopes) {
    if (names.length == 0) {
      return scopes.get(scopes.size() - 1);
    }
    Object value = first(scopes);
    for (int i = 1; i < names.length && value != Views.ABSENT; i++) {
      value = member(value, i, scopes);
    }
    return value;
  }

  private Object first(List<Object> scopes) {
    for (int i = scopes.size() - 1; i > 0; i--) {
      Object value = views.member(scopes.get(i), names[0]);
      if (value != null) {
        return value;
      }
    }
    Rendering rendering = Rendering.of(scopes);
    if (!rendering.isReported(tag)) {
      String message = "nothing is called “" + names[0] + "” here";
      views
          .ownerOf(names[0], scopes)
          .ifPresentOrElse(
              owner -> rendering.unowned(tag, message, owner),
              () -> rendering.unknown(tag, message, names[0], views.names(scopes)));
    }
    return Views.ABSENT;
  }

  private Object member(Object owner, int index, List<Object> scopes) {
    @Nullable Object value = owner instanceof Html ? null : views.member(owner, names[index]);
    if (value != null) {
      return value;
    }
    Rendering rendering = Rendering.of(scopes);
    if (!rendering.isReported(tag)) {
      String path = String.join(".", List.of(names).subList(0, index));
      String message = "nothing is called “" + names[index] + "” in “" + path + "”";
      rendering.unknown(tag, message, names[index], views.names(owner));
    }
    return Views.ABSENT;
  }
}
