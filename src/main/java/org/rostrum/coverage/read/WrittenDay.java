package org.rostrum.coverage.read;

import java.time.LocalDate;
import java.util.Optional;

/** A day of an event, by its number from 1 or by its date: one of both is present. */
public record WrittenDay(Optional<Integer> number, Optional<LocalDate> date) {}
