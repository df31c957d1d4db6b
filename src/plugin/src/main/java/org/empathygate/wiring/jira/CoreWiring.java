package org.empathygate.wiring.jira;

import java.time.Clock;
import java.time.Duration;
import org.empathygate.core.Permissions;
import org.empathygate.core.Persons;
import org.empathygate.core.Texts;
import org.empathygate.core.Transactions;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.OpenWorkItems;
import org.empathygate.core.gate.PolicyTrial;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.InsightWatch;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.ledger.Chain;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.Follower;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyCheck;
import org.empathygate.core.policy.PolicyDesk;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyVersions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Core's use cases over whatever stores and host the other halves bring. */
@Configuration(proxyBeanMethods = false)
class CoreWiring {

    /** How long a policy changed on another node may still be judged by here. */
    private static final Duration POLICY_FRESH_FOR = Duration.ofSeconds(5);

    @Bean
    PolicyBook policyBook(Policies policies, PolicyReferences references, Clock clock) {
        return new PolicyBook(policies, references, clock, POLICY_FRESH_FOR);
    }

    @Bean
    PolicyDesk policyDesk(
            PolicyBook book,
            Policies policies,
            PolicyVersions versions,
            PolicyReferences references,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new PolicyDesk(book, policies, versions, references, ledger, transactions, clock);
    }

    @Bean
    PolicyCheck policyCheck(Policies policies, PolicyReferences references) {
        return new PolicyCheck(policies, references);
    }

    @Bean
    PolicyTrial policyTrial(OpenWorkItems open, GateKeeper keeper) {
        return new PolicyTrial(open, keeper);
    }

    @Bean
    EvidenceBook evidenceBook(EvidenceLinks links, HostEvidence host) {
        return new EvidenceBook(links, host);
    }

    @Bean
    EvidenceDesk evidenceDesk(
            Insights insights,
            EvidenceLinks links,
            PolicyBook policies,
            Ledger ledger,
            Transactions transactions,
            InsightWatch watch,
            Clock clock) {
        return new EvidenceDesk(insights, links, policies, ledger, transactions, watch, clock);
    }

    @Bean
    EvidenceView evidenceView(
            Insights insights, EvidenceLinks links, HostEvidence host, Permissions permissions, Clock clock) {
        return new EvidenceView(insights, links, host, permissions, clock);
    }

    @Bean
    OverrideDesk overrideDesk(
            Overrides overrides,
            PolicyBook policies,
            EvidenceBook evidence,
            RightsBook rights,
            Persons persons,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new OverrideDesk(overrides, policies, evidence, rights, persons, ledger, transactions, clock);
    }

    @Bean
    GateKeeper gateKeeper(
            PolicyBook policies,
            EvidenceBook evidence,
            Overrides overrides,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new GateKeeper(policies, evidence, overrides, ledger, transactions, clock);
    }

    @Bean
    Decisions decisions(Ledger ledger) {
        return new Decisions(ledger);
    }

    @Bean
    Clerk clerk(Chain chain, ObjectProvider<Follower> followers) {
        return new Clerk(chain, followers.stream().toList());
    }

    @Bean
    GateMessage gateMessage(Texts texts, Persons people) {
        return new GateMessage(texts, people::displayName);
    }
}
