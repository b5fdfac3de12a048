package org.rostrum.coverage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of an event.
 *
 * @param number from 1, in order of date
 * @param title what the day is called, if anything
 */
public record Day(long number, LocalDate date, Optional<String> title) {}
