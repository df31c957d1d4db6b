package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Project;

/**
 * {@code /projects/…}: a project with the menu beside it; in its place, the panels of a plugin at the location that
 * {@code selectedItem} names.
 *
 * <p>Source: developer.atlassian.com, "Developing for the Jira project-centric view" (selectedItem).
 */
final class ProjectPage {

    private final JiraModel jira;
    private final ProjectFigures figures;
    private final Navigation navigation;
    private final FragmentContexts contexts;
    private final WebPanels panels;

    ProjectPage(
            JiraModel jira,
            ProjectFigures figures,
            Navigation navigation,
            FragmentContexts contexts,
            WebPanels panels) {
        this.jira = jira;
        this.figures = figures;
        this.navigation = navigation;
        this.contexts = contexts;
        this.panels = panels;
    }

    Answer show(Visit visit) {
        String key = visit.lastSegment();
        Optional<Project> project = jira.projects()
                .findByKey(key)
                .filter(found -> jira.access().may(visit.person(), Permission.BROWSE_PROJECTS, found.id()));
        if (project.isPresent()) {
            return of(project.get(), visit);
        }
        return visit.person() == null
                ? new Answer.SignInFirst()
                : Answer.notFound("Project " + key + " does not exist, or you may not see it.");
    }

    private Answer of(Project project, Visit visit) {
        String selected = visit.parameter("selectedItem");
        List<IssueView.Panel> shown =
                selected.isEmpty() ? List.of() : panels.at(selected, contexts.of(visit, project), visit.locale());
        return Answer.Shown.page(
                Section.PROJECTS,
                project.name(),
                "project",
                new ProjectView(figures.of(project, visit.person()), navigation.ofProject(project, visit), shown));
    }
}
