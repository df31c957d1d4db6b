package org.empathygate.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.jira.GateFixture;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraWhereaboutsTest {

    private static final Instant DONE = Instant.parse("2026-11-20T10:00:00Z");
    private static final EvidenceRef INSIGHT = EvidenceRef.issue("SHOP-31");
    private static final EvidenceRef PAGE = EvidenceRef.page("77@5");

    private final List<ChangeHistory> told = new ArrayList<>();
    private final JiraWhereabouts whereabouts = new JiraWhereabouts(
            Host.of(ProjectManager.class).build(),
            Issues.manager(Issues.aStory().build()),
            Host.of(ChangeHistoryManager.class)
                    .answering("getChangeHistories", told)
                    .build(),
            Host.of(ConstantsManager.class).build(),
            Host.of(SearchService.class).build(),
            new IssueFacts(Issues.noFields()),
            GateFixture.CLOCK);

    private void tell(String author, Instant at, String field, @Nullable String from, @Nullable String to) {
        told.add(new Change(author, Timestamp.from(at), field, from, to));
    }

    private @Nullable PersonId remover(EvidenceRef... evidence) {
        return whereabouts
                .unlinkedBy(new WorkItemId(Issues.SHOP_1), List.of(evidence), DONE)
                .orElse(null);
    }

    @Test
    void thoseThatExistAreThoseThatJiraAnswers() {
        assertThat(whereabouts.existing(List.of(new WorkItemId(Issues.SHOP_1), new WorkItemId(404))))
                .containsExactly(new WorkItemId(Issues.SHOP_1));
    }

    @Nested
    class WhoTookALinkAway {

        @Test
        void isTheAuthorOfTheChangeThatRemovedThatVeryIssueOrPage() {
            tell("sam", DONE.plusSeconds(5), "Link", "SHOP-31", null);
            tell("rita", DONE.plusSeconds(6), "Link", "SHOP-99", null);
            tell("dana", DONE.plusSeconds(7), "RemoteIssueLink", "5", null);

            assertThat(remover(INSIGHT)).isEqualTo(new PersonId("sam"));
            assertThat(remover(PAGE)).isEqualTo(new PersonId("dana"));
            assertThat(remover(INSIGHT, PAGE)).isEqualTo(new PersonId("dana"));
        }

        @Test
        void isNobodyWhoAddedOneOrDidSoBefore() {
            tell("sam", DONE.minusSeconds(5), "Link", "SHOP-31", null);
            tell("sam", DONE.plusSeconds(5), "Link", null, "SHOP-31");
            tell("sam", DONE.plusSeconds(5), "RemoteIssueLink", "15", null);

            assertThat(remover(INSIGHT, PAGE)).isNull();
        }

        @Test
        void isNobodyWhereTheHistoryNamesNobody() {
            tell(" ", DONE.plusSeconds(5), "Link", "SHOP-31", null);

            assertThat(remover(INSIGHT)).isNull();
        }
    }

    /** One change of one field. */
    private static final class Change extends ChangeHistory {

        private final String author;
        private final Timestamp at;
        private final ChangeItemBean item;

        private Change(String author, Timestamp at, String field, @Nullable String from, @Nullable String to) {
            this.author = author;
            this.at = at;
            this.item = new ChangeItemBean("jira", field, from, from, to, to, at);
        }

        @Override
        public Long getId() {
            return 1L;
        }

        @Override
        public Issue getIssue() {
            return Issues.aStory().build();
        }

        @Override
        public String getAuthorKey() {
            return author;
        }

        @Override
        public ApplicationUser getAuthorObject() {
            return Host.of(ApplicationUser.class).build();
        }

        @Override
        public Timestamp getTimePerformed() {
            return new Timestamp(at.getTime());
        }

        @Override
        public List<ChangeItemBean> getChangeItemBeans() {
            return List.of(item);
        }
    }
}
