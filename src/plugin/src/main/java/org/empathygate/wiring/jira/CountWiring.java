package org.empathygate.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.empathygate.core.status.CountsInTurn;
import org.empathygate.core.status.RecordedCounts;
import org.empathygate.core.status.RollupCounts;
import org.empathygate.jira.issue.GapStatusFields;
import org.empathygate.jira.issue.JiraHostCounts;
import org.empathygate.jira.issue.JiraIndexedCounts;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.job.TimedWork;
import org.empathygate.persistence.GapCountTable;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Counts that do not look at each work item. */
@Configuration(proxyBeanMethods = false)
class CountWiring {

    private static final int MOST_NEWS = 5_000;

    @Bean
    GapCountTable gapRollup(ActiveObjects store) {
        return new GapCountTable(store);
    }

    @Bean
    GapStatusFields gapStatusFields(CustomFieldManager fields) {
        return new GapStatusFields(fields);
    }

    @Bean
    RecordedCounts recordedCounts(
            GapCountTable rollup, SearchService search, GapStatusFields fields, People people, Clock clock) {
        return new CountsInTurn(
                new RollupCounts(
                        rollup,
                        new JiraHostCounts(search, people),
                        clock,
                        LoggerFactory.getLogger(RollupCounts.class)::warn),
                new JiraIndexedCounts(search, fields, people));
    }

    @Bean
    TimedWork gapNews(GapCountTable rollup) {
        return new TimedWork("org.empathygate.plugin:gap-rollup", Duration.ofMinutes(1), Duration.ofMinutes(1), () -> {
            int news = rollup.putTogether(MOST_NEWS);
            return new TimedWork.Done(Map.of("counted", news), news == MOST_NEWS);
        });
    }
}
