package org.empathygate.wiring.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.PermissionManager;
import java.time.Clock;
import java.util.List;
import org.empathygate.core.Permissions;
import org.empathygate.core.Persons;
import org.empathygate.core.Texts;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.followup.FollowUps;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.status.DoneWorks;
import org.empathygate.core.status.Endings;
import org.empathygate.core.status.Failures;
import org.empathygate.core.status.GapStatusDesk;
import org.empathygate.core.status.Gathering;
import org.empathygate.core.status.Judging;
import org.empathygate.core.status.OverrideRegister;
import org.empathygate.core.status.PageLinks;
import org.empathygate.core.status.PageReport;
import org.empathygate.core.status.RecordedCounts;
import org.empathygate.core.status.ResearchPages;
import org.empathygate.core.status.Rows;
import org.empathygate.core.status.ScopeSearch;
import org.empathygate.jira.issue.FoundIssues;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraPageLinks;
import org.empathygate.jira.issue.JiraScopeSearch;
import org.empathygate.jira.issue.LinkedApplications;
import org.empathygate.jira.issue.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the gap stands in sets of work items. */
@Configuration(proxyBeanMethods = false)
class StatusWiring {

    private static final Logger LOG = LoggerFactory.getLogger(GapStatusDesk.class);

    @Bean
    ScopeSearch scopeSearch(
            SearchService search,
            Permissions permissions,
            CustomFieldManager fields,
            IssueManager issues,
            PermissionManager hostPermissions,
            IssueFacts facts,
            People people) {
        return new JiraScopeSearch(
                search, permissions, fields, new FoundIssues(issues, hostPermissions, facts), people);
    }

    @Bean
    PageLinks pageLinks(SearchService search, ObjectProvider<LinkedApplications> applications) {
        LinkedApplications linked = applications.getIfAvailable();
        return new JiraPageLinks(search, linked == null ? List::of : linked::ids);
    }

    @Bean
    ResearchPages researchPages(
            Insights insights, EvidenceLinks links, EvidenceView view, PageLinks pageLinks, ScopeSearch search) {
        return new ResearchPages(insights, links, view, pageLinks, search);
    }

    @Bean
    Gathering gathering(ScopeSearch search, ResearchPages pages, GateKeeper keeper, RecordedCounts recorded) {
        return new Gathering(search, pages, new Judging(keeper, System::nanoTime), recorded);
    }

    @Bean
    DoneWorks doneWorks(ScopeSearch search, Gaps gaps, Decisions decisions, RecordedCounts recorded, Clock clock) {
        return new DoneWorks(search, gaps, decisions, recorded, clock);
    }

    @Bean
    GapStatusDesk.Reports statusReports(
            Decisions decisions, Overrides overrides, FollowUps followUps, Persons persons, Clock clock) {
        return new GapStatusDesk.Reports(
                new Rows(decisions),
                new OverrideRegister(overrides, persons, clock),
                new PageReport(new Endings(overrides, followUps, clock)));
    }

    @Bean
    GapStatusDesk gapStatusDesk(
            Gathering gathering, DoneWorks doneWorks, GapStatusDesk.Reports reports, Texts texts, Clock clock) {
        return new GapStatusDesk(
                gathering,
                doneWorks,
                reports,
                new Failures(texts, failed -> LOG.warn("A gap status could not be read", failed)),
                clock);
    }
}
