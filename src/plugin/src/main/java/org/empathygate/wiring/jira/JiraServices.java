package org.empathygate.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
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
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.empathygate.wiring.shared.HostService;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Jira's services that the product uses, each by its interface. All are needed: without one of them nothing starts. */
@Configuration(proxyBeanMethods = false)
class JiraServices {

    @Bean
    static OsgiServiceProxyFactoryBean activeObjects(BundleContext bundle) {
        return HostService.of(ActiveObjects.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean searchService(BundleContext bundle) {
        return HostService.of(SearchService.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean customFieldManager(BundleContext bundle) {
        return HostService.of(CustomFieldManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean issueManager(BundleContext bundle) {
        return HostService.of(IssueManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean genericConfigManager(BundleContext bundle) {
        return HostService.of(GenericConfigManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean customFieldValuePersister(BundleContext bundle) {
        return HostService.of(CustomFieldValuePersister.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean textFieldCharacterLengthValidator(BundleContext bundle) {
        return HostService.of(TextFieldCharacterLengthValidator.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean issueLinkManager(BundleContext bundle) {
        return HostService.of(IssueLinkManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean issueLinkTypeManager(BundleContext bundle) {
        return HostService.of(IssueLinkTypeManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean remoteIssueLinkManager(BundleContext bundle) {
        return HostService.of(RemoteIssueLinkManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean projectManager(BundleContext bundle) {
        return HostService.of(ProjectManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean globalPermissionManager(BundleContext bundle) {
        return HostService.of(GlobalPermissionManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean jiraAuthenticationContext(BundleContext bundle) {
        return HostService.of(JiraAuthenticationContext.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean permissionManager(BundleContext bundle) {
        return HostService.of(PermissionManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean groupManager(BundleContext bundle) {
        return HostService.of(GroupManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean projectRoleManager(BundleContext bundle) {
        return HostService.of(ProjectRoleManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean jiraUserManager(BundleContext bundle) {
        return HostService.of(UserManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean workflowManager(BundleContext bundle) {
        return HostService.of(WorkflowManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean issueWorkflowManager(BundleContext bundle) {
        return HostService.of(IssueWorkflowManager.class, bundle);
    }
}
