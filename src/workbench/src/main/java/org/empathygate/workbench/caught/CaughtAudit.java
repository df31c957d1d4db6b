package org.empathygate.workbench.caught;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit log.
 *
 * @param author the username of whoever was signed in; null for nobody, such as a job
 * @param category the key of a text, as everything here that a plugin names by keys
 * @param attributes values by key
 * @param at ISO-8601, by the workbench's clock
 */
public record CaughtAudit(
        @Nullable String author,
        String category,
        String action,
        String level,
        String area,
        List<Affected> affected,
        List<Changed> changed,
        Map<String, String> attributes,
        String at) {

    public CaughtAudit {
        affected = List.copyOf(affected);
        changed = List.copyOf(changed);
        attributes = Map.copyOf(attributes);
    }

    /** What the entry is about. */
    public record Affected(
            String name, String type, @Nullable String id) {}

    /** A value before and after. */
    public record Changed(
            String key, @Nullable String from, @Nullable String to) {}
}
