package org.empathygate.confluence;

import java.util.List;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.StatusQuestion;
import org.empathygate.core.status.Window;
import org.jspecify.annotations.Nullable;

/**
 * What a macro on a page asks for, checked and with its defaults.
 *
 * @param link id or name of an application link; null for the primary Jira
 * @param columns in the order in which they are shown; empty for a display without columns
 * @param rows how many lines at most are shown
 * @param window how far back a trend goes
 * @param snapshot the name under which the values of a day are kept; null for live values alone
 */
public record MacroRequest(
        Scope scope,
        Display display,
        @Nullable String link,
        List<Column> columns,
        int rows,
        Window window,
        @Nullable String snapshot) {

    public MacroRequest {
        columns = List.copyOf(columns);
    }

    /** What Jira has to be asked: no more than the display shows, so that displays of the same scope share an answer. */
    public StatusQuestion question() {
        return switch (display) {
            case LOZENGE, SUMMARY -> StatusQuestion.of(scope);
            case TABLE -> new StatusQuestion(scope, rows, 0, null, false);
            case TREND -> new StatusQuestion(scope, 0, 0, window, false);
            case REGISTER -> new StatusQuestion(scope, 0, 0, null, true);
            case INSIGHT -> StatusQuestion.of(scope);
        };
    }
}
