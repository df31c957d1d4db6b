package org.empathygate.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.acceptance.Calls;

/** The project SHOP, prepared over REST for one test at a time. */
final class Shop {

    private static final String POLICY = "/rest/empathy-gate/1.0/policy/SHOP";

    private final Calls calls;

    private final Clock clock;

    Shop(URI jira, Clock clock) {
        this.calls = new Calls(jira);
        this.clock = clock;
    }

    /** From now on a story needs an insight or an override. */
    void enforces() {
        send("admin", "PUT", POLICY, Map.of("version", 0, "defaultTier", "ENFORCE"));
    }

    /** Changes the policy as somebody else would; answers its version. */
    int policy(Map<String, ?> fields) {
        var change = new LinkedHashMap<String, Object>(fields);
        change.put("version", Integer.valueOf(policyField("version")));
        return send("admin", "PUT", POLICY, change).path("version").asInt();
    }

    /** What the policy says now, as text. */
    String policyField(String name) {
        return send("admin", "GET", POLICY, Map.of()).path(name).asText();
    }

    /** From now on the developers may break the glass; to be told after {@link #enforces}. */
    void trustsItsDevelopers() {
        send(
                "admin",
                "PUT",
                "/rest/empathy-gate/1.0/policy/SHOP",
                Map.of("version", 1, "breakGlassGroups", List.of("jira-developers")));
    }

    /** A story in progress, without any evidence; answers its key. */
    String startedStory(String summary) {
        String key = issue("Story", summary);
        send("dana", "POST", "/rest/api/2/issue/" + key + "/transitions", Map.of("transition", Map.of("id", "11")));
        return key;
    }

    /** An issue that tells what a customer said; answers its key. */
    String insightIssue(String quote) {
        return issue("Customer insight", quote);
    }

    /** An insight recorded through the plugin, ten days old; answers its key. */
    String insight(String quote) {
        var insight = Map.of(
                "project",
                "SHOP",
                "quote",
                quote,
                "source",
                Map.of("kind", "NONE"),
                "observedOn",
                LocalDate.now(clock).minusDays(10).toString(),
                "customer",
                "R.",
                "kind",
                "ACTIONABLE");
        return send("dana", "POST", "/rest/empathy-gate/1.0/insights", insight)
                .path("key")
                .asText();
    }

    /** Dana asks for an override because time is short; answers its number. */
    long request(String key, String premortem) {
        var request = Map.of(
                "affected",
                "Customers who come back on another device",
                "premortem",
                premortem,
                "pressures",
                List.of("SPEED", "COST"),
                "reasonCode",
                "TRADE_OFF",
                "reason",
                "The fair is on Friday.",
                "revisitOn",
                LocalDate.now(clock).plusDays(14).toString());
        return send("dana", "POST", "/rest/empathy-gate/1.0/issues/" + key + "/overrides", request)
                .path("id")
                .asLong();
    }

    /** Links what a customer said through the plugin. */
    void linked(String key, String insight, String stance) {
        send(
                "dana",
                "POST",
                "/rest/empathy-gate/1.0/issues/" + key + "/evidence",
                Map.of("insight", insight, "stance", stance, "relevance", "They would notice it at once."));
    }

    /** Dana asks for an override and promises, in somebody's name, to find out within three weeks; it is approved at once. */
    void promise(String key, String owner, String measure) {
        var due = LocalDate.now(clock).plusDays(21).toString();
        var request = Map.of(
                "premortem",
                "They left.",
                "pressures",
                List.of("SPEED"),
                "reasonCode",
                "WILL_FIND_OUT",
                "reason",
                "Nobody has tried it yet.",
                "revisitOn",
                due,
                "commitment",
                Map.of("owner", owner, "due", due, "measure", measure));
        long id = send("dana", "POST", "/rest/empathy-gate/1.0/issues/" + key + "/overrides", request)
                .path("id")
                .asLong();
        send("priya", "POST", "/rest/empathy-gate/1.0/overrides/" + id + "/approve", Map.of("comment", "Find out."));
    }

    /** Dana passes at once; to be told after {@link #trustsItsDevelopers}. */
    void glassBroken(String key, String reason) {
        send("dana", "POST", "/rest/empathy-gate/1.0/issues/" + key + "/break-glass", Map.of("reason", reason));
    }

    /** Says no through REST, as somebody faster would. */
    void declined(long request, String wouldBeEnough) {
        send(
                "priya",
                "POST",
                "/rest/empathy-gate/1.0/overrides/" + request + "/decline",
                Map.of("wouldBeEnough", wouldBeEnough));
    }

    /** Takes the issue round the gate, as the workbench offers it by that name. */
    void bypass(String kind, String key) {
        send("admin", "POST", "/rest/workbench/1.0/bypass", Map.of("kind", kind, "issue", key));
    }

    private String issue(String type, String summary) {
        var fields = Map.of("project", Map.of("key", "SHOP"), "issuetype", Map.of("name", type), "summary", summary);
        return send("dana", "POST", "/rest/api/2/issue", Map.of("fields", fields))
                .path("key")
                .asText();
    }

    /** Asks Jira by REST as this person; fails where Jira does not do it. */
    JsonNode send(String person, String method, String path, Map<String, ?> body) {
        return calls.send(person, method, path, body);
    }
}
