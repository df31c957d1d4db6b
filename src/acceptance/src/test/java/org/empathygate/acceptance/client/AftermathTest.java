package org.empathygate.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What comes after an override in a running Jira: a promise, mails that Jira catches, and the question about the harm. */
class AftermathTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String GATE = "/rest/empathy-gate/1.0/";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aPromiseIsTrackedPeopleAreToldOnceAndTheHarmIsAskedAbout() throws Exception {
        try (EnforcedShop shop = new EnforcedShop()) {
            LocalDate today = LocalDate.ofInstant(
                    Instant.parse(call(shop, "admin", "POST", "/rest/workbench/1.0/clock", "{\"advance\":\"PT1S\"}")
                            .get("now")
                            .asText()),
                    ZoneOffset.UTC);
            call(shop, "dana", "POST", "/rest/api/2/issue/SHOP-1/transitions", "{\"transition\":{\"id\":\"11\"}}");
            String id = call(shop, "dana", "POST", GATE + "issues/SHOP-1/overrides", request(today))
                    .get("id")
                    .asText();
            eventually(
                    shop,
                    "admin",
                    "/rest/workbench/1.0/mail",
                    mail -> mail.toString().contains("SHOP-1: an override waits for a decision"));
            call(shop, "priya", "POST", GATE + "overrides/" + id + "/approve", "{\"comment\":\"Once\"}");
            JsonNode promised = eventually(
                    shop,
                    "dana",
                    GATE + "issues/SHOP-1/commitments",
                    answer -> !answer.at("/commitments/0").isMissingNode());
            assertThat(promised.at("/commitments/0/state").asText()).isEqualTo("OPEN");
            eventually(
                    shop,
                    "admin",
                    "/rest/workbench/1.0/mail",
                    mail -> mail.toString().contains("SHOP-1: your override is approved"));

            call(shop, "dana", "POST", "/rest/api/2/issue/SHOP-1/transitions", "{\"transition\":{\"id\":\"31\"}}");
            JsonNode asked = eventually(
                    shop,
                    "dana",
                    GATE + "overrides/" + id + "/follow-ups",
                    answer -> !answer.at("/followUps/1").isMissingNode());
            call(shop, "admin", "POST", "/rest/workbench/1.0/clock", "{\"advance\":\"P31D\"}");
            call(shop, "admin", "POST", "/rest/workbench/1.0/run-job", "{\"job\":\"reminders\"}");
            call(shop, "admin", "POST", "/rest/workbench/1.0/run-job", "{\"job\":\"reminders\"}");
            JsonNode answered = call(
                    shop,
                    "dana",
                    "POST",
                    GATE + "follow-ups/" + asked.at("/followUps/0/id").asText() + "/answer",
                    "{\"harm\":\"NO\",\"comment\":\"Nobody complained\"}");

            assertThat(answered.get("harm").asText()).isEqualTo("NO");
            String mails =
                    call(shop, "admin", "GET", "/rest/workbench/1.0/mail", null).toString();
            assertThat(mails.split("Did the harm happen", -1)).hasSize(2);
            assertThat(mails.split("SHOP-1: an override waits for a decision", -1))
                    .hasSize(2);
            assertThat(mails).contains("/browse/SHOP-1").doesNotContain("They rebuilt the basket");
        }
    }

    private static String request(LocalDate today) {
        return "{\"affected\":\"Customers\",\"premortem\":\"They rebuilt the basket twice and left.\","
                + "\"pressures\":[\"SPEED\"],\"reasonCode\":\"WILL_FIND_OUT\",\"reason\":\"The fair\",\"revisitOn\":\""
                + today.plusDays(14)
                + "\",\"commitment\":{\"owner\":\"dana\",\"due\":\"" + today.plusDays(60)
                + "\",\"measure\":\"ten guests asked\"}}";
    }

    /** The ledger's readers follow a moment later, so the answer is asked for until it is there. */
    private JsonNode eventually(EnforcedShop shop, String person, String path, Predicate<JsonNode> wanted)
            throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        JsonNode answer = call(shop, person, "GET", path, null);
        while (!wanted.test(answer) && System.nanoTime() < end) {
            answer = call(shop, person, "GET", path, null);
        }
        assertThat(wanted.test(answer)).as(path + " " + answer).isTrue();
        return answer;
    }

    private JsonNode call(EnforcedShop shop, String person, String method, String path, @Nullable String body)
            throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(shop.address() + path))
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((person + ":" + person).getBytes(StandardCharsets.UTF_8)));
        HttpResponse<String> answer = client.send(
                request.method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
        return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
    }
}
