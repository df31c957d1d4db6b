package org.empathygate.core.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.empathygate.core.ProjectKey;
import org.jspecify.annotations.Nullable;

/**
 * The last line of an export, which one that broke off does not have.
 *
 * @param entries how many were exported
 * @param first the number of the first; 0 when there is none
 * @param last the number of the last; 0 when there is none
 * @param lastHash of the last entry; {@link Entry#GENESIS} when there is none
 * @param project the only one that was exported, so that there are holes; null when it was everything
 */
public record ExportEnd(
        long entries,
        long first,
        long last,
        String lastHash,
        @Nullable ProjectKey project) {

    private static final Pattern LINE = Pattern.compile("\\{\"end\":true,\"entries\":(\\d{1,18}),\"first\":(\\d{1,18}),"
            + "\"last\":(\\d{1,18}),\"lastHash\":\"([0-9a-f]{64})\"(?:,\"project\":\"([^\"\\\\]+)\")?\\}");

    static ExportEnd ofNothing(@Nullable ProjectKey project) {
        return new ExportEnd(0, 0, 0, Entry.GENESIS, project);
    }

    ExportEnd after(Entry entry) {
        return new ExportEnd(
                entries + 1, entries == 0 ? entry.sequence() : first, entry.sequence(), entry.hash(), project);
    }

    /** As a line of NDJSON, without a line feed. */
    public String line() {
        return "{\"end\":true,\"entries\":" + entries + ",\"first\":" + first + ",\"last\":" + last + ",\"lastHash\":\""
                + lastHash + '"' + (project == null ? "" : ",\"project\":" + CanonicalForm.quoted(project.value()))
                + '}';
    }

    /** Reads what {@link #line} wrote; empty for any other line. */
    static Optional<ExportEnd> parse(String line) {
        Matcher end = LINE.matcher(line);
        if (!end.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ExportEnd(
                Long.parseLong(end.group(1)),
                Long.parseLong(end.group(2)),
                Long.parseLong(end.group(3)),
                end.group(4),
                end.group(5) == null ? null : new ProjectKey(end.group(5))));
    }
}
