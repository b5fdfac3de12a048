package org.rostrum.document;

import org.rostrum.source.SourcePath;

/**
 * One file, read: a Markdown file with its front matter, or a YAML file, which has no body.
 *
 * @param path where it stands
 * @param frontMatter its keys and values, each with its place; empty if it has none
 * @param body its Markdown, rendered as far as one file can tell
 * @param isRead false if the file as a whole could not be read (no text, TOML, a list instead of a
 *     map); this has been reported, and nothing follows from what the document lacks
 */
public record Document(SourcePath path, Fields frontMatter, Body body, boolean isRead) {
  /** A document that could be read. */
  public Document(SourcePath path, Fields frontMatter, Body body) {
    this(path, frontMatter, body, true);
  }
}
