package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapStatusResourceTest {

    private final RestServer server = new RestServer();

    @BeforeEach
    void threeWorkItems() {
        addTo(server);
    }

    private static void addTo(RestServer server) {
        for (int number = 1; number <= 3; number++) {
            server.host()
                    .add(aWorkItem()
                            .withId(10_000 + number)
                            .withKey("SHOP-" + number)
                            .facts());
        }
    }

    private Reply ask(Object... scopes) {
        return server.as("dana").post("gap-status", Map.of("scopes", List.of(scopes)));
    }

    private static Map<String, Object> shop(Object... pairs) {
        Map<String, Object> scope = new HashMap<>(Map.of("project", "SHOP"));
        for (int i = 0; i < pairs.length; i += 2) {
            scope.put((String) pairs[i], pairs[i + 1]);
        }
        return scope;
    }

    private static String encoded(String json) {
        return "gap-status?query=" + URLEncoder.encode(json, StandardCharsets.UTF_8);
    }

    @Test
    void countsAndNamesWhatTheReaderMaySee() {
        server.scopes().finish("SHOP-3");

        Reply reply = ask(shop());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.value("asOf")).isEqualTo("2026-11-23T09:30:00Z");
        assertThat(reply.value("reader")).isEqualTo("dana");
        Map<String, Object> scope = reply.list("scopes").get(0);
        assertThat(scope)
                .containsOnlyKeys("jql", "counts", "total", "done", "doneCounts", "unjudged", "rows")
                .containsEntry("jql", "project = SHOP")
                .containsEntry("total", 3)
                .containsEntry("done", 1)
                .containsEntry("unjudged", 0)
                .containsEntry(
                        "counts",
                        Map.of(
                                "SATISFIED", 0,
                                "OVERRIDDEN", 0,
                                "BYPASSED", 0,
                                "UNSATISFIED", 2,
                                "NOT_APPLICABLE", 1,
                                "ERROR", 0));
        assertThat((List<?>) scope.get("rows"))
                .hasSize(3)
                .first()
                .isEqualTo(Map.of(
                        "issue", "SHOP-2",
                        "summary", "Summary of SHOP-2",
                        "outcome", "UNSATISFIED",
                        "done", false,
                        "reasons", List.of("NO_EVIDENCE"),
                        "status", "To Do"));
    }

    @Test
    void anAddressAsksTheSame() {
        Map<String, Object> question = Map.of("scopes", List.of(shop("period", "P7D", "register", true)), "rows", 2);

        Reply byAddress = server.as("dana").get(encoded(RestServer.json(question)));

        assertThat(byAddress.status()).isEqualTo(200);
        assertThat(byAddress.json())
                .isEqualTo(server.as("dana").post("gap-status", question).json());
        assertThat(byAddress.list("scopes").get(0)).containsKeys("series", "register");
        assertThat((List<?>) byAddress.list("scopes").get(0).get("rows")).hasSize(2);
    }

    @Test
    void whoIsNotSignedInIsRefusedBeforeAnythingIsRead() {
        assertThat(server.anonymously().get("gap-status").status()).isEqualTo(401);
        assertThat(server.anonymously()
                        .post("gap-status", Map.of("nonsense", 1))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        Reply reply = server.as("dana")
                .post(
                        "gap-status",
                        Map.of(
                                "rows",
                                201,
                                "scopes",
                                List.of(
                                        Map.of(),
                                        Map.of("project", ""),
                                        shop("jql", "a = 1"),
                                        shop("rows", -1, "from", -1, "period", "P1M"))));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors())
                .containsOnlyKeys(
                        "rows",
                        "scopes[0]",
                        "scopes[1].project",
                        "scopes[2]",
                        "scopes[3].rows",
                        "scopes[3].from",
                        "scopes[3].period")
                .containsEntry("scopes[3].period", "Write a number of days, from P1D to P731D.");
    }

    @Test
    void whatIsOfAnotherKindIsNamedToo() {
        Reply reply = server.as("dana")
                .post(
                        "gap-status",
                        Map.of("scopes", List.of("SHOP", shop("rows", "many", "color", "red", "register", "maybe"))));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors())
                .containsOnlyKeys("scopes[0]", "scopes[1].rows", "scopes[1].color", "scopes[1].register");
        assertThat(server.as("dana")
                        .post("gap-status", Map.of("scopes", "SHOP"))
                        .errors())
                .containsOnlyKeys("scopes");
    }

    @Test
    void aBatchHasAtMostFiftyScopes() {
        assertThat(ask(Collections.nCopies(51, shop()).toArray()).errors()).containsOnlyKeys("scopes");
        assertThat(ask(Collections.nCopies(50, shop()).toArray()).list("scopes"))
                .hasSize(50);
        assertThat(ask().errors()).containsOnlyKeys("scopes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "7", "\"text\"", "{}x{"})
    void anAddressWithoutAJsonObjectIsRefused(String json) {
        Reply reply = server.as("dana").get(encoded(json));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors().keySet()).isSubsetOf("query", "scopes").isNotEmpty();
    }

    @Test
    void aLongAddressIsRefused() {
        Reply reply = server.as("dana").get(encoded("{\"scopes\":[{\"jql\":\"" + "x".repeat(70_000) + "\"}]}"));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).containsOnlyKeys("query");
    }

    @Test
    void aScopeThatFailsCarriesItsErrorAndTheOthersAnswer() {
        List<Map<String, Object>> scopes = ask(
                        Map.of("jql", "colour = red"),
                        Map.of("issue", "SHOP-404"),
                        Map.of("page", "home"),
                        Map.of("issue", "SHOP-1"))
                .list("scopes");

        assertThat(scopes.get(0))
                .containsExactly(
                        Map.entry("error", "Field 'colour = red' does not exist."),
                        Map.entry("errorCode", "JQL_INVALID"));
        assertThat(scopes.get(1)).containsEntry("errorCode", "NOT_FOUND").containsOnlyKeys("error", "errorCode");
        assertThat(scopes.get(2)).containsEntry("errorCode", "BAD_SCOPE");
        assertThat(scopes.get(3)).containsEntry("total", 1);
    }

    @Test
    void whoMaySeeNothingIsAnsweredAsIfNothingWereThere() {
        assertThat(server.as("zoe")
                        .post("gap-status", Map.of("scopes", List.of(shop(), Map.of("issue", "SHOP-1"))))
                        .list("scopes"))
                .allSatisfy(scope -> assertThat(scope).containsEntry("errorCode", "NOT_FOUND"));
    }

    @Test
    void aStoreOrHostThatIsDownIsUnreadableAndNoOutcome() {
        server.loseStore();
        assertThat(ask(shop()).list("scopes").get(0))
                .containsOnlyKeys("error", "errorCode")
                .containsEntry("errorCode", "UNREADABLE");

        server.regainStoreAndHost();
        server.loseStoreAndHost();
        assertThat(ask(shop(), Map.of("page", "7")).list("scopes"))
                .allSatisfy(scope -> assertThat(scope).containsEntry("errorCode", "UNREADABLE"));
    }

    @Test
    void aReaderOfGermanIsToldInGerman() {
        RestServer german = new RestServer(Locale.GERMAN);
        addTo(german);

        assertThat(german.as("dana")
                        .post("gap-status", Map.of("scopes", List.of(Map.of("issue", "SHOP-404"))))
                        .list("scopes")
                        .get(0))
                .containsEntry("error", "Es gibt keinen Vorgang SHOP-404, oder Sie d\u00fcrfen ihn nicht sehen.");
    }
}
