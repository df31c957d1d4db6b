package org.empathygate.wiring.jira;

import org.empathygate.core.health.Jobs;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.LedgerView;
import org.empathygate.core.ledger.Chain;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.ledger.LedgerExport;
import org.empathygate.core.ledger.LedgerJobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reads the ledger. */
@Configuration(proxyBeanMethods = false)
class LedgerWiring {

    @Bean
    LedgerExport ledgerExport(Clerk clerk, Chain chain) {
        return new LedgerExport(clerk, chain);
    }

    @Bean
    LedgerView ledgerView(Ledger ledger, EvidenceView evidence) {
        return new LedgerView(ledger, evidence);
    }

    @Bean
    Jobs ledgerJobs(Chain chain, Clerk clerk) {
        return new LedgerJobs(chain, clerk);
    }
}
