package org.rostrum.document.markdown;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.source.SourceText;

/**
 * Tags of Liquid (Jekyll) and shortcodes of Hugo in a text: they are no Markdown, so that readers
 * would see them. Each kind is told once in a file. Code is left alone.
 */
final class ForeignTags {
  private static final Pattern TAG =
      Pattern.compile(
          "\\{%-? *(\\w+)|\\{\\{[<%] *(/?[\\w-]+)|\\{\\{-? *((?:site|page|post|layout)\\.[\\w.]+)");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(```+|~~~+)");
  private static final int LONGEST_LINE = 20_000;

  private static final Map<String, String> REMEDIES =
      Map.ofEntries(
          Map.entry("highlight", "write a fenced block: ``` and the language, the code, ```"),
          Map.entry("post_url", "link to the file: [words](name.md)"),
          Map.entry("link", "link to the file: [words](name.md)"),
          Map.entry("ref", "link to the file: [words](name.md)"),
          Map.entry("relref", "link to the file: [words](name.md)"),
          Map.entry("figure", "write ![what it shows](picture.jpg \"caption\")"),
          Map.entry("img", "write ![what it shows](picture.jpg \"caption\")"),
          Map.entry("youtube", "link to the recording: [words](https://youtu.be/ID)"),
          Map.entry("vimeo", "link to the recording: [words](https://vimeo.com/ID)"),
          Map.entry("site.url", "leave it out: /x leads from the site’s root"),
          Map.entry("site.baseurl", "leave it out: /x leads from the site’s root"));

  private final SourceText text;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();
  private String fence = "";

  private ForeignTags(SourceText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Reports the tags behind an offset. */
  static void report(SourceText text, int from, Findings findings) {
    String all = text.text();
    if (all.indexOf("{%", from) >= 0 || all.indexOf("{{", from) >= 0) {
      new ForeignTags(text, findings).readLines(from);
    }
  }

  private void readLines(int from) {
    String all = text.text();
    int start = from;
    while (start < all.length()) {
      int newline = all.indexOf('\n', start);
      int end = newline < 0 ? all.length() : newline;
      readLine(start, end);
      start = end + 1;
    }
  }

  private void readLine(int start, int end) {
    String line = text.text().substring(start, Math.min(end, start + LONGEST_LINE));
    Matcher mark = FENCE.matcher(line);
    boolean isFence = mark.lookingAt();
    if (isFence && fence.isEmpty()) {
      fence = mark.group(1);
    } else if (isFence && mark.group(1).startsWith(fence)) {
      fence = "";
    } else if (fence.isEmpty() && !line.startsWith("    ") && !line.startsWith("\t")) {
      readTags(line, start);
    }
  }

  private void readTags(String line, int start) {
    Matcher tag = TAG.matcher(line);
    while (tag.find()) {
      if (!isInCode(line, tag.start()) && told.add(name(tag))) {
        findings.add(
            Code.TEXT_TEMPLATE,
            text.span(start + tag.start(), start + tag.end()),
            "“%s” is a tag of another generator; readers see it as it is".formatted(tag.group()),
            REMEDIES.getOrDefault(name(tag), "write what it stands for, or take it out"));
      }
    }
  }

  private static boolean isInCode(String line, int at) {
    return line.substring(0, at).chars().filter(c -> c == '`').count() % 2 == 1;
  }

  private static String name(Matcher tag) {
    for (int group = 1; group <= tag.groupCount(); group++) {
      if (tag.group(group) != null) {
        return tag.group(group);
      }
    }
    throw new IllegalStateException("a tag without a name: " + tag.group());
  }
}
