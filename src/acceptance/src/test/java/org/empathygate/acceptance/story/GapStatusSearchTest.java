package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.empathygate.acceptance.Calls;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gap status in JQL: what was indexed with the issue, and indexed again when only its status in the gap changes. */
class GapStatusSearchTest {

    private static final Duration A_MOMENT = Duration.ofSeconds(10);

    private static Workbench workbench;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start();
        sweep();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static JsonNode send(String person, String method, String path, Map<String, ?> body) {
        return new Calls(workbench.address("jira")).send(person, method, path, body);
    }

    private static void sweep() {
        send("admin", "POST", "/rest/workbench/1.0/run-job", Map.of("job", "bypass-sweep"));
    }

    private static String bypass(String kind, String issue) {
        return send("admin", "POST", "/rest/workbench/1.0/bypass", Map.of("kind", kind, "issue", issue))
                .path("issue")
                .asText();
    }

    private static List<String> found(String person, String jql) {
        String query = URLEncoder.encode(jql + " order by key", StandardCharsets.UTF_8);
        JsonNode issues =
                send(person, "GET", "/rest/api/2/search?jql=" + query, Map.of()).path("issues");
        return StreamSupport.stream(issues.spliterator(), false)
                .map(issue -> issue.path("key").asText())
                .toList();
    }

    private static List<String> foundSoon(String jql, String issue) throws InterruptedException {
        Instant until = Instant.now().plus(A_MOMENT);
        List<String> found = found("dana", jql);
        while (!found.contains(issue) && Instant.now().isBefore(until)) {
            Thread.sleep(50);
            found = found("dana", jql);
        }
        return found;
    }

    @Test
    void aBypassThatAnEventTellsOfIsFoundByItSoon() throws Exception {
        String done = bypass("SKIP_VALIDATORS", "SHOP-1");

        assertThat(foundSoon("\"Gap status\" = BYPASSED and statusCategory = Done", done))
                .contains(done);
    }

    @ParameterizedTest
    @CsvSource({"DATABASE, SHOP-5", "NO_EVENT, SHOP-2"})
    void aBypassIsFoundByItSoonAfterItIsRecorded(String kind, String issue) throws Exception {
        String done = bypass(kind, issue);
        assertThat(found("dana", "\"Gap status\" = BYPASSED and key = " + done)).isEmpty();
        sweep();

        assertThat(foundSoon("\"Gap status\" = BYPASSED and statusCategory = Done", done))
                .contains(done);
        assertThat(found("dana", "\"Gap status\" != BYPASSED")).doesNotContain(done);
    }

    @Test
    void whatWasDoneBeforeTheGateIsNotApplicable() {
        assertThat(found("dana", "\"Gap status\" = NOT_APPLICABLE and statusCategory = Done"))
                .contains("SHOP-7", "SHOP-12", "SHOP-13");
    }

    @Test
    void everyIssueHasOneFromItsFirstMomentOn() {
        assertThat(found("dana", "\"Gap status\" is empty")).isEmpty();
        var fields = Map.of(
                "project", Map.of("key", "SHOP"), "issuetype", Map.of("name", "Story"), "summary", "Pay by invoice");
        String made = send("dana", "POST", "/rest/api/2/issue", Map.of("fields", fields))
                .path("key")
                .asText();

        assertThat(found("dana", "\"Gap status\" in (UNSATISFIED, NOT_APPLICABLE) and key = " + made))
                .containsExactly(made);
    }

    /** For those who do not want Jira to index it: as if nobody had made the field. */
    @Test
    void aFieldThatAnAdministratorRemovesIsSearchedNoMore() {
        try (var other = Workbench.builder()
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start()) {
            var calls = new Calls(other.address("jira"));
            String id = StreamSupport.stream(
                            calls.send("admin", "GET", "/rest/api/2/field", Map.of())
                                    .spliterator(),
                            false)
                    .filter(field -> field.path("name").asText().equals("Gap status"))
                    .findFirst()
                    .orElseThrow()
                    .path("id")
                    .asText();
            String remove = "/rest/api/2/customFields?ids=" + id;
            assertThat(calls.tries("dana", "DELETE", remove, Map.of()).status()).isEqualTo(403);

            calls.send("admin", "DELETE", remove, Map.of());

            String search =
                    "/rest/api/2/search?jql=" + URLEncoder.encode("\"Gap status\" = BYPASSED", StandardCharsets.UTF_8);
            assertThat(calls.tries("dana", "GET", search, Map.of()).status()).isEqualTo(400);
        }
    }

    @Test
    void nobodyFindsWhatTheyMayNotSee() {
        assertThat(found("dana", "\"Gap status\" is not empty")).contains("SHOP-10");
        assertThat(found("rita", "\"Gap status\" is not empty")).doesNotContain("SHOP-10");
    }
}
