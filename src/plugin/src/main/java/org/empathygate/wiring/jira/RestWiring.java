package org.empathygate.wiring.jira;

import java.time.Clock;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.health.Jobs;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.rest.Access;
import org.empathygate.rest.EvidencePages;
import org.empathygate.rest.JobPages;
import org.empathygate.rest.OverridePages;
import org.empathygate.rest.RestBoundary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the REST resources share; the host makes the resources themselves, new for each request. */
@Configuration(proxyBeanMethods = false)
class RestWiring {

    @Bean
    RestBoundary restBoundary(Texts texts) {
        return new RestBoundary(texts);
    }

    @Bean
    Access access(CurrentPerson current, Permissions permissions, WorkItems workItems) {
        return new Access(current, permissions, workItems);
    }

    @Bean
    EvidencePages evidencePages(EvidenceView view, PolicyBook policies) {
        return new EvidencePages(view, policies);
    }

    @Bean
    OverridePages overridePages(
            EvidenceView insights, HostEvidence host, EvidencePages evidence, Texts texts, Clock clock) {
        return new OverridePages(insights, host, evidence, texts, clock);
    }

    @Bean
    JobPages jobPages(ObjectProvider<Jobs> sources) {
        return new JobPages(sources.orderedStream().toList());
    }
}
