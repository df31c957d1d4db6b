package org.empathygate.workbench.confluence.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A point in time on a page.
 *
 * @param text for people
 * @param iso for machines
 */
record Moment(String text, String iso) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Moment of(Instant instant) {
        return new Moment(FORMAT.format(instant), instant.toString());
    }
}
