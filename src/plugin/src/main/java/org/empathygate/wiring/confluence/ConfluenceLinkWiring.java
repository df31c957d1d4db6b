package org.empathygate.wiring.confluence;

import com.atlassian.applinks.api.ApplicationLinkService;
import org.empathygate.confluence.jira.ApplicationLinks;
import org.empathygate.confluence.jira.Jiras;
import org.empathygate.wiring.shared.ApplicationLinksThere;
import org.empathygate.wiring.shared.ServiceNow;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The way to Jira; not read at all where there are no application links, so that macros can say so. */
@Configuration(proxyBeanMethods = false)
@Conditional(ApplicationLinksThere.class)
class ConfluenceLinkWiring {

    @Bean
    Jiras jiras(BundleContext bundle) {
        return new ApplicationLinks(ServiceNow.of(ApplicationLinkService.class, bundle));
    }
}
