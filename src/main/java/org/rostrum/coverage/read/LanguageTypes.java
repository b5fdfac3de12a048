package org.rostrum.coverage.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.diagnostic.Code;
import org.rostrum.document.Fields;
import org.rostrum.document.Text;
import org.rostrum.document.Value;
import org.rostrum.i18n.Language;

/** Reads languages, and names that are told in several of them. */
final class LanguageTypes {
  private LanguageTypes() {}

  static Optional<Map<Language, String>> texts(Value value, Spot spot) {
    Optional<Fields> byLanguage = value.asFields();
    if (byLanguage.isEmpty()) {
      return Types.TEXT.read(value, spot).map(text -> Map.of(Written.IN_NO_LANGUAGE, text));
    }
    Map<Language, String> texts = new LinkedHashMap<>();
    for (Fields.Entry entry : byLanguage.get().entries()) {
      language(entry, spot)
          .ifPresent(
              language ->
                  Types.TEXT
                      .read(entry.value(), spot)
                      .ifPresent(text -> texts.put(language, text)));
    }
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  private static Optional<Language> language(Fields.Entry entry, Spot spot) {
    Optional<Language> language = Language.of(entry.key());
    if (language.isEmpty()) {
      spot.report(
          Code.VALUE_UNKNOWN,
          entry.keySpan(),
          "“%s” is no language".formatted(Types.shortened(entry.key())),
          "write a language tag, such as en or kk, and the text in that language behind it");
    }
    return language;
  }

  static Optional<Language> language(Value value, Spot spot) {
    Optional<Text> written = Types.textOf(value, spot);
    Optional<Language> language = written.flatMap(text -> Language.of(text.value()));
    if (written.isPresent() && language.isEmpty()) {
      spot.report(
          Code.VALUE_UNKNOWN,
          value.span(),
          "“%s” is no language".formatted(Types.shortened(written.get().value().strip())),
          "write a language tag, such as en, kk or pt-BR");
    }
    return language;
  }
}
