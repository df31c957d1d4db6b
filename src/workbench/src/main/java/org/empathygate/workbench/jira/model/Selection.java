package org.empathygate.workbench.jira.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A condition on rows of {@code jira_issue} in SQL, with named parameters, and an order.
 *
 * @param where never holds a value that came from outside: those are parameters
 */
public record Selection(String where, Map<String, ? extends @Nullable Object> params, String orderBy) {

    /** Every issue, the newest first. */
    public static Selection everything() {
        return new Selection("1 = 1", Map.of(), "id desc");
    }
}
