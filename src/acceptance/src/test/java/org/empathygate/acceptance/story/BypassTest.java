package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing ships unrecorded: each of the seven ways round the gate is found, with the real bundle. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BypassTest {

    private static final Pattern ISSUE = Pattern.compile("\"issue\":\"([A-Z]+-[0-9]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":([0-9]+)");
    private static final Pattern KEY = Pattern.compile("\"key\":\"(INS-[0-9]+)\"");

    private static Workbench workbench;

    @BeforeAll
    static void start() throws Exception {
        workbench = Workbench.builder()
                .bundles(Repository.root().resolve("src/workbench/target/bundles"))
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start();
        sweep();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static HttpResponse<String> call(String person, String method, String path, String body) {
        return new Calls(workbench.address("jira")).call(person, method, path, body);
    }

    private static void sweep() throws Exception {
        HttpResponse<String> run = call("admin", "POST", "/rest/workbench/1.0/run-job", "{\"job\":\"bypass-sweep\"}");
        assertThat(run.body()).contains("SUCCESS");
    }

    private static String bypass(String kind, String issue) throws Exception {
        return first(
                ISSUE,
                call(
                                "admin",
                                "POST",
                                "/rest/workbench/1.0/bypass",
                                "{\"kind\":\"" + kind + "\",\"issue\":\"" + issue + "\"}")
                        .body());
    }

    private static String first(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String decision(String issue) throws Exception {
        return call("admin", "GET", "/rest/empathy-gate/1.0/decision?issue=" + issue, "")
                .body();
    }

    /** What is there within that many seconds. */
    private static String within(int seconds, Callable<String> asked, String expected) throws Exception {
        String answer = asked.call();
        for (int tenth = 0; tenth < seconds * 10 && !answer.contains(expected); tenth++) {
            Thread.sleep(100);
            answer = asked.call();
        }
        return answer;
    }

    @ParameterizedTest
    @CsvSource({
        "SKIP_VALIDATORS, SHOP-1",
        "MOVE, SHOP-6",
        "REMOVE_VALIDATOR, SHOP-8",
    })
    void whatAnEventTellsOfIsFoundAtOnceAndNamesWhoDidIt(String kind, String issue) throws Exception {
        String done = bypass(kind, issue);

        assertThat(within(5, () -> decision(done), "\"how\":\"EVENT\""))
                .contains("\"how\":\"EVENT\"", "\"by\":\"admin\"");
    }

    @ParameterizedTest
    @CsvSource({
        "NO_EVENT, SHOP-2",
        "MIGRATE_WORKFLOW, SHOP-3",
        "IMPORT, SHOP-4",
        "DATABASE, SHOP-5",
    })
    void whatNothingTellsOfIsFoundByTheNextSweep(String kind, String issue) throws Exception {
        String done = bypass(kind, issue);
        assertThat(decision(done)).doesNotContain("\"bypass\"");
        sweep();

        assertThat(decision(done)).contains("\"how\":\"SWEEP\"");
    }

    @Test
    @Order(1)
    void evidenceRemovedAfterDoneShowsAndNamesWho() throws Exception {
        String insight = first(
                KEY,
                call(
                                "dana",
                                "POST",
                                "/rest/empathy-gate/1.0/insights",
                                "{\"project\":\"SHOP\",\"quote\":\"I only wanted to pay.\",\"source\":{\"kind\":\"NONE\"},\"observedOn\":\""
                                        + LocalDate.now(workbench.clock()).minusDays(3)
                                        + "\",\"customer\":\"R.\",\"kind\":\"ACTIONABLE\"}")
                        .body());
        String link = first(
                ID,
                call(
                                "dana",
                                "POST",
                                "/rest/empathy-gate/1.0/issues/SHOP-14/evidence",
                                "{\"insight\":\"" + insight
                                        + "\",\"stance\":\"SUPPORTS\",\"relevance\":\"Pays as a guest\"}")
                        .body());
        for (String earlier : List.of("11", "21")) {
            call(
                    "dana",
                    "POST",
                    "/rest/api/2/issue/SHOP-14/transitions",
                    "{\"transition\":{\"id\":\"" + earlier + "\"}}");
        }
        HttpResponse<String> move =
                call("dana", "POST", "/rest/api/2/issue/SHOP-14/transitions", "{\"transition\":{\"id\":\"31\"}}");
        assertThat(move.statusCode()).as(move.body()).isEqualTo(204);
        sweep();
        assertThat(decision("SHOP-14")).doesNotContain("\"bypass\"");
        assertThat(call("dana", "DELETE", "/rest/empathy-gate/1.0/issues/SHOP-14/evidence/" + link, "")
                        .statusCode())
                .isEqualTo(204);

        assertThat(within(10, () -> decision("SHOP-14"), "EVIDENCE_REMOVED"))
                .contains("\"how\":\"EVIDENCE_REMOVED\"", "\"by\":\"dana\"");
    }

    @Test
    @Order(2)
    void theCoverageCheckIsForProjectAdministrators() throws Exception {
        HttpResponse<String> coverage = call("admin", "GET", "/rest/empathy-gate/1.0/coverage?project=SHOP", "");
        HttpResponse<String> nobody = call("dana", "GET", "/rest/empathy-gate/1.0/coverage?project=SHOP", "");

        assertThat(nobody.statusCode()).isEqualTo(403);
        assertThat(coverage.body()).contains("\"covered\":true");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void whatRemovesTheValidatorShowsInTheCoverageAndIsMendedInTheDraft() throws Exception {
        String coverage = call("admin", "GET", "/rest/empathy-gate/1.0/coverage?project=SHOP", "")
                .body();
        String workflow = first(Pattern.compile("\"workflow\":\"([^\"]+)\""), coverage);
        String transition = first(Pattern.compile("\"transition\":([0-9]+)"), coverage);
        HttpResponse<String> added = call(
                "admin",
                "POST",
                "/rest/empathy-gate/1.0/coverage/SHOP",
                "{\"workflow\":\"" + workflow + "\",\"transition\":" + transition + "}");

        assertThat(coverage).contains("\"covered\":false");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(200);
        assertThat(added.body()).contains("\"inDraft\":true", "\"covered\":false");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void jqlFindsWhatIsRecorded() throws Exception {
        for (String done : List.of("\"SHOP-1\"", "\"SHOP-5\"")) {
            assertThat(within(5, () -> search("issue in empathyGap(\"BYPASSED\")"), done))
                    .contains(done);
        }
        assertThat(search("issue in empathyGap(\"OVERRIDDEN\", \"SPEED\")")).contains("\"total\":0");
        assertThat(search("issue in empathyOverridePending()")).contains("\"total\":0");
        assertThat(search("issue in empathyEvidenceOlderThan(\"90d\")")).contains("\"total\":");
        assertThat(search("issue in empathyGap(\"PASSED\")")).contains("There is no outcome", "BYPASSED");
        assertThat(search("issue in empathyEvidenceOlderThan(\"soon\")")).contains("90d");
    }

    private static String search(String jql) throws Exception {
        return call(
                        "admin",
                        "GET",
                        "/rest/api/2/search?fields=summary&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8),
                        "")
                .body();
    }
}
