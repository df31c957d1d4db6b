package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;

/** An issue type or a resolution, by its name. */
record Named(String id, String name) implements IssueType, Resolution {

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return "";
    }

    @Override
    public Long getSequence() {
        return 1L;
    }

    @Override
    public String getIconUrl() {
        return "";
    }

    @Override
    public String getNameTranslation() {
        return name;
    }

    @Override
    public boolean isSubTask() {
        return false;
    }
}
