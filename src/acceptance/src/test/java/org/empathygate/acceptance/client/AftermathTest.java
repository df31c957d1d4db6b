package org.empathygate.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.acceptance.client.ShopTalk.GATE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.empathygate.acceptance.Demo;
import org.junit.jupiter.api.Test;

/** What comes after an override in a running Jira: a promise, mails that Jira catches, and the question about the harm. */
class AftermathTest {

    private static final String MAIL = "/rest/workbench/1.0/mail";

    @Test
    void aPromiseIsTrackedPeopleAreToldOnceAndTheHarmIsAskedAbout() throws Exception {
        try (Demo shop = Demo.inJira()) {
            ShopTalk talk = new ShopTalk(shop);
            LocalDate today = talk.today();
            assertThat(talk.moves("dana", "SHOP-1", "11").status()).isEqualTo(204);
            String id = talk.post("dana", GATE + "issues/SHOP-1/overrides", request(today))
                    .get("id")
                    .asText();
            talk.eventually(
                    "admin", MAIL, mail -> mail.toString().contains("SHOP-1: an override waits for a decision"));
            talk.post("priya", GATE + "overrides/" + id + "/approve", Map.of("comment", "Once"));
            JsonNode promised = talk.eventually(
                    "dana",
                    GATE + "issues/SHOP-1/commitments",
                    answer -> !answer.at("/commitments/0").isMissingNode());
            assertThat(promised.at("/commitments/0/state").asText()).isEqualTo("OPEN");
            talk.eventually("admin", MAIL, mail -> mail.toString().contains("SHOP-1: your override is approved"));

            assertThat(talk.moves("dana", "SHOP-1", "31").status()).isEqualTo(204);
            JsonNode asked = talk.eventually(
                    "dana",
                    GATE + "overrides/" + id + "/follow-ups",
                    answer -> !answer.at("/followUps/1").isMissingNode());
            talk.goesBy(Duration.ofDays(31));
            talk.runs("reminders");
            talk.runs("reminders");
            JsonNode answered = talk.post(
                    "dana",
                    GATE + "follow-ups/" + asked.at("/followUps/0/id").asText() + "/answer",
                    Map.of("harm", "NO", "comment", "Nobody complained"));

            assertThat(answered.get("harm").asText()).isEqualTo("NO");
            String mails = talk.get("admin", MAIL).toString();
            assertThat(mails.split("Did the harm happen", -1))
                    .as("asked once of SHOP-1, and once of the SHOP-16 of the demo")
                    .hasSize(3);
            assertThat(mails.split("SHOP-1: an override waits for a decision", -1))
                    .hasSize(2);
            assertThat(mails).contains("/browse/SHOP-1").doesNotContain("They rebuilt the basket");
        }
    }

    private static Map<String, ?> request(LocalDate today) {
        return Map.of(
                "affected",
                "Customers",
                "premortem",
                "They rebuilt the basket twice and left.",
                "pressures",
                List.of("SPEED"),
                "reasonCode",
                "WILL_FIND_OUT",
                "reason",
                "The fair",
                "revisitOn",
                today.plusDays(14).toString(),
                "commitment",
                Map.of("owner", "dana", "due", today.plusDays(60).toString(), "measure", "ten guests asked"));
    }
}
