package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Project;

/**
 * Puts around a plugin's page what its head asks for: {@code <meta name="decorator" content="atl.admin">} the administration's menu, or
 * that of a project's settings when {@code projectKey} names one; everything else only header and footer.
 *
 * <p>Source: developer.atlassian.com, "Standard page decorators" and "Adding a project configuration tab".
 */
final class PluginPages {

    private static final Set<String> ADMINISTRATION = Set.of("atl.admin", "admin");

    private final JiraModel jira;
    private final Navigation navigation;

    PluginPages(JiraModel jira, Navigation navigation) {
        this.jira = jira;
        this.navigation = navigation;
    }

    Answer decorated(String html, Visit visit) {
        PluginHtml page = PluginHtml.of(html);
        boolean administration =
                page.metaNamed("decorator").filter(ADMINISTRATION::contains).isPresent();
        Optional<Project> project = administration ? project(page, visit) : Optional.empty();
        List<NavGroup> menu = administration
                ? project.map(one -> navigation.ofSettings(one, visit))
                        .orElseGet(() -> navigation.ofAdministration(visit))
                : List.of();
        return Answer.Shown.page(
                administration ? Section.ADMINISTRATION : Section.NONE,
                page.title(),
                "plugin-page",
                new PluginPageView(
                        project.map(one -> one.name() + " settings").orElse("Administration"),
                        marked(menu, page.metaNamed("admin.active.tab").orElse("")),
                        visit.locale().getLanguage(),
                        page.bodyHtml()));
    }

    private Optional<Project> project(PluginHtml page, Visit visit) {
        return page.metaNamed("projectKey")
                .flatMap(jira.projects()::findByKey)
                .filter(found -> jira.access().may(visit.person(), Permission.BROWSE_PROJECTS, found.id()));
    }

    private static List<NavGroup> marked(List<NavGroup> menu, String tab) {
        return tab.isEmpty()
                ? menu
                : menu.stream()
                        .map(group -> new NavGroup(
                                group.label(),
                                group.links().stream()
                                        .map(link -> link.id().equals(tab) ? link.asCurrent() : link)
                                        .toList()))
                        .toList();
    }
}
