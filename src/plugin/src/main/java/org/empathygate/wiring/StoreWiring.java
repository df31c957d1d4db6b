package org.empathygate.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.policy.Policies;
import org.empathygate.persistence.CachedPolicies;
import org.empathygate.persistence.DecisionTable;
import org.empathygate.persistence.EvidenceTable;
import org.empathygate.persistence.InsightTable;
import org.empathygate.persistence.OverrideTable;
import org.empathygate.persistence.PolicyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Core's stores, kept in ActiveObjects. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

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
    Decisions decisions(ActiveObjects store) {
        return new DecisionTable(store);
    }

    @Bean
    Policies policies(ActiveObjects store, CacheManager caches) {
        return new CachedPolicies(new PolicyTable(store), caches);
    }
}
