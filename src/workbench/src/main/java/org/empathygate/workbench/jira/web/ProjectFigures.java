package org.empathygate.workbench.jira.web;

import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.search.IssueSearch;
import org.empathygate.workbench.jira.search.JqlException;
import org.empathygate.workbench.web.page.QueryText;
import org.jspecify.annotations.Nullable;

/** How much of a project is done, as far as somebody may see it. */
final class ProjectFigures {

    private final IssueSearch search;
    private final Names names;

    ProjectFigures(JiraModel jira, IssueSearch search) {
        this.search = search;
        this.names = new Names(jira.people());
    }

    ProjectsView.Row of(Project project, @Nullable Person person) {
        String open = "project = " + project.key() + " AND statusCategory != Done";
        String done = "project = " + project.key() + " AND statusCategory = Done";
        return new ProjectsView.Row(
                project.key(),
                project.name(),
                names.of(project.leadKey()),
                count(open, person),
                count(done, person),
                QueryText.encoded(open),
                QueryText.encoded(done));
    }

    private long count(String jql, @Nullable Person person) {
        try {
            return search.find(jql, person, 0, 0).total();
        } catch (JqlException e) {
            throw new IllegalStateException("The page's own search failed: " + jql, e);
        }
    }
}
