package org.empathygate.wiring.jira;

import com.atlassian.audit.api.AuditService;
import java.util.Optional;
import org.empathygate.core.ledger.Follower;
import org.empathygate.jira.audit.AuditFollower;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What tells Jira's audit log; not read at all where the host has none. */
@Configuration(proxyBeanMethods = false)
@Conditional(JiraAuditThere.class)
class JiraAuditWiring {

    /** The service is looked up each time and never waited for: without it everything else works. */
    @Bean
    Follower auditFollower(BundleContext bundle) {
        return new AuditFollower(() -> Optional.ofNullable(bundle.getServiceReference(AuditService.class))
                .map(bundle::getService));
    }
}
