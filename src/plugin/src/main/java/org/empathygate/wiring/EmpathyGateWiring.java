package org.empathygate.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What both products share; pulls in the half that the host can carry. */
@Configuration(proxyBeanMethods = false)
@Import({JiraWiring.class, ConfluenceWiring.class})
public class EmpathyGateWiring {

    /** The one clock of the product: everything else is handed this one. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
