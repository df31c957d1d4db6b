package org.empathygate.wiring;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.util.List;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.Persons;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItems;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.DelegationDesk;
import org.empathygate.core.override.Delegations;
import org.empathygate.core.override.EvidenceWatch;
import org.empathygate.core.override.OverrideRound;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Queue;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.override.Voiding;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.jira.event.Hearing;
import org.empathygate.jira.event.LinkEvents;
import org.empathygate.jira.event.PageLinkEvents;
import org.empathygate.jira.event.WordingEvents;
import org.empathygate.jira.job.OverrideJob;
import org.empathygate.persistence.DelegationTable;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who decides override requests, and what happens to them without anybody deciding. */
@Configuration(proxyBeanMethods = false)
class OverrideWiring {

    @Bean
    static OsgiServiceProxyFactoryBean eventPublisher(BundleContext bundle) {
        return HostService.of(EventPublisher.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean schedulerService(BundleContext bundle) {
        return HostService.of(SchedulerService.class, bundle);
    }

    @Bean
    Delegations delegations(ActiveObjects store) {
        return new DelegationTable(store);
    }

    @Bean
    RightsBook rightsBook(Approvers approvers, Delegations delegations, Clock clock) {
        return new RightsBook(approvers, delegations, clock);
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

    @Bean(initMethod = "start", destroyMethod = "close")
    Hearing hearing(
            EventPublisher events,
            Voiding voiding,
            PolicyBook policies,
            IssueManager issues,
            RemoteIssueLinkManager links,
            CurrentPerson person) {
        return new Hearing(
                events,
                List.of(
                        new WordingEvents(voiding),
                        new LinkEvents(voiding, policies, issues, person),
                        new PageLinkEvents(voiding, policies, issues, links, person)));
    }

    @Bean
    OverrideRound overrideRound(
            Overrides overrides, PolicyBook policies, Ledger ledger, Transactions transactions, Clock clock) {
        return new OverrideRound(overrides, policies, ledger, transactions, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    OverrideJob overrideJob(SchedulerService scheduler, OverrideRound round, Clock clock) {
        return new OverrideJob(scheduler, round, clock);
    }
}
