/**
 * The classes of mistake that people make in YAML, each with its own words and what it would have
 * to be: {@link org.rostrum.document.yaml.mistake.Mistakes#ALL}. They work on lines of text and
 * know no parser; {@code document.yaml} asks the parser which of them it is.
 */
@NullMarked
package org.rostrum.document.yaml.mistake;

import org.jspecify.annotations.NullMarked;
