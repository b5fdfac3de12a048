package org.rostrum.i18n;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import java.math.BigDecimal;

/** Numbers by ICU's data. */
record IcuNumbers(LocalizedNumberFormatter format) implements Numbers {
  IcuNumbers(Language language) {
    this(NumberFormatter.withLocale(IcuLocales.of(language)));
  }

  @Override
  public String format(BigDecimal number) {
    return format
        .precision(Precision.fixedFraction(Math.max(0, number.scale())))
        .format(number)
        .toString();
  }
}
