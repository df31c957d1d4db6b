package org.empathygate.wiring.jira;

import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.empathygate.core.Permissions;
import org.empathygate.core.bypass.Workflows;
import org.empathygate.core.health.Jobs;
import org.empathygate.core.health.PlatformCheck;
import org.empathygate.core.policy.PolicyCheck;
import org.empathygate.core.policy.PolicyDesk;
import org.empathygate.jira.admin.HealthPages;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.page.Address;
import org.empathygate.jira.project.CoverageRows;
import org.empathygate.jira.project.PolicyChoices;
import org.empathygate.jira.project.PolicyPages;
import org.empathygate.wiring.shared.HostService;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What our pages in Jira show; the host makes the actions themselves, new for each request. */
@Configuration(proxyBeanMethods = false)
class PageWiring {

    @Bean
    static OsgiServiceProxyFactoryBean pageBuilderService(BundleContext bundle) {
        return HostService.of(PageBuilderService.class, bundle);
    }

    @Bean
    PolicyPages policyPages(
            PolicyDesk desk,
            ProjectManager projects,
            IssueLinkTypeManager linkTypes,
            ProjectRoleManager roles,
            Workflows workflows,
            Permissions permissions,
            People people,
            Address address,
            JiraTexts texts) {
        return new PolicyPages(
                desk,
                new PolicyChoices(projects, linkTypes, roles),
                new CoverageRows(workflows, permissions, people, texts),
                people,
                address,
                texts);
    }

    @Bean
    HealthPages healthPages(
            PlatformCheck check, PolicyCheck policies, ObjectProvider<Jobs> jobs, Address address, JiraTexts texts) {
        return new HealthPages(check, policies, jobs.stream().toList(), address, texts);
    }
}
