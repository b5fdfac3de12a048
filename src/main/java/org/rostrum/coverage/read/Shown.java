package org.rostrum.coverage.read;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.coverage.PartialDate;
import org.rostrum.document.Text;

/** Values of fields in the words of messages, much as an author would write them. */
public final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  /** A value of any field; a long text is cut. */
  public static String of(Object value) {
    String words = words(value);
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  private static String words(Object value) {
    if (value instanceof WrittenTime time) {
      return time(time);
    }
    if (value instanceof WrittenDay day) {
      return day.number()
          .map(n -> "day " + n)
          .or(() -> day.date().map(Object::toString))
          .orElse("");
    }
    if (value instanceof Duration duration) {
      return duration(duration);
    }
    if (value instanceof PartialDate date) {
      return date.iso();
    }
    return value instanceof Enum<?> word
        ? word.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : compound(value);
  }

  private static String compound(Object value) {
    if (value instanceof Text text) {
      return text.value().strip();
    }
    if (value instanceof Collection<?> items) {
      return items.stream().map(Shown::words).collect(Collectors.joining(", "));
    }
    if (value instanceof Map<?, ?> texts) {
      return texts.values().stream().map(Shown::words).collect(Collectors.joining(", "));
    }
    return value instanceof Facts facts
        ? facts.byField().values().stream()
            .map(fact -> words(fact.value()))
            .collect(Collectors.joining(", "))
        : value.toString();
  }

  private static String time(WrittenTime time) {
    return Stream.of(time.date(), time.time())
            .flatMap(Optional::stream)
            .map(Object::toString)
            .collect(Collectors.joining(" "))
        + time.offset().map(Object::toString).orElse("");
  }

  private static String duration(Duration duration) {
    long hours = duration.toHours();
    int minutes = duration.toMinutesPart();
    return hours == 0 ? minutes + "m" : minutes == 0 ? hours + "h" : hours + "h" + minutes + "m";
  }
}
