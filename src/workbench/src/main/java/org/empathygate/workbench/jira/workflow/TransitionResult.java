package org.empathygate.workbench.jira.workflow;

import org.empathygate.workbench.jira.model.JiraIssue;

/** What came of a submit. Unless it passed, nothing at all has changed. */
public sealed interface TransitionResult {

    /** The issue is in its new status. */
    record Passed(JiraIssue issue) implements TransitionResult {}

    /** A validator, a condition or a permission said no, or the input cannot be understood. */
    record Refused(InputErrors errors) implements TransitionResult {}

    /**
     * Something broke.
     *
     * @param sentence what to tell people; the cause is in the log
     */
    record Failed(String sentence) implements TransitionResult {}
}
