package org.rostrum.i18n;

import java.math.BigDecimal;

/**
 * Writes numbers as a language does: “3,000” and “1.5”. Immutable.
 *
 * <p>The signs come from the messages {@code number.group} and {@code number.decimal}; a language
 * that has none takes ICU's.
 */
public sealed interface Numbers permits WrittenNumbers, IcuNumbers {
  /** The numbers of a language. */
  static Numbers of(Messages messages) {
    return messages.own("number.group").isPresent()
        ? new WrittenNumbers(messages)
        : new IcuNumbers(messages.language());
  }

  /** A whole number. */
  default String format(long number) {
    return format(BigDecimal.valueOf(number));
  }

  /** Any number, with the decimals that it has. */
  String format(BigDecimal number);
}
