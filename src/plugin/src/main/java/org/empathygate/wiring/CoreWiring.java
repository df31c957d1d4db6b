package org.empathygate.wiring;

import java.time.Clock;
import java.time.Duration;
import org.empathygate.core.Permissions;
import org.empathygate.core.Texts;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyBook;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Core's use cases over whatever stores and host the other halves bring. */
@Configuration(proxyBeanMethods = false)
class CoreWiring {

    /** How long a policy changed on another node may still be judged by here. */
    private static final Duration POLICY_FRESH_FOR = Duration.ofSeconds(5);

    @Bean
    PolicyBook policyBook(Policies policies, Clock clock) {
        return new PolicyBook(policies, clock, POLICY_FRESH_FOR);
    }

    @Bean
    EvidenceBook evidenceBook(EvidenceLinks links, HostEvidence host) {
        return new EvidenceBook(links, host);
    }

    @Bean
    EvidenceDesk evidenceDesk(Insights insights, EvidenceLinks links, PolicyBook policies, Clock clock) {
        return new EvidenceDesk(insights, links, policies, clock);
    }

    @Bean
    EvidenceView evidenceView(
            Insights insights, EvidenceLinks links, HostEvidence host, Permissions permissions, Clock clock) {
        return new EvidenceView(insights, links, host, permissions, clock);
    }

    @Bean
    OverrideDesk overrideDesk(
            Overrides overrides, PolicyBook policies, EvidenceBook evidence, Approvers approvers, Clock clock) {
        return new OverrideDesk(overrides, policies, evidence, approvers, clock);
    }

    @Bean
    GateKeeper gateKeeper(
            PolicyBook policies, EvidenceBook evidence, Overrides overrides, Decisions decisions, Clock clock) {
        return new GateKeeper(policies, evidence, overrides, decisions, clock);
    }

    @Bean
    GateMessage gateMessage(Texts texts) {
        return new GateMessage(texts);
    }
}
