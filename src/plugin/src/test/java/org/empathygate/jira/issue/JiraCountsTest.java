package org.empathygate.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Days;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.ProjectSight;
import org.empathygate.core.status.ResolvedScope;
import org.empathygate.core.status.Window;
import org.empathygate.jira.Host;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraCountsTest {

    private static final PersonId DANA = new PersonId("dana");
    private static final PersonId NOBODY = new PersonId("nobody");
    private static final ProjectKey SHOP = new ProjectKey("SHOP");
    private static final ResolvedScope SCOPE = new ResolvedScope("labels = a OR labels = b", null);
    private static final String DONE = "(labels = a OR labels = b) AND statusCategory = Done";

    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, Long> all = new HashMap<>();
    private final List<String> refused = new ArrayList<>();
    private final SearchService search = Host.of(SearchService.class)
            .doing("parseQuery", asked -> parsed((String) asked.get(1)))
            .doing("validateQuery", asked -> messages(jql(asked)))
            .doing("searchCount", asked -> seen.getOrDefault(jql(asked), 0L))
            .doing("searchCountOverrideSecurity", asked -> all.getOrDefault(jql(asked), 0L))
            .build();
    private final People people = new People(
            Host.of(UserManager.class)
                    .doing("getUserByKey", asked -> asked.get(0).equals("dana") ? user() : null)
                    .build(),
            Host.of(JiraAuthenticationContext.class).build());

    private static ApplicationUser user() {
        return Host.of(ApplicationUser.class).answering("getKey", "dana").build();
    }

    private static SearchService.ParseResult parsed(String jql) {
        return new SearchService.ParseResult(
                Host.of(Query.class).answering("getQueryString", jql).build(), new MessageSetImpl());
    }

    private static String jql(List<Object> asked) {
        return ((Query) asked.get(1)).getQueryString();
    }

    private MessageSetImpl messages(String jql) {
        var messages = new MessageSetImpl();
        refused.stream().filter(jql::contains).forEach(messages::addErrorMessage);
        return messages;
    }

    private static CustomField field(long id, String type) {
        return Host.of(CustomField.class)
                .answering("getIdAsLong", id)
                .answering(
                        "getCustomFieldType",
                        Host.of(CustomFieldType.class).answering("getKey", type).build())
                .build();
    }

    private static GapStatusFields fields(Long... ids) {
        List<CustomField> fields = Stream.concat(
                        Stream.of(field(1, "com.example:other")),
                        Stream.of(ids).map(id -> field(id, "org.empathygate.plugin:gap-status")))
                .toList();
        return new GapStatusFields(Host.of(CustomFieldManager.class)
                .answering("getCustomFieldObjects", fields)
                .build());
    }

    @Nested
    class WhatAReaderSeesOfAProject {

        private ProjectSight sightOf(PersonId reader) {
            return new JiraHostCounts(search, people).sight(SHOP, reader);
        }

        @Test
        void isWholeWhenTheReaderSeesAsManyAsThereAre() {
            seen.put("project = \"SHOP\"", 9L);
            all.put("project = \"SHOP\"", 9L);
            all.put("project = \"SHOP\" AND statusCategory = Done", 4L);

            assertThat(sightOf(DANA)).isEqualTo(new ProjectSight(9, 9, 4));
            assertThat(sightOf(DANA).isWhole()).isTrue();
        }

        @Test
        void isNotWholeWhenOneIsMissing() {
            seen.put("project = \"SHOP\"", 8L);
            all.put("project = \"SHOP\"", 9L);

            assertThat(sightOf(DANA).isWhole()).isFalse();
        }

        @Test
        void isNothingForSomebodyWhomJiraDoesNotKnow() {
            assertThat(sightOf(NOBODY).isWhole()).isFalse();
        }

        @Test
        void isUnreadableWhenJiraFails() {
            var broken = Host.of(SearchService.class)
                    .doing("parseQuery", asked -> {
                        throw new IllegalStateException("the index is locked");
                    })
                    .build();

            assertThatThrownBy(() -> new JiraHostCounts(broken, people).sight(SHOP, DANA))
                    .isInstanceOf(UnreadableException.class);
        }
    }

    @Nested
    class CountsOverTheIndexedField {

        private @Nullable OutcomeCounts countsWith(GapStatusFields fields) {
            return new JiraIndexedCounts(search, fields, people)
                    .done(SCOPE, DANA)
                    .orElse(null);
        }

        private void indexed(long field, Outcome outcome, long count) {
            seen.put(DONE + " AND cf[" + field + "] = \"" + outcome + "\"", count);
        }

        @Test
        void areThoseThatTheReaderMaySeeByOutcome() {
            seen.put(DONE, 5L);
            indexed(10200, Outcome.SATISFIED, 3);
            indexed(10200, Outcome.NOT_APPLICABLE, 2);

            assertThat(countsWith(fields(10200L)))
                    .isEqualTo(new OutcomeCounts(Map.of(Outcome.SATISFIED, 3L, Outcome.NOT_APPLICABLE, 2L)));
        }

        @Test
        void areThoseOfEverythingWhereTheQueryOnlyOrders() {
            seen.put("statusCategory = Done", 3L);
            seen.put("statusCategory = Done AND cf[10200] = \"SATISFIED\"", 3L);

            assertThat(new JiraIndexedCounts(search, fields(10200L), people).done(new ResolvedScope("", null), DANA))
                    .contains(new OutcomeCounts(Map.of(Outcome.SATISFIED, 3L)));
        }

        @Test
        void areNoneWhenTheIndexLacksSome() {
            seen.put(DONE, 6L);
            indexed(10200, Outcome.SATISFIED, 3);
            indexed(10200, Outcome.NOT_APPLICABLE, 2);

            assertThat(countsWith(fields(10200L))).isNull();
        }

        @Test
        void areNoneWithoutAField() {
            seen.put(DONE, 5L);

            assertThat(countsWith(fields())).isNull();
        }

        @Test
        void areThoseOfAnotherFieldWhereOneIsNotSearched() {
            refused.add("cf[10200]");
            seen.put(DONE, 1L);
            indexed(10300, Outcome.BYPASSED, 1);

            assertThat(countsWith(fields(10200L))).isNull();
            assertThat(countsWith(fields(10200L, 10300L))).isEqualTo(new OutcomeCounts(Map.of(Outcome.BYPASSED, 1L)));
        }

        @Test
        void areNoneForAQueryThatJiraRefuses() {
            refused.add("labels = a");

            assertThat(countsWith(fields(10200L))).isNull();
        }

        @Test
        void areNoneForSomebodyWhomJiraDoesNotKnow() {
            assertThat(new JiraIndexedCounts(search, fields(10200L), people).done(SCOPE, NOBODY))
                    .isEmpty();
        }

        @Test
        void tellNothingOfTime() {
            assertThat(new JiraIndexedCounts(search, fields(10200L), people)
                            .series(SCOPE, DANA, new Window(30), Days.TODAY))
                    .isEmpty();
        }
    }
}
