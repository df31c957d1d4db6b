package org.empathygate.workbench.jira.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.web.page.QueryText;
import org.jspecify.annotations.Nullable;

/** The menus beside pages, with the links that plugins put there. */
final class Navigation {

    private final WebLinks links;
    private final FragmentContexts contexts;
    private final Access access;

    Navigation(WebLinks links, FragmentContexts contexts, Access access) {
        this.links = links;
        this.contexts = contexts;
        this.access = access;
    }

    /** Whether the person may change the project's settings. */
    boolean administers(@Nullable Person person, Project project) {
        return access.administers(person) || access.may(person, Permission.ADMINISTER_PROJECTS, project.id());
    }

    /** Beside a project's pages. */
    List<NavGroup> ofProject(Project project, Visit visit) {
        var own = new ArrayList<NavLink>();
        own.add(NavLink.to("/projects/" + project.key(), "Summary", visit));
        own.add(NavLink.to(
                "/issues/?jql=" + QueryText.encoded("project = " + project.key() + " ORDER BY key DESC"),
                "Issues",
                visit));
        own.addAll(links.in(MenuPlace.PROJECT.location(), contexts.of(visit, project), visit));
        var groups = new ArrayList<NavGroup>();
        groups.add(new NavGroup(null, own));
        if (administers(visit.person(), project)) {
            groups.add(new NavGroup(
                    null, List.of(NavLink.to(ProjectSettingsPage.ADDRESS + project.key(), "Project settings", visit))));
        }
        return groups;
    }

    /** Beside the pages on which a project is set up. */
    List<NavGroup> ofSettings(Project project, Visit visit) {
        Map<String, Object> context = contexts.of(visit, project);
        var own = List.of(
                NavLink.to("/projects/" + project.key(), "Back to project", visit),
                NavLink.to(ProjectSettingsPage.ADDRESS + project.key(), "Summary", visit));
        return full(Stream.of(new NavGroup(null, own)), MenuPlace.PROJECT_SETTINGS, context, visit);
    }

    /** Beside the pages of Jira's administration. */
    List<NavGroup> ofAdministration(Visit visit) {
        var own = List.of(
                NavLink.to(AdministrationPage.ADDRESS, "Overview", visit),
                NavLink.to("/secure/admin/workflows/ListWorkflows.jspa", "Workflows", visit));
        Map<String, Object> context = contexts.of(visit);
        return full(
                Stream.of(
                        new NavGroup(null, own),
                        new NavGroup("Apps", links.in(MenuPlace.ADMINISTRATION.location(), context, visit))),
                MenuPlace.ADMINISTRATION,
                context,
                visit);
    }

    /** In the menu under the visitor's name. */
    List<NavLink> ofPerson(Visit visit) {
        return full(Stream.empty(), MenuPlace.PERSON, contexts.of(visit), visit).stream()
                .flatMap(group -> group.links().stream())
                .toList();
    }

    private List<NavGroup> full(Stream<NavGroup> first, MenuPlace place, Map<String, Object> context, Visit visit) {
        Stream<NavGroup> inOwn =
                place.ownSections().stream().map(section -> new NavGroup(null, links.in(section, context, visit)));
        Stream<NavGroup> inPlugins = links.sections(place.location(), context, visit).stream();
        return Stream.of(first, inOwn, inPlugins)
                .flatMap(groups -> groups)
                .filter(group -> !group.isEmpty())
                .toList();
    }
}
