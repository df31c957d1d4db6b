package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** The project that every issue is in. */
record OneProject(String key) implements Project {

    @Override
    public Long getId() {
        return 1L;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return key;
    }

    @Override
    public ApplicationUser getProjectLead() {
        throw new NotAsked();
    }

    @Override
    public String getLeadUserKey() {
        throw new NotAsked();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        throw new NotAsked();
    }
}
