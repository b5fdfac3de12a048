package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds things by any of their names, blind to case, the form of apostrophes and hyphens, and white
 * space. Filled by one thread, then only asked.
 */
public final class NameIndex {
  private final Map<String, Set<Key>> byName = new HashMap<>();

  /** Lets a thing be found by a name, next to all those under which it is known. */
  public void add(String name, Key key) {
    byName.computeIfAbsent(folded(name), unused -> new LinkedHashSet<>(2)).add(key);
  }

  /** Everything with the name, in the order added. */
  public List<Key> find(String name) {
    return new ArrayList<>(byName.getOrDefault(folded(name), Set.of()));
  }

  /** The form under which two spellings of a name are the same. */
  public static String folded(String name) {
    return isSimple(name) ? name : foldedSlowly(name);
  }

  private static boolean isSimple(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/')) {
        return false;
      }
    }
    return true;
  }

  private static String foldedSlowly(String name) {
    StringBuilder out = new StringBuilder(name.length());
    boolean gap = false;
    String lower = name.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(plain(c));
      }
    }
    return out.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', 'ʼ', 'ʹ', '`', '´', '＇' -> '\'';
      case '‐', '‑', '–' -> '-';
      case 'ё' -> 'е';
      default -> c;
    };
  }
}
