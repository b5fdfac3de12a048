package org.rostrum.diagnostic;

import java.util.Comparator;
import java.util.List;

/**
 * One finding: what is wrong, where, and how to put it right.
 *
 * @param severity how much it weighs
 * @param code the name under which it can be looked up
 * @param span the place that has to be changed
 * @param message what is wrong, in one sentence without a full stop, naming things as written
 * @param hints instructions, the best one first; an error has at least one
 */
public record Diagnostic(
    Severity severity, Code code, Span span, String message, List<String> hints)
    implements Comparable<Diagnostic> {
  /** A value that an author wrote can have any length; what is said of it can not. */
  private static final int LONGEST = 500;

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::span)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  /** Checks that an error tells how to put it right. */
  public Diagnostic {
    message = shortened(message);
    hints = hints.stream().map(Diagnostic::shortened).toList();
    if (severity == Severity.ERROR && hints.isEmpty()) {
      throw new IllegalArgumentException("an error without a hint: " + code + " " + message);
    }
  }

  private static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return text.substring(0, end) + "…";
  }

  /** A finding with the severity of its code. */
  public static Diagnostic of(Code code, Span span, String message, String... hints) {
    return new Diagnostic(code.severity(), code, span, message, List.of(hints));
  }

  /** Whether this keeps the site from being published. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  @Override
  public int compareTo(Diagnostic other) {
    return BY_PLACE.compare(this, other);
  }
}
