package org.rostrum.document.markdown;

import java.util.Map;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.document.Body;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;

final class Probe {
  public static void main(String[] args) throws Exception {
    MarkdownReader reader = MarkdownReader.of(Language.ENGLISH);
    reader.read(
        new SourceText(new SourcePath("content/a.md"), "a *b* <b>c</b>"), 0, Optional.empty());
    for (Map.Entry<String, String> e : HostileMarkdown.all().entrySet()) {
      Thread t = new Thread(null, () -> one(reader, e.getKey(), e.getValue()), "x", 1 << 20);
      t.start();
      t.join(15000);
      if (t.isAlive()) {
        System.out.println("HANG " + e.getKey());
        for (StackTraceElement s : t.getStackTrace()) System.out.println("   " + s);
        t.stop();
      }
    }
  }

  static void one(MarkdownReader reader, String name, String input) {
    long t = System.nanoTime();
    try {
      Checked<Body> r =
          reader.read(new SourceText(new SourcePath("content/a.md"), input), 0, Optional.empty());
      long ms = (System.nanoTime() - t) / 1000000;
      System.out.printf(
          "%6d ms %-32s %8d in %8d out %s%n",
          ms,
          name,
          input.length(),
          r.value().html(new PlainHoles()).length(),
          r.diagnostics().isEmpty()
              ? ""
              : r.diagnostics().size()
                  + " "
                  + r.diagnostics().get(0).code()
                  + " "
                  + r.diagnostics().get(0).span());
    } catch (Throwable x) {
      System.out.println("FAIL " + name + " " + x);
      int i = 0;
      for (StackTraceElement s : x.getStackTrace()) if (i++ < 12) System.out.println("   " + s);
    }
  }
}
