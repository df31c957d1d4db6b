package org.empathygate.wiring.jira;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import java.util.Optional;
import org.empathygate.jira.event.Reindexing;
import org.empathygate.jira.issue.GapStatusFields;
import org.empathygate.wiring.shared.OwnThread;
import org.empathygate.wiring.shared.WhileRunning;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** What keeps Jira's index in step; not read at all where the host has no such service. */
@Configuration(proxyBeanMethods = false)
@Conditional(IndexingThere.class)
class IndexWiring {

    private final OwnThread thread = new OwnThread("empathy-gate-index");

    /** The service is looked up each time and never waited for: without it everything else works. */
    @Bean
    Reindexing reindexing(IssueManager issues, GapStatusFields fields, BundleContext bundle) {
        return new Reindexing(
                issues,
                fields,
                () -> Optional.ofNullable(bundle.getServiceReference(IssueIndexingService.class))
                        .map(bundle::getService),
                thread);
    }

    @Bean
    WhileRunning indexingAtWork() {
        return new WhileRunning(() -> {}, thread::end);
    }
}
