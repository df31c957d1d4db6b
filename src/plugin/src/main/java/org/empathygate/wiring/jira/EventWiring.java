package org.empathygate.wiring.jira;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import java.util.List;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.override.Voiding;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.jira.event.Hearing;
import org.empathygate.jira.event.IssueListener;
import org.empathygate.jira.event.LinkEvents;
import org.empathygate.jira.event.PageLinkEvents;
import org.empathygate.jira.event.WordingEvents;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.wiring.shared.HostService;
import org.empathygate.wiring.shared.WhileRunning;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What hears of changes in Jira. */
@Configuration(proxyBeanMethods = false)
class EventWiring {

    @Bean
    static OsgiServiceProxyFactoryBean eventPublisher(BundleContext bundle) {
        return HostService.of(EventPublisher.class, bundle);
    }

    @Bean
    Hearing hearing(
            EventPublisher events,
            IssueListener issueListener,
            Voiding voiding,
            EvidenceDesk desk,
            PolicyBook policies,
            IssueManager issues,
            IssueFacts facts,
            RemoteIssueLinkManager links,
            CurrentPerson person) {
        return new Hearing(
                events,
                List.of(
                        issueListener,
                        new WordingEvents(voiding),
                        new LinkEvents(voiding, desk, policies, issues, facts, person),
                        new PageLinkEvents(voiding, desk, policies, issues, facts, links, person)));
    }

    @Bean
    WhileRunning hearingAtWork(Hearing hearing) {
        return new WhileRunning(hearing::start, hearing::end);
    }
}
