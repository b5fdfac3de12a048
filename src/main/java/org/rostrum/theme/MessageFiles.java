package org.rostrum.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.DocumentParser;
import org.rostrum.document.Fields;
import org.rostrum.document.Text;
import org.rostrum.document.Value;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Messages;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourceTree;

/** The texts of all languages, from {@code messages/<language>.yaml}. */
final class MessageFiles {
  private static final String FOLDER = "messages/";

  private final Map<Language, Map<String, String>> texts;

  private MessageFiles(Map<Language, Map<String, String>> texts) {
    this.texts = texts;
  }

  /** Reads the files of both trees; of a key that both have, a site's own text counts. */
  static Checked<MessageFiles> read(SourceTree own, SourceTree defaults) {
    Findings findings = new Findings();
    Map<Language, Map<String, String>> texts = new TreeMap<>();
    DocumentParser parser = DocumentParser.of(Language.ENGLISH);
    add(defaults, parser, texts, findings);
    add(own, parser, texts, findings);
    return findings.with(new MessageFiles(texts));
  }

  private static void add(
      SourceTree tree,
      DocumentParser parser,
      Map<Language, Map<String, String>> texts,
      Findings findings) {
    for (SourceFile file : tree.files()) {
      if (file.path().inside().startsWith(FOLDER) && isYaml(file)) {
        Fields fields = findings.take(parser.parse(file)).frontMatter();
        Optional<Language> language = Language.of(file.path().stem());
        if (language.isPresent()) {
          put(
              "",
              fields,
              texts.computeIfAbsent(language.get(), l -> new LinkedHashMap<>()),
              findings);
        } else {
          reportLanguage(file, findings);
        }
      }
    }
  }

  private static boolean isYaml(SourceFile file) {
    String extension = file.path().extension();
    return extension.equals("yaml") || extension.equals("yml");
  }

  private static void reportLanguage(SourceFile file, Findings findings) {
    findings.add(
        Code.VALUE_UNKNOWN,
        Span.ofFile(file.path().value()),
        "“" + file.path().stem() + "” is no language",
        "name the file by a BCP 47 tag: en.yaml, kk.yaml, zh-CN.yaml");
  }

  /** Maps in maps are joined by dots, so that date: { long: … } is date.long. */
  private static void put(
      String prefix, Fields fields, Map<String, String> texts, Findings findings) {
    for (Fields.Entry entry : fields.entries()) {
      String key = prefix + entry.key();
      Value value = entry.value();
      Optional<Fields> inner = value.asFields();
      Optional<Text> text = value.asText();
      if (inner.isPresent()) {
        put(key + ".", inner.get(), texts, findings);
      } else if (text.isPresent()) {
        put(key, text.get(), texts, findings);
      } else {
        findings.add(
            Code.YAML_TYPE,
            value.span(),
            "“" + key + "” takes a text, not " + value.what(),
            "write one text");
      }
    }
  }

  private static void put(String key, Text text, Map<String, String> texts, Findings findings) {
    Optional<String> flaw = Messages.flaw(key, text.value());
    if (flaw.isPresent()) {
      findings.add(
          Code.YAML_TYPE,
          text.span(),
          "“" + key + "” " + flaw.get(),
          "see messages/en.yaml of the default theme");
    } else {
      texts.put(key, text.value());
    }
  }

  /** The texts of a language; what it lacks, of its base language and then of English. */
  Messages of(Language language) {
    Map<String, String> own = new LinkedHashMap<>(texts.getOrDefault(language.base(), Map.of()));
    own.putAll(texts.getOrDefault(language, Map.of()));
    Messages messages = Messages.of(language, own);
    Messages english =
        Messages.of(Language.ENGLISH, texts.getOrDefault(Language.ENGLISH, Map.of()));
    return language.equals(Language.ENGLISH) ? messages : messages.orElse(english);
  }
}
