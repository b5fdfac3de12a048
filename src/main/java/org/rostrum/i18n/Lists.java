package org.rostrum.i18n;

import java.util.List;

/**
 * Joins names as a language does: “Ada, Bob and Cy”. Immutable.
 *
 * <p>The words come from the messages {@code list.two}, {@code list.start}, {@code list.middle} and
 * {@code list.end}, each with {@code {0}} and {@code {1}} as in CLDR; a language that has none
 * takes ICU's.
 */
public sealed interface Lists permits WrittenLists, IcuLists {
  /** The lists of a language. */
  static Lists of(Messages messages) {
    return messages.own("list.two").isPresent()
        ? new WrittenLists(messages)
        : new IcuLists(messages.language());
  }

  /** All in one line; an empty text for none. */
  String join(List<String> names);
}
