package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.tree.NoteBlock;

/** Writes footnotes: the marks in the text, and the notes below it in the order of their marks. */
final class NoteWriter {
  private final Walk walk;
  private final List<Note> notes = new ArrayList<>();
  private final Map<NoteBlock, Note> byBlock = new HashMap<>();

  NoteWriter(Walk walk) {
    this.walk = walk;
  }

  /** A note to which a mark refers. */
  private static final class Note {
    private final NoteBlock block;
    private final String id;
    private final int number;
    private final List<String> marks = new ArrayList<>();

    Note(NoteBlock block, String id, int number) {
      this.block = block;
      this.id = id;
      this.number = number;
    }
  }

  /** Writes a mark. */
  void reference(NoteBlock block) {
    Note note = byBlock.computeIfAbsent(block, this::add);
    String id = walk.ids().written("fnref-" + note.number);
    note.marks.add(id);
    walk.html().open("sup", " class=\"footnote-ref\"");
    if (walk.isInLink()) {
      walk.html().open("span", " id=\"" + id + "\"");
      walk.html().raw(Integer.toString(note.number)).raw("</span></sup>");
      return;
    }
    walk.html().open("a", " href=\"#" + note.id + "\" id=\"" + id + "\" role=\"doc-noteref\"");
    walk.html().raw(Integer.toString(note.number)).raw("</a></sup>");
  }

  private Note add(NoteBlock block) {
    int number = notes.size() + 1;
    Note note = new Note(block, walk.ids().written("fn-" + number), number);
    notes.add(note);
    return note;
  }

  /** Writes all notes to which a mark refers, those that are found on the way too. */
  void writeAll() {
    if (notes.isEmpty()) {
      return;
    }
    walk.html().line();
    walk.html().open("div", " class=\"footnotes\" role=\"doc-endnotes\"").raw("\n<ol>\n");
    for (int i = 0; i < notes.size(); i++) {
      write(notes.get(i));
    }
    walk.html().raw("</ol>\n</div>\n");
  }

  private void write(Note note) {
    walk.html().open("li", " id=\"" + note.id + "\"").raw('\n');
    Node last = note.block.getLastChild();
    int outer = walk.rawHtml().enter(note.block);
    for (Node node = note.block.getFirstChild(); node != null; node = node.getNext()) {
      if (node != last || !(node instanceof Paragraph)) {
        walk.write(node);
      }
    }
    walk.rawHtml().leave(outer);
    if (last instanceof Paragraph paragraph) {
      Blocks.paragraph(paragraph, walk, " " + backLinks(note));
    } else {
      walk.html().line();
      walk.html().raw("<p>").raw(backLinks(note)).raw("</p>\n");
    }
    walk.html().raw("</li>\n");
  }

  private String backLinks(Note note) {
    Html links = new Html(64, walk.html().isMarked());
    for (String mark : note.marks) {
      links.raw(links.length() == 0 ? "" : " ");
      links.open("a", " class=\"footnote-back\" href=\"#" + mark + "\" role=\"doc-backlink\"");
      links.raw("↩</a>");
    }
    return links.from(0);
  }
}
