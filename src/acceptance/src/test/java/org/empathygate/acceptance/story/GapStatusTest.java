package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.empathygate.acceptance.Calls;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.empathygate.workbench.web.WebServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a wiki asks Jira about the gap: Dana sees everything in the shop, Rita does not see what is confidential. */
class GapStatusTest {

    private static final String GATE = "/rest/empathy-gate/1.0/";
    private static final String ISSUE = "/rest/api/2/issue/";
    private static final String SWITCHES = "/rest/workbench/1.0/";
    private static final long PATIENCE_NANOS = 20_000_000_000L;
    private static final List<String> OUTCOMES =
            List.of("NOT_APPLICABLE", "SATISFIED", "OVERRIDDEN", "UNSATISFIED", "ERROR", "BYPASSED");

    private static Workbench workbench;

    @BeforeAll
    static void start() throws Exception {
        workbench = Workbench.builder()
                .plugin(Repository.bundle())
                .host(JiraProduct.factory(JiraOptions.standard()))
                .start();
        send("admin", "POST", SWITCHES + "run-job", Map.of("job", "bypass-sweep"));
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static JsonNode send(String person, String method, String path, Map<String, ?> body) {
        return new Calls(workbench.address("jira")).send(person, method, path, body);
    }

    private static JsonNode ask(String person, Object... scopes) {
        return send(person, "POST", GATE + "gap-status", Map.of("scopes", Arrays.asList(scopes)))
                .path("scopes");
    }

    /** A label of its own for each test, so that no test counts the work of another. */
    private static String story(String label, String summary, boolean confidential) {
        var fields = new HashMap<String, Object>(Map.of(
                "project",
                Map.of("key", "SHOP"),
                "issuetype",
                Map.of("name", "Story"),
                "summary",
                summary,
                "labels",
                List.of(label)));
        if (confidential) {
            fields.put("security", Map.of("name", "Confidential"));
        }
        return send("dana", "POST", "/rest/api/2/issue", Map.of("fields", fields))
                .path("key")
                .asText();
    }

    private static void finish(String story) {
        for (String transition : List.of("11", "31")) {
            send("dana", "POST", ISSUE + story + "/transitions", Map.of("transition", Map.of("id", transition)));
        }
    }

    private static String insight(Map<String, String> source) {
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
                                source,
                                "observedOn",
                                LocalDate.now(workbench.clock()).minusDays(3).toString()))
                .path("key")
                .asText();
    }

    private static void link(String story, String insight, String stance) {
        send("dana", "POST", GATE + "issues/" + story + "/evidence", Map.of("insight", insight, "stance", stance));
    }

    private static Map<String, String> labelled(String label) {
        return Map.of("jql", "project = SHOP AND labels = " + label + " ORDER BY key");
    }

    private static JsonNode eventually(String person, Map<String, ?> scope, Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        JsonNode answer = ask(person, scope).get(0);
        while (!wanted.test(answer) && System.nanoTime() < end) {
            answer = ask(person, scope).get(0);
        }
        assertThat(wanted.test(answer)).as(answer.toString()).isTrue();
        return answer;
    }

    private static long jiraCounts(String person, String jql) {
        return send(
                        person,
                        "GET",
                        "/rest/api/2/search?maxResults=0&jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8),
                        Map.of())
                .path("total")
                .asLong();
    }

    private static Stream<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.path(field).asText());
    }

    @Test
    void twoReadersGetTheirOwnCorrectNumbers() {
        String open = story("readers", "Everybody sees this", false);
        String hidden = story("readers", "Only some see this", true);
        String shipped = story("readers", "Only some see that this shipped", true);
        finish(shipped);

        JsonNode danas = eventually(
                "dana",
                labelled("readers"),
                scope -> scope.at("/counts/UNSATISFIED").asLong() == 3);
        JsonNode ritas = ask("rita", labelled("readers")).get(0);

        assertThat(danas.path("total").asLong()).isEqualTo(3);
        assertThat(danas.path("done").asLong()).isEqualTo(1);
        assertThat(danas.at("/doneCounts/UNSATISFIED").asLong()).isEqualTo(1);
        assertThat(texts(danas.path("rows"), "issue")).containsExactly(hidden, open, shipped);
        assertThat(ritas.path("total").asLong()).isEqualTo(1);
        assertThat(ritas.path("done").asLong()).isZero();
        assertThat(texts(ritas.path("rows"), "issue")).containsExactly(open);
        assertThat(ritas.toString()).doesNotContain(hidden, shipped, "Only some");
        for (String person : List.of("dana", "rita")) {
            JsonNode shop = ask(person, Map.of("project", "SHOP", "rows", 200)).get(0);
            assertThat(shop.path("total").asLong()).isEqualTo(jiraCounts(person, "project = SHOP"));
            assertThat(shop.path("done").asLong())
                    .isEqualTo(jiraCounts(person, "project = SHOP AND statusCategory = Done"));
            assertThat(OUTCOMES.stream()
                            .mapToLong(
                                    outcome -> shop.path("counts").path(outcome).asLong(-1))
                            .sum())
                    .isEqualTo(shop.path("total").asLong());
        }
        assertThat(ask("rita", Map.of("issue", hidden)).get(0).path("errorCode").asText())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void everyWayToDoneIsCountedAsItWasRecorded() {
        String satisfied = story("ways", "With an insight", false);
        link(satisfied, insight(Map.of("kind", "NONE")), "SUPPORTS");
        finish(satisfied);
        String letThrough = story("ways", "Without one", false);
        finish(letThrough);
        String bypassed = story("ways", "Round the gate", false);
        send("admin", "POST", SWITCHES + "bypass", Map.of("kind", "SKIP_VALIDATORS", "issue", bypassed));
        String overridden = story("ways", "With an override", false);
        String request = send(
                        "dana",
                        "POST",
                        GATE + "issues/" + overridden + "/overrides",
                        Map.of(
                                "affected",
                                "Customers who come back",
                                "premortem",
                                "They rebuilt the basket twice and left.",
                                "pressures",
                                List.of("SPEED"),
                                "reasonCode",
                                "TRADE_OFF",
                                "reason",
                                "The fair",
                                "revisitOn",
                                LocalDate.now(workbench.clock()).plusDays(14).toString()))
                .path("id")
                .asText();
        send("priya", "POST", GATE + "overrides/" + request + "/approve", Map.of("comment", "Once"));
        finish(overridden);
        story("ways", "Not there yet", false);

        Map<String, Object> scope = Map.of("jql", "labels = ways", "rows", 10, "period", "P30D", "register", true);
        JsonNode status = eventually(
                "dana",
                scope,
                answer -> answer.at("/doneCounts/BYPASSED").asLong() == 1
                        && answer.at("/doneCounts/OVERRIDDEN").asLong() == 1
                        && answer.at("/doneCounts/SATISFIED").asLong() == 1
                        && answer.at("/doneCounts/UNSATISFIED").asLong() == 1);

        assertThat(status.path("total").asLong()).isEqualTo(5);
        assertThat(status.path("jql").asText()).isEqualTo("labels = ways");
        assertThat(texts(status.path("rows"), "outcome"))
                .containsExactly("UNSATISFIED", "BYPASSED", "OVERRIDDEN", "UNSATISFIED", "SATISFIED");
        assertThat(texts(status.path("rows"), "issue").skip(1))
                .containsExactly(bypassed, overridden, letThrough, satisfied);
        assertThat(status.at("/rows/3/reasons/0").asText()).isEqualTo("NO_EVIDENCE");
        JsonNode last = status.path("series").get(status.path("series").size() - 1);
        assertThat(OUTCOMES.stream()
                        .mapToLong(outcome -> last.path("counts").path(outcome).asLong())
                        .sum())
                .isEqualTo(4);
        assertThat(status.path("register")).hasSize(1);
        assertThat(status.at("/register/0/issue").asText()).isEqualTo(overridden);
        assertThat(status.at("/register/0/requester").asText()).isEqualTo("Dana Developer");
        assertThat(status.at("/register/0/approver").asText()).isEqualTo("Priya Owner");
        assertThat(status.at("/register/0/state").asText()).isEqualTo("USED");
    }

    @Test
    void aPageTellsWhatRestsOnItAndRitaOnlyHowMuchMore() {
        String insight = insight(Map.of("kind", "CONFLUENCE_PAGE", "ref", "4711"));
        String open = story("page", "Rests on the interviews", false);
        String against = story("page", "Ships although they said no", true);
        link(open, insight, "SUPPORTS");
        link(against, insight, "CONTRADICTS");
        finish(against);

        String query = "{\"scopes\":[{\"page\":\"4711\"}]}";
        String path = GATE + "gap-status?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        eventually(
                "dana",
                Map.of("page", "4711"),
                scope -> scope.at("/doneCounts/UNSATISFIED").asLong() == 1);
        JsonNode danas = send("dana", "GET", path, Map.of());
        JsonNode ritas = send("rita", "GET", path, Map.of());

        assertThat(danas.path("reader").asText()).isEqualTo("dana");
        assertThat(texts(danas.at("/scopes/0/insight/items"), "issue")).containsExactly(against, open);
        assertThat(danas.at("/scopes/0/insight/items/0/ended").asText()).isEqualTo("NOT_ASKED_YET");
        assertThat(danas.at("/scopes/0/insight/items/1/ended").asText()).isEqualTo("OPEN");
        assertThat(danas.at("/scopes/0/insight/keys/0").asText()).isEqualTo(insight);
        assertThat(danas.at("/scopes/0/insight/total").asInt()).isEqualTo(2);
        assertThat(danas.at("/scopes/0/insight/decided").asInt()).isEqualTo(1);
        assertThat(danas.at("/scopes/0/insight/shippedAgainst").asInt()).isEqualTo(1);
        assertThat(danas.at("/scopes/0/insight/restricted").asInt()).isZero();
        assertThat(texts(ritas.at("/scopes/0/insight/items"), "issue")).containsExactly(open);
        assertThat(ritas.at("/scopes/0/insight/total").asInt()).isEqualTo(1);
        assertThat(ritas.at("/scopes/0/insight/restricted").asInt()).isEqualTo(1);
        assertThat(ritas.toString()).doesNotContain(against, "although they said no");
    }

    @Test
    void versionsAndEpicsAreSetsToo() {
        send("admin", "POST", "/rest/api/2/version", Map.of("project", "SHOP", "name", "2.1"));
        String field = send(
                        "admin",
                        "POST",
                        "/rest/api/2/field",
                        Map.of("name", "Epos", "type", "com.pyxis.greenhopper.jira:gh-epic-link"))
                .path("id")
                .asText();
        String epic = story("sets", "Pay in one step", false);
        String part = story("sets", "Keep the card", false);
        String released = story("sets", "Pay by invoice", false);
        send("dana", "PUT", ISSUE + part, Map.of("fields", Map.of(field, epic)));
        send("dana", "PUT", ISSUE + released, Map.of("fields", Map.of("fixVersions", List.of(Map.of("name", "2.1")))));

        JsonNode scopes = ask(
                "dana",
                Map.of("project", "SHOP", "version", "2.1"),
                Map.of("epic", epic),
                Map.of("project", "SHOP", "version", "9.9"),
                Map.of("epic", "SHOP-9999"));

        assertThat(texts(scopes.at("/0/rows"), "issue")).containsExactly(released);
        assertThat(texts(scopes.at("/1/rows"), "issue")).containsExactly(part);
        assertThat(texts(scopes, "errorCode")).containsExactly("", "", "NOT_FOUND", "NOT_FOUND");
        for (int found = 0; found < 2; found++) {
            assertThat(jiraCounts("dana", scopes.get(found).path("jql").asText()))
                    .isEqualTo(1);
        }
    }

    @Test
    void aScopeThatFailsSaysWhyInJirasWordsAndSpoilsNoOther() {
        JsonNode scopes = ask(
                "dana",
                Map.of("jql", "colour = red"),
                Map.of("jql", "project = "),
                Map.of("project", "NONE"),
                Map.of("issue", "SHOP-1"));

        assertThat(texts(scopes, "errorCode")).containsExactly("JQL_INVALID", "JQL_INVALID", "NOT_FOUND", "");
        assertThat(scopes.at("/0/error").asText())
                .isEqualTo("Field 'colour' does not exist or you do not have permission to view it.");
        assertThat(scopes.at("/3/total").asInt()).isEqualTo(1);
    }

    @Test
    void aStoreThatIsDownIsUnreadableAndNeverAnOutcome() {
        send("admin", "POST", SWITCHES + "fault", Map.of("where", "store", "mode", "down"));
        JsonNode scope;
        try {
            scope = ask("dana", Map.of("project", "SHOP")).get(0);
        } finally {
            send("admin", "POST", SWITCHES + "fault", Map.of("where", "store", "mode", "up"));
        }

        assertThat(scope.path("errorCode").asText()).isEqualTo("UNREADABLE");
        assertThat(scope.has("counts")).isFalse();
    }

    @Test
    void whoIsNotSignedInIsRefused() {
        var answer = new Calls(workbench.address("jira")).tries("nobody", "GET", GATE + "gap-status", Map.of());

        assertThat(answer.status()).isEqualTo(401);
    }

    @Test
    void moreDoneWorkTakesNoMoreStatements() {
        story("few", "One", false);
        finish(story("few", "Done", false));
        story("many", "One", false);
        IntStream.range(0, 12).forEach(number -> finish(story("many", "Done " + number, false)));
        workbench.clock().advance(Duration.ofMinutes(2)); // until then the ledger is asked where records may be behind
        ask("dana", labelled("few"));

        List<String> few = statements("few");
        List<String> many = statements("many");

        assertThat(many).hasSameSizeAs(few);
    }

    /** Of three times the fewest: every second the workbench reads a project anew, whoever asks then. */
    private static List<String> statements(String label) {
        return Stream.generate(() -> statementsOnce(label))
                .limit(3)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private static List<String> statementsOnce(String label) {
        try (var watch = workbench
                .host("jira")
                .database()
                .watchStatements(thread -> thread.getName().startsWith(WebServer.THREADS))) {
            ask("dana", Map.of("jql", "labels = " + label, "rows", 0));
            return List.copyOf(watch.statements());
        }
    }
}
