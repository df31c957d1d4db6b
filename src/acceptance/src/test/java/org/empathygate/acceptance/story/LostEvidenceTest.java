package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.empathygate.acceptance.Calls;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Evidence that somebody takes away after Done, or that grows old: Dana finishes, Sam takes away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LostEvidenceTest {

    private static final String GATE = "/rest/empathy-gate/1.0/";
    private static final String ISSUE = "/rest/api/2/issue/";
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private static Workbench workbench;

    @BeforeAll
    static void start() throws Exception {
        workbench = Workbench.builder()
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start();
        send("admin", "POST", "/rest/workbench/1.0/run-job", Map.of("job", "bypass-sweep"));
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static JsonNode send(String person, String method, String path, Map<String, ?> body) {
        return new Calls(workbench.address("jira")).send(person, method, path, body);
    }

    private static JsonNode get(String path) throws Exception {
        return send("admin", "GET", path, Map.of());
    }

    private static String issue(String type, String summary) throws Exception {
        var fields = Map.of("project", Map.of("key", "SHOP"), "issuetype", Map.of("name", type), "summary", summary);
        return send("dana", "POST", "/rest/api/2/issue", Map.of("fields", fields))
                .path("key")
                .asText();
    }

    /** An insight recorded through the plugin; answers its key. */
    private static String insight() throws Exception {
        return send(
                        "dana",
                        "POST",
                        GATE + "insights",
                        Map.of(
                                "project",
                                "SHOP",
                                "quote",
                                "I only wanted to pay.",
                                "source",
                                Map.of("kind", "NONE"),
                                "observedOn",
                                LocalDate.now(workbench.clock()).minusDays(3).toString()))
                .path("key")
                .asText();
    }

    private static void link(String story, String insight) throws Exception {
        send("dana", "POST", GATE + "issues/" + story + "/evidence", Map.of("insight", insight));
    }

    private static void linkNatively(String story, String insight) throws Exception {
        send(
                "dana",
                "POST",
                "/rest/api/2/issueLink",
                Map.of(
                        "type",
                        Map.of("name", "Evidence"),
                        "inwardIssue",
                        Map.of("key", story),
                        "outwardIssue",
                        Map.of("key", insight)));
    }

    private static void finish(String story) throws Exception {
        for (String transition : List.of("11", "31")) {
            send("dana", "POST", ISSUE + story + "/transitions", Map.of("transition", Map.of("id", transition)));
        }
        assertThat(gapStatus(story)).isEqualTo("SATISFIED");
        assertThat(get(GATE + "decision?issue=" + story).has("bypass")).isFalse();
    }

    private static String gapStatus(String story) throws Exception {
        String field = elements(get("/rest/api/2/field"))
                .filter(each -> each.path("name").asText().equals("Gap status"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        return get(ISSUE + story).path("fields").path(field).asText();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Waits until the story is found to be bypassed; then ledger, decision and field say so and name Sam. */
    private static void isFoundToBeTakenAwayBySam(String story) throws Exception {
        long end = System.nanoTime() + AT_ONCE.toNanos();
        while (!get(GATE + "decision?issue=" + story).has("bypass") && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        JsonNode bypass = get(GATE + "decision?issue=" + story).path("bypass");
        assertThat(bypass.path("how").asText()).isEqualTo("EVIDENCE_REMOVED");
        assertThat(bypass.path("by").asText()).isEqualTo("sam");
        assertThat(elements(get(GATE + "issues/" + story + "/ledger").path("entries"))
                        .filter(entry -> entry.path("kind").asText().equals("BYPASS_FOUND")))
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.path("by").asText()).isEqualTo("sam"),
                        entry -> assertThat(entry.path("details").path("how").asText())
                                .isEqualTo("EVIDENCE_REMOVED"));
        assertThat(gapStatus(story)).isEqualTo("BYPASSED");
    }

    @Test
    @Order(1)
    void aLinkThatSomebodyRemovesInJiraItselfIsFoundAtOnce() throws Exception {
        String story = issue("Story", "Pays as a guest");
        linkNatively(story, issue("Customer insight", "I gave up at the address step"));
        finish(story);

        JsonNode links =
                get(ISSUE + story + "?fields=issuelinks").path("fields").path("issuelinks");
        send("sam", "DELETE", "/rest/api/2/issueLink/" + links.get(0).path("id").asText(), Map.of());

        isFoundToBeTakenAwayBySam(story);
        assertThat(elements(get(GATE + "issues/" + story + "/ledger").path("entries"))
                        .filter(entry ->
                                entry.path("details").path("how").asText().equals("NATIVE"))
                        .map(entry -> entry.path("kind").asText() + " by "
                                + entry.path("by").asText()))
                .containsExactly("EVIDENCE_UNLINKED by sam", "EVIDENCE_LINKED by dana");
    }

    @Test
    @Order(2)
    void aPageLinkThatSomebodyRemovesIsFoundAtOnce() throws Exception {
        String story = issue("Story", "Sees the price first");
        String page = send(
                        "dana",
                        "POST",
                        ISSUE + story + "/remotelink",
                        Map.of(
                                "globalId",
                                "appId=1&pageId=77",
                                "application",
                                Map.of("type", "com.atlassian.confluence", "name", "Wiki"),
                                "object",
                                Map.of("title", "Interviews", "url", "https://wiki.example.com/77")))
                .path("id")
                .asText();
        finish(story);

        send("sam", "DELETE", ISSUE + story + "/remotelink/" + page, Map.of());

        isFoundToBeTakenAwayBySam(story);
    }

    @ParameterizedTest
    @Order(3)
    @ValueSource(strings = {"RETIRED", "DECLINED"})
    void anInsightThatSomebodyRetiresIsFoundAtOnceWhereverItIsLinked(String state) throws Exception {
        String insight = insight();
        String first = issue("Story", "Pays as a guest, " + state);
        String second = issue("Story", "Comes back to the basket, " + state);
        String open = issue("Story", "Not there yet, " + state);
        for (String story : List.of(first, second, open)) {
            link(story, insight);
        }
        finish(first);
        finish(second);

        send("sam", "PUT", GATE + "insights/" + insight, Map.of("version", 1, "state", state, "declinedReason", "Old"));

        isFoundToBeTakenAwayBySam(first);
        isFoundToBeTakenAwayBySam(second);
        assertThat(get(GATE + "decision?issue=" + open).has("bypass")).isFalse();

        send("sam", "PUT", GATE + "insights/" + insight, Map.of("version", 2, "state", "ACTIVE"));
        assertThat(gapStatus(first)).isEqualTo("BYPASSED");
    }

    @Test
    @Order(4)
    void whatIsOldIsFoundByJqlHoweverItIsLinked() throws Exception {
        String linked = issue("Story", "With an insight");
        link(linked, insight());
        String natively = issue("Story", "With an insight issue");
        linkNatively(natively, issue("Customer insight", "I could not find the price"));
        String renewed = issue("Story", "With both, and one of them newer");
        link(renewed, insight());
        workbench.clock().advance(Duration.ofDays(100));
        linkNatively(renewed, issue("Customer insight", "Still cannot find it"));

        String found = search("issue in empathyEvidenceOlderThan(\"90d\", \"SHOP\")");

        assertThat(found).contains('"' + linked + '"', '"' + natively + '"').doesNotContain('"' + renewed + '"');
        assertThat(search("issue in empathyEvidenceOlderThan(\"90d\")")).isEqualTo(found);
        assertThat(search("issue in empathyEvidenceOlderThan(\"365d\")"))
                .doesNotContain('"' + linked + '"', '"' + natively + '"');
    }

    private static String search(String jql) throws Exception {
        return get("/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .toString();
    }
}
