package org.rostrum.coverage;

import java.util.Optional;

/**
 * A person in a session.
 *
 * @param part what the person does there
 * @param office the office of that day: as told with the session, else the person's role on the
 *     session's date; empty if none is known
 */
public record Appearance(Person person, Part part, Optional<String> office) {}
