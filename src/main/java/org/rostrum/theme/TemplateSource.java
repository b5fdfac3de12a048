package org.rostrum.theme;

import java.util.List;
import org.rostrum.source.SourceText;

/**
 * A template that was taken apart.
 *
 * @param name from the root of {@code templates/}, without extension: {@code pages/person}
 * @param source as its author wrote it
 * @param marked without comments, each name with the index of its tag in front; what the engine
 *     reads
 * @param tags all but comments, in order
 */
record TemplateSource(String name, SourceText source, String marked, List<Tag> tags) {
  TemplateSource {
    tags = List.copyOf(tags);
  }

  /** The tag of a {@link Tag#mark}. */
  Tag tagOf(String mark) {
    return tags.get(Integer.parseInt(mark.substring(0, mark.indexOf('|'))));
  }

  /** The tags that name another template. */
  List<Tag> includes() {
    return tags.stream().filter(tag -> tag.kind().isInclude()).toList();
  }

  /** The names of all blocks. */
  List<String> blocks() {
    return tags.stream().filter(tag -> tag.kind() == TagKind.BLOCK).map(Tag::name).toList();
  }

  /** The blocks with which a layout is filled. */
  List<Tag> blocksIn(Tag layout) {
    return tags.stream()
        .filter(tag -> tag.kind() == TagKind.BLOCK && tag.parent() == layout.index())
        .toList();
  }
}
