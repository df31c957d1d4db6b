package org.empathygate.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.policy.Policy;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JiraNativeInsightsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-08-25");
    private static final WorkItemId SHOP_1 = new WorkItemId(Issues.SHOP_1);

    private final Search search = new Search();

    private JiraNativeInsights insights(IssueLinkManager links) {
        return new JiraNativeInsights(
                search, Issues.manager(Issues.aStory().build()), links, new IssueFacts(Issues.noFields()));
    }

    private static IssueLink link(String type, long source, long destination) {
        return Host.of(IssueLink.class)
                .answering(
                        "getIssueLinkType",
                        Host.of(IssueLinkType.class).answering("getName", type).build())
                .answering("getSourceId", source)
                .answering("getDestinationId", destination)
                .build();
    }

    @Test
    void findsWhatIsLinkedInEitherDirectionByATypeThatCounts() {
        var links = Host.of(IssueLinkManager.class)
                .answering(
                        "getOutwardLinks",
                        List.of(link("Evidence", Issues.INSIGHT, Issues.SHOP_1), link("Relates", Issues.INSIGHT, 7)))
                .answering("getInwardLinks", List.of(link("Evidence", 8, Issues.INSIGHT)))
                .build();

        assertThat(insights(links).linkedToOlder(DAY, List.of(Policy.DEFAULT.evidence()), 10))
                .contains(Set.of(SHOP_1, new WorkItemId(8)));
        assertThat(search.searched).containsExactly("issuetype = \"Customer insight\" AND created < \"2026-08-26\"");
    }

    @Test
    void saysWhenThereAreTooManyInsights() {
        assertThat(insights(Issues.noLinks()).linkedToOlder(DAY, List.of(Policy.DEFAULT.evidence()), 0))
                .isEmpty();
    }

    @Test
    void findsNoneOfATypeThatThisJiraDoesNotHave() {
        search.failing = true;
        search.errors.addErrorMessage("The value 'Customer insight' does not exist for the field 'issuetype'.");

        assertThat(insights(Issues.noLinks()).linkedToOlder(DAY, List.of(Policy.DEFAULT.evidence()), 10))
                .contains(Set.of());
    }

    @Test
    void asksNobodysPermissionToSearch() {
        search.errors.addErrorMessage("Nobody may use the field 'issuetype' without logging in.");

        assertThat(insights(Issues.noLinks()).linkedToOlder(DAY, List.of(Policy.DEFAULT.evidence()), 0))
                .isEmpty();
    }

    @Test
    void isNotAnsweredWhenTheSearchFails() {
        search.failing = true;

        assertThatThrownBy(() -> insights(Issues.noLinks()).linkedToOlder(DAY, List.of(Policy.DEFAULT.evidence()), 10))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void readsTheIssuesThatAreThereStill() {
        assertThat(insights(Issues.noLinks()).find(List.of(SHOP_1, new WorkItemId(404))))
                .extracting(WorkItemFacts::id)
                .containsExactly(SHOP_1);
    }

    /** A search that finds one insight, whatever is asked. */
    private static final class Search implements SearchService {

        private final List<String> searched = new ArrayList<>();
        private final MessageSetImpl errors = new MessageSetImpl();
        private boolean failing;

        @Override
        public ParseResult parseQuery(@Nullable ApplicationUser searcher, String jqlQuery) {
            searched.add(jqlQuery);
            return new ParseResult(Host.of(Query.class).build(), new MessageSetImpl());
        }

        @Override
        public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query) {
            return errors;
        }

        @Override
        public SearchResults<Issue> search(@Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager) {
            return new SearchResults<>(List.of(), 0, 0, 0);
        }

        @Override
        public SearchResults<Issue> searchOverrideSecurity(
                @Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
            if (failing) {
                throw new SearchException("no such value");
            }
            return new SearchResults<>(List.of(Issues.aCustomerInsight().build()), 1, pager.getMax(), 0);
        }

        @Override
        public long searchCount(@Nullable ApplicationUser searcher, Query query) {
            return 0;
        }

        @Override
        public long searchCountOverrideSecurity(@Nullable ApplicationUser searcher, Query query) {
            return 0;
        }
    }
}
