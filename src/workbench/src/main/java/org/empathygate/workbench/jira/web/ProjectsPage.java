package org.empathygate.workbench.jira.web;

import java.util.List;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.search.IssueSearch;
import org.empathygate.workbench.jira.search.JqlException;
import org.jspecify.annotations.Nullable;

/** The projects that the visitor may browse, with how much of each is done as far as the visitor may see it. */
final class ProjectsPage {

    private final JiraModel jira;
    private final IssueSearch search;
    private final Names names;

    ProjectsPage(JiraModel jira, IssueSearch search) {
        this.jira = jira;
        this.search = search;
        this.names = new Names(jira.people());
    }

    Answer show(Visit visit) {
        var seen = jira.access().sight(visit.person()).projectIds();
        List<Project> projects = jira.projects().all().stream()
                .filter(project -> seen.contains(project.id()))
                .toList();
        if (projects.isEmpty() && visit.person() == null) {
            return new Answer.SignInFirst();
        }
        var rows =
                projects.stream().map(project -> row(project, visit.person())).toList();
        return Answer.Shown.page(Section.PROJECTS, "Projects", "projects", new ProjectsView(rows));
    }

    private ProjectsView.Row row(Project project, @Nullable Person person) {
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
