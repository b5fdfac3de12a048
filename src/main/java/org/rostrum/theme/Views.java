package org.rostrum.theme;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What templates can see of Java: the components of records and the keys of maps, nothing else. No
 * other method is ever called, so that to read a view cannot run code. For any thread.
 */
final class Views {
  /** What a template is about; its names are most likely meant. */
  private static final String PAGE = "page";

  /** Stands for what is absent: an empty Optional, or a name that was reported. */
  static final Object ABSENT = new Object();

  /** By record class: the accessors. Views are few, and a class never changes. */
  private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

  /**
   * The value of a name in one scope, unwrapped.
   *
   * @return null if the scope has no such name
   */
  @Nullable Object member(Object scope, String name) {
    if (scope instanceof Record) {
      Method accessor = accessors(scope.getClass()).get(name);
      return accessor == null ? null : unwrapped(read(accessor, scope));
    }
    if (scope instanceof Map<?, ?> map) {
      Object value = map.get(name);
      return value == null && !map.containsKey(name) ? null : unwrapped(value);
    }
    return null;
  }

  /** What an Optional holds; absent for an empty one. */
  static Object unwrapped(@Nullable Object value) {
    Object inner = value;
    while (inner instanceof Optional<?> optional) {
      inner = optional.orElse(null);
    }
    return inner == null ? ABSENT : inner;
  }

  private static @Nullable Object read(Method accessor, Object view) {
    try {
      return accessor.invoke(view);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }

  private Map<String, Method> accessors(Class<?> view) {
    Map<String, Method> known = accessors.get(view);
    return known != null ? known : accessors.computeIfAbsent(view, Views::accessorsOf);
  }

  private static Map<String, Method> accessorsOf(Class<?> view) {
    Map<String, Method> methods = new LinkedHashMap<>();
    for (RecordComponent component : view.getRecordComponents()) {
      Method accessor = component.getAccessor();
      accessor.setAccessible(true); // a view may be a private record of its page
      methods.put(component.getName(), accessor);
    }
    return methods;
  }

  /** All names that a scope has. */
  Set<String> names(Object scope) {
    Set<String> names = new TreeSet<>();
    if (scope instanceof Record && !(scope instanceof Html)) {
      names.addAll(accessors(scope.getClass()).keySet());
    } else if (scope instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> names.add(String.valueOf(key)));
    }
    return names;
  }

  /** All names that a list of scopes has; the first is the {@link Rendering}. */
  Set<String> names(List<Object> scopes) {
    Set<String> names = new TreeSet<>();
    scopes.subList(1, scopes.size()).forEach(scope -> names.addAll(names(scope)));
    return names;
  }

  /** The only thing in some scopes that has a name which they themselves have not. */
  Optional<String> ownerOf(String name, List<Object> scopes) {
    Set<String> owners = new TreeSet<>();
    for (Object scope : scopes.subList(1, scopes.size())) {
      for (String owner : names(scope)) {
        Object value = member(scope, owner);
        if (value != null && names(value).contains(name)) {
          owners.add(owner);
        }
      }
    }
    return owners.size() == 1 || owners.contains(PAGE)
        ? Optional.of(owners.contains(PAGE) ? PAGE : owners.iterator().next())
        : Optional.empty();
  }

  /** Whether an inverted section shows. */
  static boolean isFalsey(Object value) {
    return value == ABSENT || value.equals(false) || isEmpty(value);
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof String text && text.isEmpty())
        || (value instanceof Html html && html.isEmpty())
        || (value instanceof List<?> list && list.isEmpty());
  }

  /** What a value is, for messages. */
  static String what(Object value) {
    if (value instanceof String || value instanceof Number) {
      return "a text";
    }
    if (value instanceof Boolean) {
      return "yes or no";
    }
    if (value instanceof Html) {
      return "HTML";
    }
    return value instanceof List ? "a list" : "a thing with names of its own";
  }
}
