package org.empathygate.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.status.FoundWorkItem;
import org.empathygate.core.status.Part;
import org.empathygate.core.status.Resolution;
import org.empathygate.core.status.ResolvedScope;
import org.empathygate.core.status.Scope;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraScopeSearchTest {

    private static final PersonId DANA = new PersonId("dana");
    private static final PersonId STRANGER = new PersonId("gone");

    private final Search search = new Search();
    private final Set<String> visible = new HashSet<>(Set.of("SHOP", "SHOP-1"));
    private final List<CustomField> fields = new ArrayList<>();
    private final MutableIssue story = Issues.aStory()
            .answering(
                    "getStatus",
                    Host.of(Status.class)
                            .answering("getName", "In Progress")
                            .answering(
                                    "getStatusCategory",
                                    Issues.status("indeterminate").getStatusCategory())
                            .build())
            .build();

    private final Permissions permissions = Host.of(Permissions.class)
            .doing(
                    "mayBrowse",
                    arguments -> arguments.get(1) instanceof ProjectKey project
                            ? visible.contains(project.value())
                            : arguments.get(1) instanceof WorkItemKey key && visible.contains(key.value()))
            .build();
    private final People people = new People(
            Host.of(UserManager.class)
                    .doing(
                            "getUserByKey",
                            arguments -> arguments.get(0).equals("dana")
                                    ? Host.of(ApplicationUser.class).build()
                                    : null)
                    .build(),
            Host.of(JiraAuthenticationContext.class).build());
    private final JiraScopeSearch scopes = new JiraScopeSearch(
            search,
            permissions,
            Host.of(CustomFieldManager.class)
                    .doing("getCustomFieldObjects", arguments -> fields)
                    .build(),
            new FoundIssues(
                    Issues.manager(story, Issues.aCustomerInsight().build()),
                    Host.of(PermissionManager.class)
                            .doing(
                                    "hasPermission",
                                    arguments ->
                                            arguments.get(1) instanceof Issue issue && visible.contains(issue.getKey()))
                            .build(),
                    new IssueFacts(Issues.noFields())),
            people);

    private Resolution resolve(Scope scope) {
        return scopes.resolve(scope, DANA);
    }

    @Nested
    class Resolving {

        @Test
        void aProjectIsAWholeOne() {
            assertThat(resolve(Scope.project(" shop ")))
                    .isEqualTo(new ResolvedScope("project = \"SHOP\"", new ProjectKey("SHOP")));
        }

        @Test
        void aQueryLosesItsOrderAndNothingElse() {
            assertThat(resolve(Scope.jql("labels = a OR labels = b ORDER BY created")))
                    .isEqualTo(new ResolvedScope("labels = a OR labels = b", null));
            assertThat(search.parsed).containsExactly("labels = a OR labels = b ORDER BY created");
        }

        @Test
        void aVersionAnEpicAndAnIssueAreQueries() {
            assertThat(resolve(Scope.version("shop", "2.1 \"beta\"")))
                    .isEqualTo(new ResolvedScope("project = \"SHOP\" AND fixVersion = \"2.1 \\\"beta\\\"\"", null));
            assertThat(resolve(Scope.issue("shop-1"))).isEqualTo(new ResolvedScope("key = \"SHOP-1\"", null));
            assertThat(resolve(Scope.epic("SHOP-1"))).isEqualTo(new ResolvedScope("\"Epic Link\" = \"SHOP-1\"", null));
        }

        @Test
        void theEpicFieldIsFoundByItsTypeWhateverItIsCalled() {
            fields.add(Host.of(CustomField.class)
                    .answering(
                            "getCustomFieldType",
                            Host.of(CustomFieldType.class)
                                    .answering("getKey", "com.pyxis.greenhopper.jira:gh-epic-link")
                                    .build())
                    .answering("getIdAsLong", 10_101L)
                    .build());

            assertThat(resolve(Scope.epic("SHOP-1"))).isEqualTo(new ResolvedScope("cf[10101] = \"SHOP-1\"", null));
        }

        @Test
        void whatTheReaderMayNotSeeIsAbsentLikeWhatIsNotThere() {
            search.wrong.put("key = \"SHOP-404\"", "An issue with key 'SHOP-404' does not exist for field 'key'.");
            search.wrong.put(
                    "project = \"SHOP\" AND fixVersion = \"9\"", "The value '9' does not exist for 'fixVersion'.");

            assertThat(List.of(
                            resolve(Scope.project("LAB")),
                            resolve(Scope.issue("LAB-1")),
                            resolve(Scope.epic("SHOP-404")),
                            resolve(Scope.version("SHOP", "9"))))
                    .containsOnly(new Resolution.Absent());
        }

        @Test
        void aWrongQueryIsWrongInJirasWords() {
            search.wrong.put("colour = red", "Field 'colour' does not exist.");
            search.unparsable.put("((", "Error in the JQL Query.");

            assertThat(resolve(Scope.jql("colour = red")))
                    .isEqualTo(new Resolution.Wrong("Field 'colour' does not exist."));
            assertThat(resolve(Scope.jql("(("))).isEqualTo(new Resolution.Wrong("Error in the JQL Query."));
        }

        @Test
        void whoeverJiraDoesNotKnowFindsNothing() {
            assertThat(scopes.resolve(Scope.project("SHOP"), STRANGER)).isEqualTo(new Resolution.Absent());
            ResolvedScope shop = new ResolvedScope("project = SHOP", null);
            assertThat(scopes.count(shop, Part.OPEN, STRANGER)).isZero();
            assertThat(scopes.latest(shop, Part.DONE, STRANGER, 5).workItems()).isEmpty();
            assertThat(scopes.look(List.of(new WorkItemId(1)), STRANGER).hidden())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Finding {

        private final ResolvedScope scope = new ResolvedScope("a = 1 OR b = 2", null);

        @Test
        void eachPartIsAskedForByItsCategory() {
            assertThat(scopes.count(scope, Part.OPEN, DANA)).isEqualTo(7);
            scopes.count(new ResolvedScope("", null), Part.DONE, DANA);
            scopes.count(scope, Part.ALL, DANA);

            assertThat(search.parsed)
                    .containsExactly(
                            "(a = 1 OR b = 2) AND statusCategory != Done", "statusCategory = Done", "a = 1 OR b = 2");
        }

        @Test
        void theLatestComeFirstWithEverythingThatIsShown() {
            var found = scopes.latest(scope, Part.DONE, DANA, 5);

            assertThat(search.parsed)
                    .containsExactly("(a = 1 OR b = 2) AND statusCategory = Done ORDER BY updated DESC");
            assertThat(search.most).isEqualTo(5);
            assertThat(found.total()).isEqualTo(7);
            assertThat(found.workItems()).singleElement().satisfies(workItem -> {
                assertThat(workItem.key().value()).isEqualTo("SHOP-1");
                assertThat(workItem.summary()).isEqualTo("Make the address step shorter");
                assertThat(workItem.status()).isEqualTo("In Progress");
                assertThat(workItem.done()).isTrue();
                assertThat(workItem.updated()).isEqualTo("2026-11-01T10:00:00Z");
            });
        }

        @Test
        void amongAllEachSaysByItsStatusWhetherItIsDone() {
            var found = scopes.latest(scope, Part.ALL, DANA, 5);

            assertThat(search.parsed).containsExactly("a = 1 OR b = 2 ORDER BY updated DESC");
            assertThat(found.workItems())
                    .singleElement()
                    .satisfies(workItem -> assertThat(workItem.done()).isFalse());
        }

        @Test
        void aSearchThatFailsIsUnreadable() {
            search.failing = true;

            assertThatThrownBy(() -> scopes.count(scope, Part.OPEN, DANA)).isInstanceOf(UnreadableException.class);
            assertThatThrownBy(() -> scopes.latest(scope, Part.OPEN, DANA, 5)).isInstanceOf(UnreadableException.class);
        }

        @Test
        void idsAreLookedUpAndWhatIsHiddenIsOnlyCounted() {
            var look = scopes.look(
                    List.of(new WorkItemId(Issues.SHOP_1), new WorkItemId(Issues.INSIGHT), new WorkItemId(404)), DANA);

            assertThat(look.visible()).extracting(FoundWorkItem::id).containsExactly(new WorkItemId(Issues.SHOP_1));
            assertThat(look.hidden()).isEqualTo(1);
        }

        @Test
        void aNamingQueryHasTheKeysWhileALinkCanCarryThem() {
            List<FoundWorkItem> one = scopes.latest(scope, Part.OPEN, DANA, 5).workItems();

            assertThat(scopes.naming(one)).isEqualTo("key in (SHOP-1)");
            assertThat(scopes.naming(List.of())).isEmpty();
            assertThat(scopes.naming(Collections.nCopies(151, one.get(0)))).isEmpty();
        }
    }

    @Nested
    class LinkedPages {

        private JiraPageLinks links(String... applications) {
            return new JiraPageLinks(search, () -> List.of(applications));
        }

        @Test
        void areAskedForUnderEveryApplication() {
            assertThat(links("a-1", "b-2").to("12345", 9)).containsExactly(new WorkItemId(Issues.SHOP_1));
            assertThat(search.parsed)
                    .containsExactly("issue in issuesWithRemoteLinksByGlobalId("
                            + "\"appId=a-1&pageId=12345\", \"appId=b-2&pageId=12345\")");
            assertThat(search.most).isEqualTo(9);
        }

        @Test
        void areNoneWhereJiraIsLinkedWithNothing() {
            assertThat(links().to("12345", 9)).isEmpty();
            assertThat(search.parsed).isEmpty();
        }

        @Test
        void areNoneWhereJiraCannotBeAsked() {
            search.wrong.put(
                    "issue in issuesWithRemoteLinksByGlobalId(\"appId=a-1&pageId=7\")", "Issue linking is disabled.");

            assertThat(links("a-1").to("7", 9)).isEmpty();
        }

        @Test
        void areUnreadableWhenTheSearchFails() {
            search.failing = true;

            assertThatThrownBy(() -> links("a-1").to("7", 9)).isInstanceOf(UnreadableException.class);
        }

        @Test
        void theApplicationsAreThoseThatJiraIsLinkedWithNow() {
            ApplicationLink link = Host.of(ApplicationLink.class)
                    .answering("getId", new ApplicationId("a-1"))
                    .build();
            ApplicationLinkService service = Host.of(ApplicationLinkService.class)
                    .answering("getApplicationLinks", List.of(link))
                    .build();

            assertThat(new LinkedApplications(() -> Optional.of(service)).ids()).containsExactly("a-1");
            assertThat(new LinkedApplications(Optional::empty).ids()).isEmpty();
            assertThatThrownBy(() -> new LinkedApplications(() -> {
                                throw new NoSuchMethodError("getApplicationLinks");
                            })
                            .ids())
                    .isInstanceOf(UnreadableException.class);
        }
    }

    /** Finds the story seven times, unless the query is wrong. */
    private final class Search implements SearchService {

        private final List<String> parsed = new ArrayList<>();
        private final Map<String, String> wrong = new HashMap<>();
        private final Map<String, String> unparsable = new HashMap<>();
        private boolean failing;
        private int most;

        @Override
        public ParseResult parseQuery(@Nullable ApplicationUser searcher, String jqlQuery) {
            parsed.add(jqlQuery);
            MessageSet errors = new MessageSetImpl();
            if (unparsable.containsKey(jqlQuery)) {
                errors.addErrorMessage(unparsable.get(jqlQuery));
            }
            return new ParseResult(
                    Host.of(Query.class).answering("getQueryString", jqlQuery).build(), errors);
        }

        @Override
        public MessageSet validateQuery(@Nullable ApplicationUser searcher, Query query) {
            MessageSet errors = new MessageSetImpl();
            if (wrong.containsKey(query.getQueryString())) {
                errors.addErrorMessage(wrong.get(query.getQueryString()));
            }
            return errors;
        }

        @Override
        public SearchResults<Issue> search(@Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager)
                throws SearchException {
            if (failing) {
                throw new SearchException("The index is gone");
            }
            most = pager.getMax();
            return new SearchResults<>(List.<Issue>of(story), 7, pager.getMax(), 0);
        }

        @Override
        public SearchResults<Issue> searchOverrideSecurity(
                @Nullable ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
            return search(searcher, query, pager);
        }

        @Override
        public long searchCountOverrideSecurity(@Nullable ApplicationUser searcher, Query query)
                throws SearchException {
            return searchCount(searcher, query);
        }

        @Override
        public long searchCount(@Nullable ApplicationUser searcher, Query query) throws SearchException {
            return search(searcher, query, new PagerFilter<Issue>(0)).getTotal();
        }
    }
}
