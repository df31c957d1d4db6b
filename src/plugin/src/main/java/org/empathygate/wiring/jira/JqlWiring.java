package org.empathygate.wiring.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.PermissionManager;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceLinks;
import org.empathygate.core.insight.NativeInsights;
import org.empathygate.core.insight.OldEvidence;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.jira.issue.IssueFacts;
import org.empathygate.jira.issue.JiraNativeInsights;
import org.empathygate.jira.jql.VisibleIssues;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the JQL functions share; the host makes the functions themselves. */
@Configuration(proxyBeanMethods = false)
class JqlWiring {

    @Bean
    VisibleIssues visibleIssues(IssueManager issues, PermissionManager permissions) {
        return new VisibleIssues(issues, permissions);
    }

    @Bean
    NativeInsights nativeInsights(SearchService search, IssueManager issues, IssueLinkManager links, IssueFacts facts) {
        return new JiraNativeInsights(search, issues, links, facts);
    }

    @Bean
    OldEvidence oldEvidence(EvidenceLinks links, NativeInsights host, EvidenceBook evidence, PolicyBook policies) {
        return new OldEvidence(links, host, evidence, policies);
    }
}
