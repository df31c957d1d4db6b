package org.empathygate.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.empathygate.acceptance.Calls;
import org.empathygate.acceptance.Calls.Answer;
import org.empathygate.acceptance.Demo;

/** What people say to a running shop over HTTP, and what it answers. */
final class ShopTalk {
    static final String GATE = "/rest/empathy-gate/1.0/";

    private static final String SWITCHES = "/rest/workbench/1.0/";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Calls calls;

    ShopTalk(Demo shop) {
        this.calls = new Calls(shop.jira());
    }

    /** Asks, and is answered well. */
    JsonNode get(String person, String path) {
        return calls.send(person, "GET", path, Map.of());
    }

    /** Tells, and is answered well. */
    JsonNode post(String person, String path, Map<String, ?> body) {
        return calls.send(person, "POST", path, body);
    }

    /** Changes, and is answered well. */
    JsonNode put(String person, String path, Map<String, ?> body) {
        return calls.send(person, "PUT", path, body);
    }

    Answer tries(String person, String method, String path, Map<String, ?> body) {
        return calls.tries(person, method, path, body);
    }

    /** The ledger's readers follow a moment later, so the answer is asked for until it is there. */
    JsonNode eventually(String person, String path, Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode answer = get(person, path);
        while (!wanted.test(answer) && System.nanoTime() < end) {
            answer = get(person, path);
        }
        assertThat(wanted.test(answer)).as(path + " " + answer).isTrue();
        return answer;
    }

    /** The day that the shop's clock shows. */
    LocalDate today() {
        return goesBy(Duration.ofSeconds(1));
    }

    /** Time passes; answers the day that it is then. */
    LocalDate goesBy(Duration time) {
        JsonNode clock = post("admin", SWITCHES + "clock", Map.of("advance", time.toString()));
        return LocalDate.ofInstant(Instant.parse(clock.get("now").asText()), ZoneOffset.UTC);
    }

    /** A job runs, and well. */
    void runs(String job) {
        assertThat(post("admin", SWITCHES + "run-job", Map.of("job", job))
                        .get("outcome")
                        .asText())
                .isEqualTo("SUCCESS");
    }

    /** The mails to this person in whose subject this stands, as they are now. */
    List<JsonNode> mails(String person, String subject) {
        return mails(get("admin", SWITCHES + "mail"), person, subject);
    }

    /** The same, as soon as there is one. */
    List<JsonNode> mailsInTime(String person, String subject) {
        return mails(
                eventually(
                        "admin",
                        SWITCHES + "mail",
                        all -> !mails(all, person, subject).isEmpty()),
                person,
                subject);
    }

    private static List<JsonNode> mails(JsonNode all, String person, String subject) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(mail -> mail.get("to").asText().equals(person + "@example.com")
                        && mail.get("subject").asText().contains(subject))
                .toList();
    }

    /** Somebody asks to pass all the same; answers the number of the request. */
    String asks(String person, String issue) {
        return post(
                        person,
                        GATE + "issues/" + issue + "/overrides",
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
                                today().plusDays(14).toString()))
                .get("id")
                .asText();
    }

    /** Somebody says yes, or tries to. */
    Answer approves(String person, String request, LocalDate lastDay) {
        return tries(
                person,
                "POST",
                GATE + "overrides/" + request + "/approve",
                Map.of("comment", "Once", "expiresOn", lastDay.toString()));
    }

    /** The numbers of the requests that wait for somebody. */
    List<String> waitingFor(String person) {
        return get(person, GATE + "overrides?waitingFor=me").findValuesAsText("id");
    }

    /** Somebody moves an issue; answers the status. */
    Answer moves(String person, String issue, String transition) {
        return tries(
                person,
                "POST",
                "/rest/api/2/issue/" + issue + "/transitions",
                Map.of("transition", Map.of("id", transition)));
    }

    /** Where a request stands, as it is stored. */
    String state(String request) {
        return get("dana", GATE + "overrides/" + request).at("/override/state").asText();
    }

    /** What the ledger has of this kind about an issue, as soon as there is something; the newest first. */
    List<JsonNode> recorded(String issue, String kind) {
        return entries(
                eventually(
                        "dana",
                        GATE + "issues/" + issue + "/ledger",
                        all -> !entries(all, kind).isEmpty()),
                kind);
    }

    private static List<JsonNode> entries(JsonNode all, String kind) {
        return StreamSupport.stream(all.get("entries").spliterator(), false)
                .filter(entry -> entry.get("kind").asText().equals(kind))
                .toList();
    }

    /** Why Done would be refused now, by code. */
    List<String> reasons(String issue) {
        return get("dana", GATE + "decision?issue=" + issue).findValuesAsText("code");
    }
}
