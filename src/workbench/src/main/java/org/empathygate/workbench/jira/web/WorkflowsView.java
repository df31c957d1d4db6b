package org.empathygate.workbench.jira.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All workflows. */
record WorkflowsView(List<Row> workflows) {

    /**
     * @param encodedName for a URL
     * @param projects the keys of the projects that use it; empty when none does
     */
    record Row(
            String name,
            String encodedName,
            @Nullable String description,
            String projects,
            int steps,
            int transitions,
            int pluginValidators) {}
}
