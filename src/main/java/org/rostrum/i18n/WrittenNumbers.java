package org.rostrum.i18n;

import java.math.BigDecimal;

/** Numbers by the messages of the language, in groups of three. */
record WrittenNumbers(String group, String decimal) implements Numbers {
  WrittenNumbers(Messages messages) {
    this(messages.text("number.group"), messages.text("number.decimal"));
  }

  @Override
  public String format(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String rest = point < 0 ? "" : decimal + plain.substring(point + 1);
    return (number.signum() < 0 ? "-" : "") + grouped(whole) + rest;
  }

  private String grouped(String digits) {
    StringBuilder grouped = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > 0; i -= 3) {
      grouped.insert(i, group);
    }
    return grouped.toString();
  }
}
