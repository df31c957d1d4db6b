package org.empathygate.workbench.jira.host;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.empathygate.workbench.caught.Mails;
import org.empathygate.workbench.jira.model.IssueChanges;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.search.IssueSearch;
import org.empathygate.workbench.jira.workflow.BuiltInClasses;
import org.empathygate.workbench.jira.workflow.Transitions;
import org.empathygate.workbench.jira.workflow.Unvalidated;
import org.empathygate.workbench.jira.workflow.WorkflowClasses;
import org.empathygate.workbench.jira.workflow.WorkflowImport;
import org.empathygate.workbench.jira.workflow.WorkflowLibrary;
import org.empathygate.workbench.plugin.OneLocale;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.page.HostPageBuilder;

/** Joins Jira's data, its workflows and the installed plugins, and offers all of it to plugins as Jira's own services. */
public final class JiraHost {
    private final JiraModel jira;
    private final HostViews views;
    private final InstalledPlugins plugins = new InstalledPlugins();
    private final PluginWorkflowClasses pluginClasses;
    private final HostCustomFields customFields;
    private final HostAuthentication authentication;
    private final IssueChanges changes;
    private final Mails mails;
    private final WorkflowLibrary library;
    private final Transitions transitions;
    private final PluginJqlFunctions functions;
    private final IssueSearch search;
    private final WorkflowImport imports;

    /**
     * Joins them.
     *
     * @param template makes the projects of imported workflows
     * @param events where plugins listen to what happens to issues
     * @param language what everybody reads plugins in
     */
    public JiraHost(JiraModel jira, WorkflowImport.ProjectTemplate template, EventPublisher events, Locale language) {
        this.jira = jira;
        views = new HostViews(jira);
        pluginClasses = new PluginWorkflowClasses(plugins);
        customFields = new HostCustomFields(jira, views);
        authentication = new HostAuthentication(views, plugins, language);
        changes = new IssueChanges(jira, customFields, new HostNews(jira, views, events));
        mails = new Mails(jira.clock());
        WorkflowClasses classes = new BuiltInClasses(jira, changes).or(pluginClasses);
        library = new WorkflowLibrary(jira);
        transitions = new Transitions(jira, library, classes, changes, views);
        functions = new PluginJqlFunctions(views, authentication);
        search = new IssueSearch(jira, functions);
        imports = new WorkflowImport(jira, library, classes, pluginClasses::validators, template);
    }

    /** Takes the plugins' modules into use. */
    public void pluginsStarted(PluginModules modules) {
        plugins.started(modules);
        customFields.pluginsStarted(modules);
        functions.pluginsStarted(modules);
    }

    /** What plugins may import, by interface. */
    public Map<Class<?>, Object> services() {
        var permissions = new HostPermissions(jira, views);
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(ChangeHistoryManager.class, new HostHistory(jira, views));
        services.put(ConstantsManager.class, new HostConstants(jira));
        services.put(CustomFieldManager.class, customFields);
        services.put(CustomFieldValuePersister.class, new HostFieldValues(jira.customFields()));
        services.put(GenericConfigManager.class, new GenericConfigManager() {});
        services.put(GlobalPermissionManager.class, permissions);
        services.put(GroupManager.class, new HostGroups(jira.people()));
        services.put(IssueIndexingService.class, new HostIndexing(jira, customFields));
        services.put(IssueLinkManager.class, new HostLinks(jira, views, changes));
        services.put(IssueLinkTypeManager.class, new HostLinkTypes(jira.links()));
        services.put(IssueManager.class, new HostIssues(jira, views));
        services.put(IssueWorkflowManager.class, new HostTransitions(transitions, views));
        services.put(JiraAuthenticationContext.class, authentication);
        services.put(LocaleResolver.class, new OneLocale(authentication.getLocale()));
        services.put(MailQueue.class, mails);
        services.put(PageBuilderService.class, new HostPageBuilder(ExecutingHttpRequest::get));
        services.put(PermissionManager.class, permissions);
        services.put(ProjectManager.class, new HostProjects(jira.projects(), views));
        services.put(ProjectRoleManager.class, new HostRoles(jira, views));
        services.put(RemoteIssueLinkManager.class, new HostRemoteLinks(jira.remoteLinks()));
        services.put(SearchService.class, new HostSearch(search, views));
        services.put(TextFieldCharacterLengthValidator.class, new TextFieldCharacterLengthValidator() {});
        services.put(UserManager.class, new HostUsers(jira.people()));
        services.put(
                com.atlassian.sal.api.user.UserManager.class, new HostPlatformUsers(jira.people(), authentication));
        services.put(WorkflowManager.class, new HostWorkflows(jira, library));
        return services;
    }

    /** The data. */
    public JiraModel model() {
        return jira;
    }

    /** The objects that plugins see. */
    public HostViews views() {
        return views;
    }

    /** The installed plugins' modules. */
    public InstalledPlugins plugins() {
        return plugins;
    }

    /** The installed plugins' workflow modules. */
    public PluginWorkflowClasses pluginClasses() {
        return pluginClasses;
    }

    /** Custom fields with their types. */
    public HostCustomFields customFields() {
        return customFields;
    }

    /** Who is asking. */
    public HostAuthentication authentication() {
        return authentication;
    }

    /** Stores edits with their history; asks no permission. */
    public IssueChanges changes() {
        return changes;
    }

    /** What plugins wanted to be sent. */
    public Mails mails() {
        return mails;
    }

    /** Workflows as the engine runs them. */
    public WorkflowLibrary library() {
        return library;
    }

    /** Creates issues and takes them along their workflows. */
    public Transitions transitions() {
        return transitions;
    }

    /**
     * Takes issues along their workflows without asking any validator.
     *
     * @param silent whether nobody is told of it
     */
    public Transitions withoutValidators(boolean silent) {
        IssueChanges told = silent ? new IssueChanges(jira, customFields) : changes;
        WorkflowClasses classes = new BuiltInClasses(jira, told).or(pluginClasses);
        return new Transitions(jira, library, new Unvalidated(classes), told, views);
    }

    /** Finds what a person may see. */
    public IssueSearch search() {
        return search;
    }

    /** Makes projects of exported workflows. */
    public WorkflowImport imports() {
        return imports;
    }
}
