package org.empathygate.wiring;

import com.atlassian.sal.api.ApplicationProperties;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.empathygate.core.health.PlatformCheck;
import org.empathygate.wiring.confluence.ConfluenceWiring;
import org.empathygate.wiring.jira.JiraWiring;
import org.empathygate.wiring.shared.HostService;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What both products share; pulls in the half that the host can carry. */
@Configuration(proxyBeanMethods = false)
@Import({JiraWiring.class, ConfluenceWiring.class})
public class EmpathyGateWiring {

    /**
     * The one clock of the product: everything else is handed this one. It is the host's where the host offers a clock as a
     * service, as the workbench does to move time, and otherwise the system's.
     */
    @Bean
    Clock clock(BundleContext bundle) {
        return Optional.ofNullable(bundle.getServiceReference(Clock.class))
                .map(bundle::getService)
                .orElseGet(Clock::systemUTC);
    }

    @Bean
    static OsgiServiceProxyFactoryBean applicationProperties(BundleContext bundle) {
        return HostService.of(ApplicationProperties.class, bundle);
    }

    @Bean
    PlatformCheck platformCheck(
            BundleContext bundle, ApplicationProperties product, List<OsgiServiceProxyFactoryBean> references) {
        return BundleCheck.run(bundle, product, references);
    }
}
