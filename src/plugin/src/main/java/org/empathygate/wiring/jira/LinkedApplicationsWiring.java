package org.empathygate.wiring.jira;

import com.atlassian.applinks.api.ApplicationLinkService;
import java.util.Optional;
import org.empathygate.jira.issue.LinkedApplications;
import org.empathygate.wiring.shared.ApplicationLinksThere;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Which applications Jira is linked with; not read at all where the host has no application links. */
@Configuration(proxyBeanMethods = false)
@Conditional(ApplicationLinksThere.class)
class LinkedApplicationsWiring {

    /** The service is looked up each time and never waited for: without it everything else works. */
    @Bean
    LinkedApplications linkedApplications(BundleContext bundle) {
        return new LinkedApplications(
                () -> Optional.ofNullable(bundle.getServiceReference(ApplicationLinkService.class))
                        .map(bundle::getService));
    }
}
