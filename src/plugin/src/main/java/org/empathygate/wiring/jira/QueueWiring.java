package org.empathygate.wiring.jira;

import java.time.Clock;
import org.empathygate.core.Permissions;
import org.empathygate.core.WorkItems;
import org.empathygate.core.followup.CommitmentDesk;
import org.empathygate.core.followup.FollowUpDesk;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.notice.NoticeSettings;
import org.empathygate.core.override.DelegationDesk;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.Queue;
import org.empathygate.core.override.ReviewDesk;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.issue.People;
import org.empathygate.jira.page.Address;
import org.empathygate.jira.panel.EvidenceWords;
import org.empathygate.jira.panel.Wording;
import org.empathygate.jira.project.DecisionReader;
import org.empathygate.jira.project.DecisionWords;
import org.empathygate.jira.project.DelegationRows;
import org.empathygate.jira.project.MailChoices;
import org.empathygate.jira.project.PageAddress;
import org.empathygate.jira.project.PageWording;
import org.empathygate.jira.project.PromiseRows;
import org.empathygate.jira.project.QueueWords;
import org.empathygate.jira.project.RequestRows;
import org.empathygate.jira.project.ReviewRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The decision page and the queue. */
@Configuration(proxyBeanMethods = false)
class QueueWiring {

    @Bean
    PageWording pageWording(JiraTexts texts, People people, Clock clock) {
        return new PageWording(texts, people, clock);
    }

    @Bean
    PageAddress pageAddress(Address address) {
        return new PageAddress(address);
    }

    @Bean
    EvidenceWords pageEvidenceWords(JiraTexts texts, Address address, Clock clock) {
        return new EvidenceWords(new Wording(texts), address, clock);
    }

    @Bean
    DecisionReader decisionReader(
            OverrideDesk desk,
            ReviewDesk reviews,
            Queue queue,
            WorkItems workItems,
            Permissions permissions,
            EvidenceView evidence,
            HostEvidence host,
            PolicyBook policies) {
        return new DecisionReader(desk, reviews, queue, workItems, permissions, evidence, host, policies);
    }

    @Bean
    DecisionWords decisionWords(PageWording wording, JiraTexts texts, EvidenceWords evidence, PageAddress address) {
        return new DecisionWords(wording, new Wording(texts), evidence, address);
    }

    @Bean
    RequestRows requestRows(
            Queue queue,
            PolicyBook policies,
            EvidenceView evidence,
            HostEvidence host,
            EvidenceWords words,
            PageWording wording,
            PageAddress address) {
        return new RequestRows(queue, policies, evidence, host, words, wording, address);
    }

    @Bean
    DelegationRows delegationRows(DelegationDesk desk, PageWording wording) {
        return new DelegationRows(desk, wording);
    }

    @Bean
    ReviewRows reviewRows(
            ReviewDesk desk, WorkItems workItems, Permissions permissions, PageWording wording, PageAddress address) {
        return new ReviewRows(desk, workItems, permissions, wording, address);
    }

    @Bean
    PromiseRows promiseRows(
            CommitmentDesk commitments,
            FollowUpDesk followUps,
            OverrideDesk overrides,
            WorkItems workItems,
            Permissions permissions,
            PageWording wording,
            PageAddress address) {
        return new PromiseRows(commitments, followUps, overrides, workItems, permissions, wording, address);
    }

    @Bean
    MailChoices mailChoices(NoticeSettings settings, PageWording wording) {
        return new MailChoices(settings, wording);
    }

    @Bean
    QueueWords queueWords(
            RequestRows requests,
            ReviewRows reviews,
            DelegationRows delegations,
            PromiseRows promises,
            MailChoices mails,
            PageWording wording,
            JiraTexts texts,
            PageAddress address) {
        return new QueueWords(requests, reviews, delegations, promises, mails, wording, new Wording(texts), address);
    }
}
