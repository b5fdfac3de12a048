package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.Body;
import org.rostrum.document.PictureUse;
import org.rostrum.document.markdown.html.Schemes;
import org.rostrum.document.markdown.inline.InlinePlain;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.tree.LinkNode;

/** Writes pictures as holes: in running text, or as figures. */
final class Pictures {
  private Pictures() {}

  /** Writes a paragraph that holds one picture and nothing else; false if it is not one. */
  static boolean figure(Paragraph paragraph, Walk walk) {
    Node first = paragraph.getFirstChild();
    if (!(first instanceof LinkNode picture) || !picture.isPicture()) {
      return false;
    }
    Attributes words = attributes(picture, walk);
    int end = words == null ? picture.getEndOffset() : words.end();
    Node last = paragraph.getLastChild();
    if (last == null || last.getEndOffset() > end || !isAllowed(picture, walk)) {
      return false;
    }
    walk.html().line();
    leaveHole(picture, words, true, walk);
    walk.html().raw('\n');
    return true;
  }

  /** Writes a picture in running text. */
  static void inline(LinkNode picture, Walk walk) {
    if (walk.grammar().isPlain()) {
      leaveHole(picture, null, false, walk);
      return;
    }
    Attributes words = attributes(picture, walk);
    if (words != null) {
      walk.hide(picture.getEndOffset(), words.end());
    }
    if (isAllowed(picture, walk)) {
      leaveHole(picture, words, false, walk);
    } else {
      walk.html().text(InlinePlain.of(picture));
    }
  }

  private static @Nullable Attributes attributes(LinkNode picture, Walk walk) {
    char[] a = walk.chars();
    return Attributes.read(a, picture.getEndOffset(), a.length);
  }

  private static boolean isAllowed(LinkNode picture, Walk walk) {
    String source = Entities.resolve(picture.address());
    return LinkWriter.isAllowed(
        Schemes.ofPicture(source), source, LinkWriter.spanOf(picture.address(), walk), walk);
  }

  private static void leaveHole(
      LinkNode picture, @Nullable Attributes words, boolean figure, Walk walk) {
    int index = walk.pictures().size();
    String source = Entities.resolve(picture.address());
    walk.pictures()
        .add(
            new PictureUse(
                index,
                walk.grammar().isPlain() ? source : Schemes.clean(source),
                InlinePlain.of(picture),
                picture.title(),
                Optional.ofNullable(words).flatMap(Attributes::credit),
                figure,
                LinkWriter.spanOf(picture.address(), walk)));
    walk.html().hole(Body.picture(index), figure ? "figure" : "img");
  }
}
