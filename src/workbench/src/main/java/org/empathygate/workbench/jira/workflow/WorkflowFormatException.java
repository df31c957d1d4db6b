package org.empathygate.workbench.jira.workflow;

import org.jspecify.annotations.Nullable;

/** A text is no workflow; the message says why, in a sentence that can be shown. */
public final class WorkflowFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkflowFormatException(String message) {
        this(message, null);
    }

    WorkflowFormatException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
