package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Project;

/** {@code /plugins/servlet/project-config/…}: what a project's administrators find, above all the links of plugins. */
final class ProjectSettingsPage {

    /** Where it is, but for the project's key. */
    static final String ADDRESS = "/plugins/servlet/project-config/";

    private final JiraModel jira;
    private final Navigation navigation;
    private final Names names;

    ProjectSettingsPage(JiraModel jira, Navigation navigation) {
        this.jira = jira;
        this.navigation = navigation;
        this.names = new Names(jira.people());
    }

    Answer show(Visit visit) {
        if (visit.person() == null) {
            return new Answer.SignInFirst();
        }
        String key = visit.lastSegment();
        Optional<Project> project = jira.projects()
                .findByKey(key)
                .filter(found -> jira.access().may(visit.person(), Permission.BROWSE_PROJECTS, found.id()));
        if (project.isEmpty()) {
            return Answer.notFound("Project " + key + " does not exist, or you may not see it.");
        }
        return navigation.administers(visit.person(), project.get())
                ? page(project.get(), visit)
                : Answer.forbidden("A project's settings are for its administrators. Log in as one of them.");
    }

    private Answer page(Project project, Visit visit) {
        List<String> types = jira.projects().typeIds(project.id()).stream()
                .flatMap(id -> jira.constants().type(id).stream())
                .map(IssueType::name)
                .toList();
        return Answer.Shown.page(
                Section.ADMINISTRATION,
                project.name() + " settings",
                "project-settings",
                new ProjectSettingsView(
                        project.key(),
                        project.name(),
                        names.of(project.leadKey()),
                        String.join(", ", types),
                        navigation.ofSettings(project, visit)));
    }
}
