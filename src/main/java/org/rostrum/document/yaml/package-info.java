/**
 * Front matter and YAML files: finds the YAML in a file ({@link
 * org.rostrum.document.yaml.FrontMatter}), reads it with the place of every key and value ({@link
 * org.rostrum.document.yaml.YamlReader}), and, where it does not parse, finds the mistakes one by
 * one, says in our own words what they are and reads on as if they had been mended. Private to
 * {@code document}; the only package that knows SnakeYAML.
 */
@NullMarked
package org.rostrum.document.yaml;

import org.jspecify.annotations.NullMarked;
