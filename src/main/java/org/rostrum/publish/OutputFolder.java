package org.rostrum.publish;

import java.nio.file.Path;

/**
 * The folder in which a site is published.
 *
 * @param path where it is; made if missing, may be a link to a folder
 * @param name how findings and messages name it, with {@code /}: {@code site-output}
 */
public record OutputFolder(Path path, String name) {}
