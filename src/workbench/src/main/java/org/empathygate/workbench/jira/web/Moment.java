package org.empathygate.workbench.jira.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time as a page shows it, and as a machine reads it. */
record Moment(String iso, String text) {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);

    static Moment of(Instant at, ZoneId zone) {
        return new Moment(at.toString(), SHOWN.format(at.atZone(zone)));
    }
}
