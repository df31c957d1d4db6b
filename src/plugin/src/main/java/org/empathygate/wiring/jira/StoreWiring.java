package org.empathygate.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import org.empathygate.core.Transactions;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.override.Holds;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyVersions;
import org.empathygate.persistence.BrokenGlassTable;
import org.empathygate.persistence.EvidenceTable;
import org.empathygate.persistence.HoldTable;
import org.empathygate.persistence.InsightTable;
import org.empathygate.persistence.LedgerRounds;
import org.empathygate.persistence.LedgerTable;
import org.empathygate.persistence.OverrideTable;
import org.empathygate.persistence.PolicyTable;
import org.empathygate.persistence.PolicyVersionTable;
import org.empathygate.persistence.StoreTransactions;
import org.empathygate.wiring.shared.OwnThread;
import org.empathygate.wiring.shared.WhileRunning;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Core's stores, kept in ActiveObjects. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    private final OwnThread thread = new OwnThread("empathy-gate-ledger");

    @Bean
    Insights insights(ActiveObjects store) {
        return new InsightTable(store);
    }

    @Bean
    EvidenceLinks evidenceLinks(ActiveObjects store) {
        return new EvidenceTable(store);
    }

    @Bean
    Overrides overrides(ActiveObjects store) {
        return new OverrideTable(store);
    }

    @Bean
    Holds holds(ActiveObjects store) {
        return new HoldTable(store);
    }

    @Bean
    BrokenGlasses brokenGlasses(ActiveObjects store) {
        return new BrokenGlassTable(store);
    }

    @Bean
    LedgerTable ledger(ActiveObjects store, LedgerRounds rounds) {
        return new LedgerTable(store, rounds, rounds::nudge);
    }

    @Bean
    LedgerRounds ledgerRounds() {
        return new LedgerRounds(thread);
    }

    @Bean
    WhileRunning ledgerAtWork(LedgerRounds rounds, Clerk clerk) {
        return new WhileRunning(() -> rounds.start(clerk), () -> {
            rounds.rest();
            thread.end();
        });
    }

    @Bean
    Transactions transactions(ActiveObjects store) {
        return new StoreTransactions(store);
    }

    @Bean
    Policies policies(ActiveObjects store) {
        return new PolicyTable(store);
    }

    @Bean
    PolicyVersions policyVersions(ActiveObjects store) {
        return new PolicyVersionTable(store);
    }
}
