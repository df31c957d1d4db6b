package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.Optional;

/** What Jira writes into a step's meta attributes. */
public final class Steps {
    static final String STATUS_ID = "jira.status.id";

    /** The id of the status that issues in this step have. */
    public static Optional<String> statusId(StepDescriptor step) {
        return Optional.ofNullable(step.getMetaAttributes().get(STATUS_ID))
                .map(id -> id.toString().trim());
    }

    private Steps() {}
}
