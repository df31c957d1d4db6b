package org.empathygate.core.given;

import java.time.Instant;
import java.time.LocalDate;

/** The days of our stories. */
public final class Days {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    private Days() {}
}
