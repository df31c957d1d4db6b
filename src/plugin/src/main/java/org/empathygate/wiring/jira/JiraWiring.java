package org.empathygate.wiring.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.ApplicationProperties;
import java.time.Clock;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.WorkItems;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.followup.CommitmentDesk;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.OpenWorkItems;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.insight.Suggestions;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.jira.field.GapStatus;
import org.empathygate.jira.issue.InsightIssues;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraApprovers;
import org.empathygate.jira.issue.JiraEvidence;
import org.empathygate.jira.issue.JiraOpenWorkItems;
import org.empathygate.jira.issue.JiraPermissions;
import org.empathygate.jira.issue.JiraReferences;
import org.empathygate.jira.issue.JiraSuggestions;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.issue.JiraWorkItems;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.page.Address;
import org.empathygate.jira.panel.BypassWords;
import org.empathygate.jira.panel.EvidenceWords;
import org.empathygate.jira.panel.HoldReader;
import org.empathygate.jira.panel.HoldWords;
import org.empathygate.jira.panel.PanelReader;
import org.empathygate.jira.panel.PanelWords;
import org.empathygate.jira.panel.Wording;
import org.empathygate.jira.workflow.SubmittedLinks;
import org.empathygate.jira.workflow.TransitionBoundary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The Jira half: core's ports over Jira's services. Not read at all where Jira's packages are absent. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnJira.class)
@Import({
    JiraServices.class,
    StoreWiring.class,
    CoreWiring.class,
    OverrideWiring.class,
    HoldWiring.class,
    RestWiring.class,
    LedgerWiring.class,
    JiraAuditWiring.class,
    PromiseWiring.class,
    JiraMailWiring.class,
    BypassWiring.class,
    LinkedApplicationsWiring.class,
    StatusWiring.class,
    CountWiring.class,
    IndexWiring.class,
    JqlWiring.class,
    PageWiring.class,
    QueueWiring.class,
    EventWiring.class,
    JobWiring.class
})
public class JiraWiring {

    @Bean
    People people(UserManager users, JiraAuthenticationContext authentication) {
        return new People(users, authentication);
    }

    @Bean
    JiraTexts texts(JiraAuthenticationContext authentication) {
        return new JiraTexts(authentication);
    }

    @Bean
    Permissions permissions(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            IssueManager issues,
            ProjectManager projects,
            People people) {
        return new JiraPermissions(permissions, globalPermissions, issues, projects, people);
    }

    @Bean
    Approvers approvers(ProjectRoleManager roles, GroupManager groups, ProjectManager projects, People people) {
        return new JiraApprovers(roles, groups, projects, people);
    }

    @Bean
    IssueFacts issueFacts(CustomFieldManager fields) {
        return new IssueFacts(fields);
    }

    @Bean
    WorkItems workItems(
            IssueManager issues,
            IssueWorkflowManager transitions,
            WorkflowManager workflows,
            IssueFacts facts,
            People people) {
        return new JiraWorkItems(issues, transitions, workflows, facts, people);
    }

    @Bean
    HostEvidence hostEvidence(
            IssueManager issues, IssueLinkManager links, RemoteIssueLinkManager remoteLinks, Permissions permissions) {
        return new JiraEvidence(issues, links, remoteLinks, permissions);
    }

    @Bean
    InsightIssues insightIssues(SearchService search, People people) {
        return new InsightIssues(search, people);
    }

    @Bean
    Suggestions suggestions(
            IssueManager issues,
            InsightIssues insightIssues,
            Insights insights,
            EvidenceView view,
            EvidenceBook linked,
            PolicyBook policies) {
        return new JiraSuggestions(issues, insightIssues, insights, view, linked, policies);
    }

    @Bean
    PolicyReferences policyReferences(
            IssueLinkTypeManager linkTypes, ProjectRoleManager roles, GroupManager groups, People people) {
        return new JiraReferences(linkTypes, roles, groups, people);
    }

    @Bean
    OpenWorkItems openWorkItems(SearchService search, IssueFacts facts, People people) {
        return new JiraOpenWorkItems(search, facts, people);
    }

    @Bean
    SubmittedLinks submittedLinks(IssueManager issues, IssueLinkTypeManager linkTypes) {
        return new SubmittedLinks(issues, linkTypes);
    }

    @Bean
    TransitionBoundary transitionBoundary(
            GateKeeper keeper,
            PolicyBook policies,
            IssueFacts facts,
            SubmittedLinks submittedLinks,
            CurrentPerson person,
            GateMessage message) {
        return new TransitionBoundary(keeper, policies, facts, submittedLinks, person, message);
    }

    @Bean
    GapStatus gapStatus(IssueFacts facts, GateKeeper keeper, Decisions decisions, Gaps gaps) {
        return new GapStatus(facts, keeper, decisions, gaps);
    }

    @Bean
    PanelReader panelReader(
            WorkItems workItems,
            GateKeeper keeper,
            Decisions decisions,
            EvidenceView evidence,
            OverrideDesk overrides,
            CommitmentDesk commitments,
            HoldReader holds,
            PolicyBook policies,
            Permissions permissions) {
        return new PanelReader(
                workItems, keeper, decisions, evidence, overrides, commitments, holds, policies, permissions);
    }

    @Bean
    Address address(ApplicationProperties product) {
        return new Address(product);
    }

    @Bean
    PanelWords panelWords(JiraTexts texts, GateMessage message, People people, Address address, Clock clock) {
        var wording = new Wording(texts);
        return new PanelWords(
                wording,
                new BypassWords(wording, people),
                new EvidenceWords(wording, address, clock),
                new HoldWords(wording),
                message,
                people,
                address,
                clock);
    }
}
