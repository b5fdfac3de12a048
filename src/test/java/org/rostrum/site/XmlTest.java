package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class XmlTest {
  @Test
  void leavesOutWhatNoDocumentMayHold() {
    assertThat(Xml.clean("a\0b\u0008c\ud83dd\ufffee\uffff 😀\t\n\r\nf\rg"))
        .isEqualTo("abcde 😀\t\n\nf\ng");
  }

  @Test
  void escapesTextAndAttributes() {
    assertThat(
            new Xml()
                .open("a", "b", "x\n\"<&>\u0001")
                .text("c", "<&>]]>\u0001")
                .empty("d", "e", "f")
                .close()
                .document())
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <a b="x &quot;&lt;&amp;&gt;">
              <c>&lt;&amp;&gt;]]&gt;</c>
              <d e="f"/>
            </a>
            """);
  }
}
