package org.empathygate.workbench.jira.web;

import java.util.List;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Project;

/** The projects that the visitor may browse, with how much of each is done as far as the visitor may see it. */
final class ProjectsPage {

    private final JiraModel jira;
    private final ProjectFigures figures;

    ProjectsPage(JiraModel jira, ProjectFigures figures) {
        this.jira = jira;
        this.figures = figures;
    }

    Answer show(Visit visit) {
        var seen = jira.access().sight(visit.person()).projectIds();
        List<Project> projects = jira.projects().all().stream()
                .filter(project -> seen.contains(project.id()))
                .toList();
        if (projects.isEmpty() && visit.person() == null) {
            return new Answer.SignInFirst();
        }
        var rows = projects.stream()
                .map(project -> figures.of(project, visit.person()))
                .toList();
        return Answer.Shown.page(Section.PROJECTS, "Projects", "projects", new ProjectsView(rows));
    }
}
