package org.empathygate.benchmarks.engine;

import com.atlassian.jira.issue.link.IssueLinkManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.empathygate.benchmarks.host.HostInMemory;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Texts;
import org.empathygate.core.Transactions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.InMemoryEvidenceLinks;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.InMemoryOverrides;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.PolicyText;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraEvidence;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.workflow.SubmittedLinks;
import org.empathygate.jira.workflow.TransitionBoundary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The product as the bundle wires it, on a host and on stores in memory; and beside it what runs the script. Clock and host are brought. */
@Configuration(proxyBeanMethods = false)
class EngineBeans {

    @Bean
    IssueLinkManager links(HostInMemory host) {
        return host.links();
    }

    @Bean
    ValidatorScript script(IssueLinkManager links) {
        return new ValidatorScript("done-needs-an-insight.groovy", links);
    }

    /** The built-in policy, made strict. */
    @Bean
    Policies policies() {
        var policies = new InMemoryPolicies();
        var tiers = Tiers.all(Tier.ENFORCE);
        policies.replace(
                PolicyScope.GLOBAL, new StoredPolicy(tiers, PolicyText.write(Policy.DEFAULT.with(tiers, 1)), 1), 0);
        return policies;
    }

    @Bean
    PolicyBook policyBook(Policies policies, Clock clock) {
        return new PolicyBook(policies, PolicyReferences.ALL_KNOWN, clock, Duration.ofSeconds(5));
    }

    @Bean
    EvidenceLinks evidenceLinks() {
        return new InMemoryEvidenceLinks();
    }

    @Bean
    HostEvidence hostEvidence(HostInMemory host, IssueLinkManager links) {
        return new JiraEvidence(host.issues(), links, host.remoteLinks(), host.permissions());
    }

    @Bean
    EvidenceBook evidenceBook(EvidenceLinks links, HostEvidence host) {
        return new EvidenceBook(links, host);
    }

    @Bean
    Overrides overrides() {
        return new InMemoryOverrides();
    }

    @Bean
    Ledger ledger() {
        return new LatestFacts();
    }

    @Bean
    GateKeeper gateKeeper(PolicyBook policies, EvidenceBook evidence, Overrides overrides, Ledger ledger, Clock clock) {
        return new GateKeeper(policies, evidence, overrides, ledger, Transactions.NONE, clock);
    }

    @Bean
    CurrentPerson person(HostInMemory host) {
        return new People(host.users(), host.authentication());
    }

    @Bean
    Texts texts() {
        return new BundledTexts(Locale.ENGLISH);
    }

    @Bean
    TransitionBoundary transitionBoundary(
            GateKeeper keeper, PolicyBook policies, HostInMemory host, CurrentPerson person, Texts texts) {
        return new TransitionBoundary(
                keeper,
                policies,
                new IssueFacts(host.fields(IssueFacts.CRITERION_TYPE)),
                new SubmittedLinks(host.issues(), host.linkTypes()),
                person,
                new GateMessage(texts));
    }
}
