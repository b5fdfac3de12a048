package org.rostrum.document;

import org.rostrum.source.SourcePath;

/**
 * One file, read: a Markdown file with its front matter, or a YAML file, which has no body.
 *
 * @param path where it stands
 * @param frontMatter its keys and values, each with its place; empty if it has none
 * @param body its Markdown, rendered as far as one file can tell
 */
public record Document(SourcePath path, Fields frontMatter, Body body) {}
