package org.empathygate.workbench.jira.host;

import org.empathygate.workbench.jira.model.CustomFieldDef;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field that cannot tell its value is searched by the one that it told last; what had changed the issue has long happened. */
final class IndexBoundary {
    private static final Logger LOG = LoggerFactory.getLogger(IndexBoundary.class);

    private IndexBoundary() {}

    static void take(CustomFieldDef field, JiraIssue issue, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The field {} of {} is not indexed", field.name(), issue.key(), e);
        }
    }
}
