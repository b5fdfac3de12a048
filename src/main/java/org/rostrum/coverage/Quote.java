package org.rostrum.coverage;

import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * Words that somebody said.
 *
 * @param where the page on which it stands
 * @param anchor its anchor there
 * @param text the words, without quotation marks of our own; paragraphs separated by a newline
 * @param speaker the person, as a key since a person's own text can quote too; empty if a quote in
 *     the text names somebody who is not known
 * @param speakerName the name to show
 * @param session where it was said
 * @param role the office of that day, or what stands behind the name instead of a session
 */
public record Quote(
    Key where,
    String anchor,
    String text,
    Optional<Key> speaker,
    String speakerName,
    Optional<Key> session,
    Optional<String> role,
    Span span) {}
