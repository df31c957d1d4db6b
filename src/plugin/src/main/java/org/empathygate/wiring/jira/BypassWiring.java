package org.empathygate.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.bypass.EvidenceLoss;
import org.empathygate.core.bypass.GapKeeping;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.bypass.HostWorkItems;
import org.empathygate.core.bypass.Lookout;
import org.empathygate.core.bypass.Sightings;
import org.empathygate.core.bypass.Sweep;
import org.empathygate.core.bypass.SweepReport;
import org.empathygate.core.bypass.WatchBook;
import org.empathygate.core.bypass.WatchKeeping;
import org.empathygate.core.bypass.Watches;
import org.empathygate.core.bypass.Workflows;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.policy.EarlierPolicies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyVersions;
import org.empathygate.jira.event.IssueListener;
import org.empathygate.jira.event.Looks;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraDoneTransitions;
import org.empathygate.jira.issue.JiraWhereabouts;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.job.TimedWork;
import org.empathygate.persistence.GapTable;
import org.empathygate.persistence.WatchTable;
import org.empathygate.wiring.shared.HostService;
import org.empathygate.wiring.shared.OwnThread;
import org.empathygate.wiring.shared.WhileRunning;
import org.osgi.framework.BundleContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds what went round the gate: at once by events, and by a sweep. */
@Configuration(proxyBeanMethods = false)
class BypassWiring {

    private static final int MOST_SWEPT = 2_000;

    private final OwnThread thread = new OwnThread("empathy-gate-lookout");

    @Bean
    static OsgiServiceProxyFactoryBean changeHistoryManager(BundleContext bundle) {
        return HostService.of(ChangeHistoryManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean constantsManager(BundleContext bundle) {
        return HostService.of(ConstantsManager.class, bundle);
    }

    @Bean
    Gaps gaps(ActiveObjects store) {
        return new GapTable(store);
    }

    @Bean
    WatchBook watchBook(ActiveObjects store) {
        return new WatchTable(store);
    }

    @Bean
    HostWorkItems hostWorkItems(
            ProjectManager projects,
            IssueManager issues,
            ChangeHistoryManager histories,
            ConstantsManager constants,
            SearchService search,
            IssueFacts facts,
            Clock clock) {
        return new JiraWhereabouts(projects, issues, histories, constants, search, facts, clock);
    }

    @Bean
    Workflows coveredWorkflows(
            WorkflowManager workflows, ProjectManager projects, ConstantsManager constants, People people) {
        return new JiraDoneTransitions(workflows, projects, constants, people);
    }

    @Bean
    Watches watches(WatchBook book, Clock clock) {
        return new Watches(book, clock);
    }

    @Bean
    Lookout lookout(HostWorkItems host, PolicyBook policies, Watches watches, Gaps gaps, Ledger ledger, Clock clock) {
        return new Lookout(host, policies, watches, gaps, ledger, clock);
    }

    @Bean
    EvidenceLoss evidenceLoss(
            Lookout lookout,
            GateKeeper keeper,
            PolicyVersions versions,
            Ledger ledger,
            Insights insights,
            Clock clock) {
        return new EvidenceLoss(lookout, keeper, new EarlierPolicies(versions), ledger, insights, clock.getZone());
    }

    @Bean
    Sightings sightings(HostWorkItems host, Lookout lookout, EvidenceLoss losses, Clock clock) {
        return new Sightings(host, lookout, losses, clock);
    }

    @Bean
    GapKeeping gapKeeping(Gaps gaps) {
        return new GapKeeping(gaps);
    }

    @Bean
    WatchKeeping watchKeeping(HostWorkItems host, PolicyBook policies, Watches watches) {
        return new WatchKeeping(host, policies, watches);
    }

    @Bean
    Sweep sweep(
            HostWorkItems host,
            PolicyBook policies,
            Watches watches,
            WatchBook book,
            Gaps gaps,
            Lookout lookout,
            EvidenceLoss losses,
            Clock clock) {
        return new Sweep(host, policies, watches, book, gaps, lookout, losses, clock);
    }

    @Bean
    Looks looks(Sightings sightings, HostWorkItems host, EvidenceLinks links, Clock clock) {
        return new Looks(sightings, host, links, clock, thread);
    }

    @Bean
    WhileRunning looksAtWork() {
        return new WhileRunning(() -> {}, thread::end);
    }

    @Bean
    IssueListener issueListener(CurrentPerson person, Looks looks) {
        return new IssueListener(person, looks);
    }

    /** The first run comes at once: what is done already is recorded before anything else happens. */
    @Bean
    TimedWork bypassSweep(Sweep sweep) {
        return new TimedWork("org.empathygate.plugin:bypass-sweep", Duration.ofMinutes(15), Duration.ZERO, () -> {
            SweepReport report = sweep.run(MOST_SWEPT);
            return new TimedWork.Done(
                    Map.of("looked at", report.lookedAt(), "bypasses found", report.found(), "failed", report.failed()),
                    report.more());
        });
    }
}
