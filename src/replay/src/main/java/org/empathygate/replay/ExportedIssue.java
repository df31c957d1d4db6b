package org.empathygate.replay;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One issue of an export, as far as the gate asks about it.
 *
 * @param createdOn null when the export does not say
 * @param doneOn the day it was resolved; null when it is not in a status of the done category or has no day
 */
record ExportedIssue(
        long id,
        String key,
        String project,
        String issueType,
        @Nullable String resolution,
        @Nullable String assignee,
        @Nullable LocalDate createdOn,
        @Nullable LocalDate doneOn,
        List<Link> links) {

    ExportedIssue {
        links = List.copyOf(links);
    }

    /** A native issue link to an issue of this key and type. */
    record Link(String type, String key, String issueType) {}
}
