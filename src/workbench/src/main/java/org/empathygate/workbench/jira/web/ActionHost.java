package org.empathygate.workbench.jira.web;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.page.Token;
import org.jspecify.annotations.Nullable;

/** What an action of a plugin needs of Jira: to be made, to know who asks, and to be shown. */
final class ActionHost {

    private static final Set<String> ADMINISTRATORS = Set.of("admin", "sysadmin");

    private final JiraHost jira;
    private final PluginModules modules;
    private final PageTemplates templates;
    private final PluginPages pages;
    private final Map<Class<?>, Object> services;

    ActionHost(JiraHost jira, PluginModules modules, PageTemplates templates, PluginPages pages) {
        this.jira = jira;
        this.modules = modules;
        this.templates = templates;
        this.pages = pages;
        this.services = jira.services();
    }

    /** Whether the person is what the action asks for. A role that Jira does not have is nobody's. */
    boolean hasRole(@Nullable Person person, String role) {
        return ADMINISTRATORS.contains(role)
                ? jira.model().access().administers(person)
                : role.equals("use") && person != null;
    }

    /** Makes the action, and leaves with the request what its base class asks of Jira. */
    Object make(PluginAction action, HttpServletRequest request) {
        for (Class<?> type :
                Set.of(JiraAuthenticationContext.class, PermissionManager.class, GlobalPermissionManager.class)) {
            request.setAttribute(type.getName(), services.get(type));
        }
        request.setAttribute(Token.FIELD, Token.of(request));
        return modules.create(action.module(), action.className());
    }

    /** The action's view in the page shell that it asks for. */
    Answer show(PluginAction action, String view, JiraWebActionSupport made, Visit visit) {
        Function<String, @Nullable Object> values =
                name -> name.equals("action") ? made : ActionProperties.of(made, name);
        return pages.decorated(templates.plugin(action.module(), view, values), visit);
    }
}
