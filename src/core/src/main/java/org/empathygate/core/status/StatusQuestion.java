package org.empathygate.core.status;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know about a scope.
 *
 * @param rows how many work items at most are wanted by name; 0 to {@value #MOST_ROWS}
 * @param from how many of them are left out at the start; 0 or more
 * @param window how far back the series goes; null when none is wanted
 * @param register whether the overrides in the scope are wanted too
 */
public record StatusQuestion(
        Scope scope, int rows, int from, @Nullable Window window, boolean register) {

    public static final int MOST_ROWS = 200;

    public StatusQuestion {
        if (rows < 0 || rows > MOST_ROWS) {
            throw new IllegalArgumentException("rows is 0 to " + MOST_ROWS + ", not " + rows);
        }
        if (from < 0) {
            throw new IllegalArgumentException("from is 0 or more, not " + from);
        }
    }

    /** Counts alone. */
    public static StatusQuestion of(Scope scope) {
        return new StatusQuestion(scope, 0, 0, null, false);
    }
}
