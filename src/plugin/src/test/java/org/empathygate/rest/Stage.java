package org.empathygate.rest;

import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.rest.RestServer.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A server on which everything has happened once, and for each operation one request that its right person may make: an
 * insight of wanda's from SHOP-9, linked as contradicting and cited by dana's requests, of which that on SHOP-1 waits, that on
 * SHOP-2 is approved, that on SHOP-3 is used, and that on SHOP-4 is used, kept and answered; SHOP-5 is on hold, and dana broke the glass on SHOP-6.
 */
final class Stage {
    static final String AUTHOR = "wanda";
    static final String TITLE = "Title of SHOP-9";
    static final String QUOTE = "I gave up at the address form";
    static final EvidenceRef SOURCE = EvidenceRef.issue("SHOP-9");

    /** Everything that can be known about SHOP. */
    private static final String GAP_STATUS = URLEncoder.encode(
            "{\"scopes\":[{\"project\":\"SHOP\",\"rows\":200,\"period\":\"P90D\",\"register\":true}]}",
            StandardCharsets.UTF_8);

    private static final String APPROVER = "priya";
    private static final String DEVELOPER = "dana";

    private final RestServer server = new RestServer();
    private final Map<String, Play> plays = new TreeMap<>();
    private final String insight;

    /**
     * A request of an operation.
     *
     * @param person the right one
     * @param input what the body is read into; null when there is no body
     */
    record Play(
            String method,
            String path,
            String person,
            @Nullable Class<? extends Record> input,
            Map<String, Object> fields) {

        @Nullable
        String body() {
            return input == null ? null : RestServer.json(fields);
        }
    }

    Stage() {
        for (int i = 1; i <= 7; i++) {
            server.host()
                    .add(aWorkItem().withId(10_000 + i).withKey("SHOP-" + i).facts());
        }
        as(FakeHost.ADMIN)
                .put("policy/SHOP", Map.of("version", 0, "freshnessDays", 90, "breakGlassGroups", List.of("on-call")));
        insight = (String) done(as(AUTHOR).post("insights", insight())).value("key");
        Map<Integer, Object> links = new HashMap<>();
        Map<Integer, Object> requests = new HashMap<>();
        for (int i = 1; i <= 4; i++) {
            links.put(
                    i,
                    done(as(DEVELOPER).post("issues/SHOP-" + i + "/evidence", contradiction()))
                            .value("id"));
            requests.put(
                    i,
                    done(as(DEVELOPER).post("issues/SHOP-" + i + "/overrides", override()))
                            .value("id"));
        }
        for (int i = 2; i <= 4; i++) {
            done(as(APPROVER).post("overrides/" + requests.get(i) + "/approve", Map.of("comment", "Once")));
        }
        for (int i = 3; i <= 4; i++) {
            server.use(((Number) Objects.requireNonNull(requests.get(i))).longValue());
        }
        done(as(DEVELOPER)
                .post("commitments/" + commitment(4) + "/keep", Map.of("link", insight, "comment", "Nine said so")));
        done(as(DEVELOPER)
                .post(
                        "follow-ups/" + question(requests.get(4)) + "/answer",
                        Map.of("harm", "YES", "evidence", insight, "comment", "Three left")));
        Object delegation = done(as(APPROVER).post("delegations", delegation("2026-12-01", "2026-12-05")))
                .value("id");
        done(as(APPROVER).post("issues/SHOP-5/hold", Map.of("reason", "Wait for the fair")));
        describeHolds(done(as(DEVELOPER).post("issues/SHOP-6/break-glass", Map.of("reason", "The shop is down")))
                .value("id"));
        describeReads(requests.get(1), requests.get(4));
        describeWrites(
                links.get(1), requests.get(1), requests.get(2), commitment(3), question(requests.get(3)), delegation);
    }

    RestServer server() {
        return server;
    }

    String insightKey() {
        return insight;
    }

    /** By operation, such as {@code POST /insights}. */
    Map<String, Play> plays() {
        return plays;
    }

    Play play(String operation) {
        return Objects.requireNonNull(plays.get(operation), operation);
    }

    /** As this person would see it, null for nobody. */
    Reply send(Play play, @Nullable String person) {
        return server.as(person).send(play.method(), play.path(), play.body());
    }

    /** All that can be read: as the one who may read each, once everything is in the ledger. */
    String everything() {
        as(FakeHost.ADMIN).get("ledger/verify");
        StringBuilder everything = new StringBuilder();
        plays.values().stream()
                .filter(play -> play.method().equals("GET"))
                .forEach(play -> everything
                        .append(play.path())
                        .append(' ')
                        .append(send(play, play.person()).text())
                        .append('\n'));
        return everything.toString();
    }

    private void describeHolds(Object glass) {
        read("GET /issues/{key}/hold", "issues/SHOP-5/hold", DEVELOPER);
        write(
                "POST /issues/{key}/hold",
                "issues/SHOP-1/hold",
                APPROVER,
                HoldInput.class,
                Map.of("reason", "Wait for the fair"));
        bare("DELETE /issues/{key}/hold", "issues/SHOP-5/hold", APPROVER);
        write(
                "POST /issues/{key}/break-glass",
                "issues/SHOP-7/break-glass",
                DEVELOPER,
                BreakGlassInput.class,
                Map.of("reason", "The shop is down"));
        read("GET /break-glass", "break-glass?waitingFor=me", APPROVER);
        write(
                "POST /break-glass/{id}/review",
                "break-glass/" + glass + "/review",
                APPROVER,
                ReviewInput.class,
                Map.of("justified", "true", "comment", "It was down"));
    }

    private void describeReads(@Nullable Object waiting, @Nullable Object answered) {
        read("GET /decision", "decision?issue=SHOP-1", DEVELOPER);
        read("GET /issues/{key}/evidence", "issues/SHOP-1/evidence", DEVELOPER);
        read("GET /issues/{key}/overrides", "issues/SHOP-4/overrides", DEVELOPER);
        read("GET /issues/{key}/ledger", "issues/SHOP-4/ledger", DEVELOPER);
        read("GET /issues/{key}/commitments", "issues/SHOP-4/commitments", DEVELOPER);
        read("GET /ledger", "ledger?project=SHOP", FakeHost.ADMIN);
        read("GET /ledger/verify", "ledger/verify", FakeHost.ADMIN);
        read("GET /insights", "insights?project=SHOP", DEVELOPER);
        read("GET /insights/{key}", "insights/" + insight, DEVELOPER);
        read("GET /insights/suggest", "insights/suggest?issue=SHOP-1", DEVELOPER);
        read("GET /overrides", "overrides?waitingFor=me", APPROVER);
        read("GET /overrides/{id}", "overrides/" + waiting, APPROVER);
        read("GET /overrides/{id}/follow-ups", "overrides/" + answered + "/follow-ups", DEVELOPER);
        read("GET /delegations", "delegations", APPROVER);
        read("GET /commitments", "commitments?owner=me", DEVELOPER);
        read("GET /follow-ups", "follow-ups?waitingFor=me", DEVELOPER);
        read("GET /follow-ups/summary", "follow-ups/summary?project=SHOP", DEVELOPER);
        read("GET /me/notifications", "me/notifications", DEVELOPER);
        read("GET /coverage", "coverage?project=SHOP", FakeHost.ADMIN);
        read("GET /policy/{project}", "policy/SHOP", DEVELOPER);
        read("GET /policy/{project}/versions", "policy/SHOP/versions", FakeHost.ADMIN);
        read("GET /health", "health", FakeHost.ADMIN);
        read("GET /gap-status", "gap-status?query=" + GAP_STATUS, DEVELOPER);
    }

    private void describeWrites(
            @Nullable Object link,
            @Nullable Object waiting,
            @Nullable Object approved,
            Object commitment,
            Object question,
            Object delegation) {
        write("POST /insights", "insights", DEVELOPER, InsightInput.class, insight());
        write(
                "PUT /insights/{key}",
                "insights/" + insight,
                DEVELOPER,
                InsightInput.class,
                Map.of("version", 1, "customer", "K.", "source", Map.of("kind", "JIRA_ISSUE", "ref", SOURCE.ref())));
        write(
                "POST /issues/{key}/evidence",
                "issues/SHOP-1/evidence",
                DEVELOPER,
                LinkInput.class,
                Map.of("insight", another(), "relevance", "Same form"));
        bare("DELETE /issues/{key}/evidence/{id}", "issues/SHOP-1/evidence/" + link, DEVELOPER);
        write("POST /issues/{key}/overrides", "issues/SHOP-3/overrides", DEVELOPER, OverrideInput.class, override());
        String request = "overrides/" + waiting;
        write(
                "POST /overrides/{id}/approve",
                request + "/approve",
                APPROVER,
                ApprovalInput.class,
                Map.of("comment", "Once"));
        write(
                "POST /overrides/{id}/decline",
                request + "/decline",
                APPROVER,
                DeclineInput.class,
                Map.of("wouldBeEnough", "One insight"));
        bare("POST /overrides/{id}/withdraw", request + "/withdraw", DEVELOPER);
        bare("POST /overrides/{id}/revoke", "overrides/" + approved + "/revoke", APPROVER);
        write(
                "POST /delegations",
                "delegations",
                APPROVER,
                DelegationInput.class,
                delegation("2026-12-10", "2026-12-12"));
        bare("DELETE /delegations/{id}", "delegations/" + delegation, APPROVER);
        write(
                "POST /commitments/{id}/keep",
                "commitments/" + commitment + "/keep",
                DEVELOPER,
                KeepInput.class,
                Map.of("link", "SHOP-1", "comment", "Nine said so"));
        write(
                "POST /commitments/{id}/break",
                "commitments/" + commitment + "/break",
                DEVELOPER,
                BreakInput.class,
                Map.of("comment", "Nobody asked"));
        write(
                "POST /follow-ups/{id}/answer",
                "follow-ups/" + question + "/answer",
                DEVELOPER,
                HarmInput.class,
                Map.of("harm", "YES", "comment", "Three left"));
        write(
                "PUT /me/notifications",
                "me/notifications",
                DEVELOPER,
                NotificationsInput.class,
                Map.of("digest", false));
        write(
                "POST /coverage/{project}",
                "coverage/SHOP",
                FakeHost.ADMIN,
                CoverageInput.class,
                Map.of("workflow", "Shop workflow", "transition", 51));
        write(
                "POST /gap-status",
                "gap-status",
                DEVELOPER,
                GapStatusInput.class,
                Map.of("scopes", List.of(Map.of("project", "SHOP", "register", true)), "rows", 5));
        write(
                "PUT /policy/{project}",
                "policy/SHOP",
                FakeHost.ADMIN,
                PolicyInput.class,
                Map.of("version", 1, "freshnessDays", 80));
        write(
                "POST /policy/{project}/preview",
                "policy/SHOP/preview",
                FakeHost.ADMIN,
                PolicyInput.class,
                Map.of("freshnessDays", 80));
        write(
                "POST /policy/{project}/restore",
                "policy/SHOP/restore",
                FakeHost.ADMIN,
                RestoreInput.class,
                Map.of("version", 1, "basedOn", 1));
    }

    private void read(String operation, String path, String person) {
        plays.put(operation, new Play("GET", path, person, null, Map.of()));
    }

    private void bare(String operation, String path, String person) {
        plays.put(operation, new Play(method(operation), path, person, null, Map.of()));
    }

    private void write(
            String operation, String path, String person, Class<? extends Record> input, Map<String, Object> fields) {
        plays.put(operation, new Play(method(operation), path, person, input, fields));
    }

    private static String method(String operation) {
        return operation.substring(0, operation.indexOf(' '));
    }

    private RestServer.Call as(String person) {
        return server.as(person);
    }

    private static Reply done(Reply reply) {
        if (reply.status() >= 300) {
            throw new AssertionError(reply.status() + " " + reply.text());
        }
        return reply;
    }

    /** An insight that is linked to nothing yet, and that everybody may see. */
    private String another() {
        Map<String, Object> fields = new HashMap<>(insight());
        fields.put("source", Map.of("kind", "NONE"));
        fields.put("quote", "The button was grey");
        return (String) done(as(DEVELOPER).post("insights", fields)).value("key");
    }

    private Object commitment(int issue) {
        return Objects.requireNonNull(as(DEVELOPER)
                .get("issues/SHOP-" + issue + "/commitments")
                .list("commitments")
                .get(0)
                .get("id"));
    }

    private Object question(@Nullable Object request) {
        return Objects.requireNonNull(as(DEVELOPER)
                .get("overrides/" + request + "/follow-ups")
                .list("followUps")
                .get(0)
                .get("id"));
    }

    private Map<String, Object> contradiction() {
        return Map.of("insight", insight, "stance", "CONTRADICTS", "relevance", "Same form");
    }

    private static Map<String, Object> delegation(String from, String until) {
        return Map.of("to", "rita", "from", from, "until", until);
    }

    private static Map<String, Object> insight() {
        return Map.of(
                "project", "SHOP",
                "quote", QUOTE,
                "source", Map.of("kind", "JIRA_ISSUE", "ref", SOURCE.ref()),
                "observedOn", "2026-08-12",
                "customer", "R.");
    }

    private Map<String, Object> override() {
        Map<String, Object> body = new HashMap<>();
        body.put("pressures", List.of("SPEED"));
        body.put("affected", "Guests");
        body.put("premortem", "Guests give up at the form");
        body.put("reasonCode", "WILL_FIND_OUT");
        body.put("reason", "The fair starts on Monday");
        body.put("revisitOn", "2027-01-15");
        body.put("commitment", Map.of("owner", "dana", "due", "2027-01-10", "measure", "Five guests asked"));
        body.put("citedInsight", insight);
        return body;
    }
}
