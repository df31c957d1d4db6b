package org.empathygate.workbench.jira.workflow;

import org.empathygate.workbench.jira.model.Status;

/**
 * A way out of an issue's step.
 *
 * @param id the action's id in the workflow
 * @param to the status it leads to when no condition of a result says otherwise
 * @param view names the screen that is shown before; empty when there is none
 */
public record Transition(int id, String name, Status to, String view) {
    private static final String RESOLVE = "resolveissue";

    public boolean hasScreen() {
        return !view.isEmpty();
    }

    /** Whether the screen asks for a resolution. */
    public boolean asksForResolution() {
        return view.equals(RESOLVE);
    }
}
