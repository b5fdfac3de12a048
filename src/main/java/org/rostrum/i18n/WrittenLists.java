package org.rostrum.i18n;

import java.util.List;
import java.util.Map;

/** Lists by the messages of the language. */
record WrittenLists(String two, String start, String middle, String end) implements Lists {
  WrittenLists(Messages messages) {
    this(
        messages.text("list.two"),
        messages.text("list.start"),
        messages.text("list.middle"),
        messages.text("list.end"));
  }

  @Override
  public String join(List<String> names) {
    int count = names.size();
    if (count <= 1) {
      return String.join("", names);
    }
    if (count == 2) {
      return put(two, names.get(0), names.get(1));
    }
    String joined = put(start, names.get(0), names.get(1));
    for (String name : names.subList(2, count - 1)) {
      joined = put(middle, joined, name);
    }
    return put(end, joined, names.get(count - 1));
  }

  private static String put(String pattern, String first, String second) {
    return Places.fill(pattern, Map.of("0", first, "1", second));
  }
}
