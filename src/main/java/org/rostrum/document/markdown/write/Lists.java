package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import org.rostrum.document.markdown.block.Grammar;
import org.rostrum.document.markdown.syntax.Chars;

/** Writes lists: with bullets, with numbers, of tasks, of definitions. */
final class Lists {
  private static final int TASK_MARK = 3;

  private Lists() {}

  static void addTo(Rules rules) {
    rules
        .on(BulletList.class, (list, walk) -> list("ul", "", list, walk))
        .on(OrderedList.class, Lists::ordered)
        .on(BulletListItem.class, Lists::item)
        .on(OrderedListItem.class, Lists::item)
        .on(DefinitionList.class, (list, walk) -> list("dl", "", list, walk))
        .on(DefinitionTerm.class, Lists::term)
        .on(DefinitionItem.class, (item, walk) -> element("dd", item, walk));
  }

  private static void ordered(OrderedList list, Walk walk) {
    int start = list.getStartNumber();
    list("ol", start == 1 ? "" : " start=\"" + start + "\"", list, walk);
  }

  private static void list(String element, String attributes, Node list, Walk walk) {
    walk.html().line();
    if (attributes.isEmpty()) {
      walk.html().raw("<" + element + ">\n");
    } else {
      walk.html().open(element, attributes).raw('\n');
    }
    walk.children(list);
    walk.html().raw("</" + element + ">\n");
  }

  private static void item(ListItem item, Walk walk) {
    if (!walk.grammar().isPlain() && isTask(item.getFirstChild(), walk)) {
      walk.html().open("li", " class=\"task\"");
      walk.children(item);
      walk.html().raw("</li>\n");
    } else {
      element("li", item, walk);
    }
  }

  private static void element(String element, Node node, Walk walk) {
    walk.html().raw("<" + element + ">");
    walk.children(node);
    walk.html().raw("</" + element + ">\n");
  }

  private static void term(DefinitionTerm term, Walk walk) {
    walk.beginText();
    walk.html().raw("<dt>");
    walk.children(term);
    walk.html().raw("</dt>\n");
  }

  /** Whether a paragraph is shown without its element, since its list is tight. */
  static boolean isTight(Paragraph paragraph) {
    Node parent = paragraph.getParent();
    return parent instanceof ParagraphItemContainer item
        && item.isParagraphWrappingDisabled(paragraph, Grammar.LISTS, Grammar.OPTIONS);
  }

  /** Whether the first paragraph of an item begins with {@code [ ]} or {@code [x]}. */
  private static boolean isTask(Node first, Walk walk) {
    if (!walk.grammar().hasTasks() || !(first instanceof Paragraph)) {
      return false;
    }
    char[] a = walk.chars();
    int at = first.getStartOffset();
    return at + TASK_MARK < Math.min(a.length, first.getEndOffset())
        && a[at] == '['
        && (a[at + 1] == ' ' || a[at + 1] == 'x' || a[at + 1] == 'X')
        && a[at + 2] == ']'
        && Chars.isSpace(a[at + TASK_MARK]);
  }

  /** Writes the box of a task; whether a label was opened that has to be closed. */
  static boolean openTask(Paragraph paragraph, Walk walk) {
    boolean first = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
    if (!first || !isTask(paragraph, walk)) {
      return false;
    }
    int at = paragraph.getStartOffset();
    String checked = walk.chars()[at + 1] == ' ' ? "" : " checked";
    boolean plain = walk.grammar().isPlain();
    if (!plain) {
      walk.html().open("label", "");
    }
    walk.html().empty("input", " type=\"checkbox\" disabled" + checked);
    walk.hide(at, at + TASK_MARK);
    return !plain;
  }
}
