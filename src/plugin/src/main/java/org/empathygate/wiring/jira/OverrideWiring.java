package org.empathygate.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.empathygate.core.Permissions;
import org.empathygate.core.Persons;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItems;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.ApproverDirectory;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.DelegationDesk;
import org.empathygate.core.override.Delegations;
import org.empathygate.core.override.EvidenceWatch;
import org.empathygate.core.override.OverrideRound;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Queue;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.override.RightsHolders;
import org.empathygate.core.override.Voiding;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.jira.job.TimedWork;
import org.empathygate.persistence.DelegationTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who decides override requests, and what happens to them without anybody deciding. */
@Configuration(proxyBeanMethods = false)
class OverrideWiring {

    private static final int MOST_OF_A_ROUND = 500;

    @Bean
    Delegations delegations(ActiveObjects store) {
        return new DelegationTable(store);
    }

    @Bean
    RightsBook rightsBook(Approvers approvers, Delegations delegations, Clock clock) {
        return new RightsBook(approvers, delegations, clock);
    }

    @Bean
    RightsHolders rightsHolders(PolicyBook policies, ApproverDirectory directory, RightsBook rights, Clock clock) {
        return new RightsHolders(policies, directory, rights, clock);
    }

    @Bean
    DelegationDesk delegationDesk(
            Delegations delegations, Persons people, Ledger ledger, Transactions transactions, Clock clock) {
        return new DelegationDesk(delegations, people, ledger, transactions, clock);
    }

    @Bean
    Queue queue(
            Overrides overrides,
            PolicyBook policies,
            RightsBook rights,
            WorkItems workItems,
            Permissions permissions,
            Clock clock) {
        return new Queue(overrides, policies, rights, workItems, permissions, clock);
    }

    @Bean
    Voiding voiding(Overrides overrides, Ledger ledger, Transactions transactions, Clock clock) {
        return new Voiding(overrides, ledger, transactions, clock);
    }

    @Bean
    EvidenceWatch evidenceWatch(Voiding voiding) {
        return new EvidenceWatch(voiding);
    }

    @Bean
    OverrideRound overrideRound(
            Overrides overrides, PolicyBook policies, Ledger ledger, Transactions transactions, Clock clock) {
        return new OverrideRound(overrides, policies, ledger, transactions, clock);
    }

    @Bean
    TimedWork overrideRounds(OverrideRound round) {
        return new TimedWork(
                "org.empathygate.plugin:override-round", Duration.ofHours(1), Duration.ofMinutes(2), () -> {
                    OverrideRound.Done done = round.run(MOST_OF_A_ROUND);
                    return TimedWork.Done.all(Map.of("expired", done.expired(), "escalated", done.escalated()));
                });
    }
}
