package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** {@code date: {{ date }}}, {@code title: {% block title %}}: a template that nobody filled in. */
public final class TemplateTag implements SingleMistake {
  /** Whether a value begins with such a tag. */
  public static boolean begins(String value) {
    return value.startsWith("{{") || value.startsWith("{%");
  }

  /** What is said of it. */
  public static String message(String value) {
    return "“" + MissingColon.excerpt(value) + "” is a placeholder of a template";
  }

  /** What to do. */
  public static final String HINT = "write the value in its place, or leave the line out";

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String value = parts.value();
    if (!begins(value)) {
      return Optional.empty();
    }
    int at = parts.valueStart();
    String mended = parts.isEntry() ? parts.withValue(Unreadable.VALUE) : "";
    return Optional.of(
        new Repair(
            line, at, at + value.length(), message(value), HINT, passage.with(line, mended)));
  }
}
