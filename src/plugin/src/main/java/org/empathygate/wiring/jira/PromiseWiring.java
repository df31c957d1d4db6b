package org.empathygate.wiring.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import org.empathygate.core.Permissions;
import org.empathygate.core.Persons;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItems;
import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.followup.CommitmentDesk;
import org.empathygate.core.followup.CommitmentMaker;
import org.empathygate.core.followup.DecidingPeople;
import org.empathygate.core.followup.FollowUpDesk;
import org.empathygate.core.followup.FollowUpPlanner;
import org.empathygate.core.followup.FollowUps;
import org.empathygate.core.followup.References;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.notice.DueCommitments;
import org.empathygate.core.notice.DueFollowUps;
import org.empathygate.core.notice.DueReviews;
import org.empathygate.core.notice.DueSource;
import org.empathygate.core.notice.ExpiringOverrides;
import org.empathygate.core.notice.Letters;
import org.empathygate.core.notice.NoticeFollower;
import org.empathygate.core.notice.NoticeSettings;
import org.empathygate.core.notice.Notices;
import org.empathygate.core.notice.Post;
import org.empathygate.core.notice.Postman;
import org.empathygate.core.notice.Recipients;
import org.empathygate.core.notice.Round;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.BrokenGlasses;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.RightsHolders;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.persistence.CommitmentTable;
import org.empathygate.persistence.FollowUpTable;
import org.empathygate.persistence.NoticeSettingTable;
import org.empathygate.persistence.NoticeTable;
import org.empathygate.rest.AftermathPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What comes after an override: commitments, follow-ups, and telling people. A further {@link DueSource} is just a bean. */
@Configuration(proxyBeanMethods = false)
class PromiseWiring {

    @Bean
    Commitments commitments(ActiveObjects store) {
        return new CommitmentTable(store);
    }

    @Bean
    FollowUps followUps(ActiveObjects store) {
        return new FollowUpTable(store);
    }

    @Bean
    Notices notices(ActiveObjects store) {
        return new NoticeTable(store);
    }

    @Bean
    NoticeSettings noticeSettings(ActiveObjects store) {
        return new NoticeSettingTable(store);
    }

    @Bean
    References references(EvidenceView insights, Permissions permissions) {
        return new References(insights, permissions);
    }

    @Bean
    DecidingPeople decidingPeople(PolicyBook policies, Approvers approvers) {
        return new DecidingPeople(policies, approvers);
    }

    @Bean
    CommitmentDesk commitmentDesk(
            Commitments commitments,
            DecidingPeople deciding,
            References references,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new CommitmentDesk(commitments, deciding, references, ledger, transactions, clock);
    }

    @Bean
    FollowUpDesk followUpDesk(
            FollowUps followUps,
            DecidingPeople deciding,
            Persons persons,
            References references,
            Ledger ledger,
            Transactions transactions,
            Clock clock) {
        return new FollowUpDesk(
                followUps,
                new FollowUpDesk.AnsweringPeople(deciding, persons),
                references,
                ledger,
                transactions,
                clock);
    }

    @Bean
    CommitmentMaker commitmentMaker(Overrides overrides, Commitments commitments, Ledger ledger) {
        return new CommitmentMaker(overrides, commitments, ledger);
    }

    @Bean
    FollowUpPlanner followUpPlanner(Overrides overrides, FollowUps followUps, PolicyBook policies, Clock clock) {
        return new FollowUpPlanner(overrides, followUps, policies, clock.getZone());
    }

    @Bean
    Recipients recipients(RightsHolders holders, Persons persons, Permissions permissions, NoticeSettings settings) {
        return new Recipients(holders, persons, permissions, settings);
    }

    @Bean
    Postman postman(
            Notices notices,
            NoticeSettings settings,
            Persons persons,
            Post post,
            Transactions transactions,
            Clock clock) {
        return new Postman(notices, settings, new Letters(persons), post, transactions, clock);
    }

    @Bean
    NoticeFollower noticeFollower(
            Overrides overrides,
            WorkItems workItems,
            Recipients recipients,
            Notices notices,
            Postman postman,
            Clock clock) {
        return new NoticeFollower(overrides, workItems, recipients, notices, postman, clock);
    }

    @Bean
    DueSource expiringOverrides(Overrides overrides, Clock clock) {
        return new ExpiringOverrides(overrides, clock.getZone());
    }

    @Bean
    DueSource dueCommitments(Commitments commitments, Clock clock) {
        return new DueCommitments(commitments, clock.getZone());
    }

    @Bean
    DueSource dueFollowUps(FollowUps followUps) {
        return new DueFollowUps(followUps);
    }

    @Bean
    DueSource dueReviews(BrokenGlasses glasses, RightsHolders holders) {
        return new DueReviews(glasses, holders);
    }

    @Bean
    Round round(
            CommitmentDesk commitments,
            ObjectProvider<DueSource> sources,
            WorkItems workItems,
            Recipients recipients,
            Notices notices,
            Postman postman,
            Clock clock) {
        return new Round(commitments, sources.stream().toList(), workItems, recipients, notices, postman, clock);
    }

    @Bean
    AftermathPages aftermathPages(Overrides overrides, WorkItems workItems, References references, Clock clock) {
        return new AftermathPages(overrides, workItems, references, clock);
    }
}
