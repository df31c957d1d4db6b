package org.empathygate.wiring.jira;

import java.time.Clock;
import org.empathygate.core.Transactions;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.BreakGlassDesk;
import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.override.HoldDesk;
import org.empathygate.core.override.Holds;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.ReviewDesk;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.jira.panel.HoldReader;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Holds and broken glass. */
@Configuration(proxyBeanMethods = false)
class HoldWiring {

    @Bean
    HoldDesk holdDesk(
            Holds holds,
            PolicyBook policies,
            RightsBook rights,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new HoldDesk(holds, policies, rights, ledger, transactions, clock);
    }

    @Bean
    BreakGlassDesk breakGlassDesk(
            Overrides overrides,
            BrokenGlasses glasses,
            PolicyBook policies,
            Approvers approvers,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new BreakGlassDesk(overrides, glasses, policies, approvers, ledger, transactions, clock);
    }

    @Bean
    ReviewDesk reviewDesk(
            BrokenGlasses glasses,
            PolicyBook policies,
            RightsBook rights,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new ReviewDesk(glasses, policies, rights, ledger, transactions, clock);
    }

    @Bean
    HoldReader holdReader(HoldDesk holds, BreakGlassDesk glasses) {
        return new HoldReader(holds, glasses);
    }
}
