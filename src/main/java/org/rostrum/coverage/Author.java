package org.rostrum.coverage;

import java.util.Optional;

/**
 * Who wrote, edited or translated.
 *
 * @param person the page of that name, if there is one; authors make none
 * @param url a page elsewhere
 */
public record Author(String name, Optional<Person> person, Optional<String> url) {}
