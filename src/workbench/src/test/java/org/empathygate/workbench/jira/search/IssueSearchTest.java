package org.empathygate.workbench.jira.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.empathygate.workbench.jira.TestJira;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueSearchTest {
    private final TestJira jira = new TestJira().withShop();
    private final IssueSearch search = new IssueSearch(jira.model(), JqlFunctions.NONE);

    @AfterEach
    void close() {
        jira.close();
    }

    private List<String> keys(String jql, String person) throws JqlException {
        return search.find(jql, jira.person(person), 0, 50).issues().stream()
                .map(JiraIssue::key)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "key = SHOP-1 | SHOP-1",
                "issuekey in (SHOP-1, shop-2) order by key | SHOP-1 SHOP-2",
                "project = SHOP and type = Bug order by key asc | SHOP-4 SHOP-12",
                "status = Done order by key | SHOP-7 SHOP-12 SHOP-13",
                "statusCategory = Done and resolution = \"Won't Do\" | SHOP-13",
                "resolution is not empty and resolution != Done | SHOP-13",
                "assignee = currentUser() and status = \"To Do\" order by key | SHOP-1 SHOP-14",
                "summary ~ \"basket\" order by key desc | SHOP-4 SHOP-1",
                "text ~ 'printer' and not type = Story | SHOP-11",
                "created <= -300d | SHOP-11",
                "type in (Bug, Task) and (status = Done or type = Task) order by key | SHOP-5 SHOP-12",
                "labels is not empty | ''",
                "issue in issuesWithRemoteLinksByGlobalId(\"appId=00000000-0000-0000-0000-000000001990&pageId=1001\", \"x\") | SHOP-15",
                "issue in issuesWithRemoteLinksByGlobalId(\"nothing\") | ''",
                "reporter = nobody | ''"
            })
    void findsWhatIsAskedFor(String jql, String keys) throws JqlException {
        assertThat(String.join(" ", keys(jql, "dana"))).isEqualTo(keys);
    }

    @Test
    void showsAPageAndCountsTheRest() throws JqlException {
        var page = search.find("project = SHOP order by key", jira.person("dana"), 2, 3);

        assertThat(page.issues()).extracting(JiraIssue::key).containsExactly("SHOP-3", "SHOP-4", "SHOP-5");
        assertThat(page.total()).isEqualTo(15);
    }

    @Test
    void neitherShowsNorCountsWhatThePersonMayNotSee() throws JqlException {
        assertThat(keys("type = \"Customer insight\" order by key", "dana"))
                .containsExactly("SHOP-9", "SHOP-10", "SHOP-11");
        assertThat(keys("type = \"Customer insight\" order by key", "rita")).containsExactly("SHOP-9", "SHOP-11");
        assertThat(search.count(JqlParser.parse("project = SHOP"), jira.person("rita")))
                .isEqualTo(14);
        assertThat(search.count(JqlParser.parse(""), null)).isZero();
        assertThatThrownBy(() -> keys("key = SHOP-10", "rita"))
                .isInstanceOf(JqlException.class)
                .hasMessage("An issue with key 'SHOP-10' does not exist for field 'key'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project =",
                "project = SHOP and",
                "(project = SHOP",
                "project SHOP",
                "nosuchfield = 1",
                "project = NOPE",
                "status = Nowhere",
                "created > yesterday",
                "summary = basket",
                "assignee = nosuchfunction()",
                "issue in issuesWithRemoteLinksByGlobalId()",
                "issue = issuesWithRemoteLinksByGlobalId(\"x\")",
                "project = SHOP order by nosuchfield",
                "project = SHOP order",
                "summary ~ \"unfinished"
            })
    void saysWhatIsWrongWithAQuery(String jql) {
        assertThatThrownBy(() -> keys(jql, "dana")).isInstanceOf(JqlException.class);
    }

    @Test
    void findsAFieldByWhatItHeldWhenTheIssueWasIndexed() throws JqlException {
        var fields = jira.model().customFields();
        fields.searchExactly("com.exampletest:mood");
        long mood = fields.add("Mood", "How it feels", "com.exampletest:mood").id();
        fields.setValues(mood, jira.issue("SHOP-1").id(), List.of("SAD"));
        fields.index(mood, jira.issue("SHOP-1").id(), "GLAD");
        fields.index(mood, jira.issue("SHOP-2").id(), "SO SO");

        assertThat(keys("Mood = GLAD", "dana")).containsExactly("SHOP-1");
        assertThat(keys("cf[" + mood + "] = \"SO SO\"", "dana")).containsExactly("SHOP-2");
        assertThat(keys("mood = SAD", "dana")).isEmpty();
        assertThat(keys("mood = glad", "dana")).isEmpty();
        assertThat(keys("mood in (GLAD, \"SO SO\") order by key", "dana")).containsExactly("SHOP-1", "SHOP-2");
        assertThat(keys("mood != GLAD", "dana")).containsExactly("SHOP-2");
        assertThat(keys("mood not in (\"SO SO\")", "dana")).containsExactly("SHOP-1");
        assertThat(keys("project = SHOP and mood is empty", "dana")).hasSize(13);
        assertThat(keys("mood is not empty order by key", "dana")).containsExactly("SHOP-1", "SHOP-2");
        assertThatThrownBy(() -> keys("mood ~ GLAD", "dana"))
                .isInstanceOf(JqlException.class)
                .hasMessageContaining("operator '~'");
    }

    @Test
    void anIndexedFieldIsForgottenWithItsIssue() throws JqlException {
        var fields = jira.model().customFields();
        fields.searchExactly("com.exampletest:mood");
        long mood = fields.add("Mood", "How it feels", "com.exampletest:mood").id();
        fields.index(mood, jira.issue("SHOP-3").id(), "GLAD");
        fields.index(mood, jira.issue("SHOP-3").id(), "SAD");
        assertThat(keys("mood is not empty", "dana")).containsExactly("SHOP-3");

        jira.model().issues().delete(jira.issue("SHOP-3").id());

        assertThat(keys("mood is not empty", "dana")).isEmpty();
    }

    @Test
    void countsWhoeverMaySeeThem() throws JqlException {
        assertThat(search.countAll(JqlParser.parse("project = SHOP"), jira.person("rita")))
                .isEqualTo(15);
    }

    @Test
    void treatsAnythingInAValueAsText() throws JqlException {
        assertThat(keys("summary ~ \"' or 1=1 --\"", "dana")).isEmpty();
        assertThat(keys("summary ~ \"%\"", "dana")).isEmpty();
    }
}
