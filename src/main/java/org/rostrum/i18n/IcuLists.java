package org.rostrum.i18n;

import com.ibm.icu.text.ListFormatter;
import java.util.List;

/** Lists by ICU's data. */
record IcuLists(ListFormatter format) implements Lists {
  IcuLists(Language language) {
    this(ListFormatter.getInstance(IcuLocales.of(language)));
  }

  @Override
  public String join(List<String> names) {
    return format.format(names);
  }
}
