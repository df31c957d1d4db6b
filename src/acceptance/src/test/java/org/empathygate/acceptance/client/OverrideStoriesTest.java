package org.empathygate.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.acceptance.client.ShopTalk.GATE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.empathygate.acceptance.Calls;
import org.empathygate.acceptance.Demo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What days, changes and absent people do to an override in a running Jira: who is told, who may, and what the gate says. */
class OverrideStoriesTest {

    private static final String START = "11";
    private static final String DONE = "31";
    private static final String WAITS = "SHOP-1: an override waits for a decision";
    private static final String NOT_IN_TIME = "SHOP-1: an override was not decided in time";
    private static final String NO_LONGER_HOLDS = "SHOP-1: your override no longer holds";
    private static final String DUE = "Due for you: ";

    private Demo shop;
    private ShopTalk talk;

    @BeforeEach
    void danaHasStartedAStory() throws Exception {
        shop = Demo.inJira();
        talk = new ShopTalk(shop);
        assertThat(talk.moves("dana", "SHOP-1", START).status()).isEqualTo(204);
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private String approvedUntil(LocalDate lastDay) throws Exception {
        String request = talk.asks("dana", "SHOP-1");
        assertThat(talk.approves("priya", request, lastDay).status()).isEqualTo(200);
        return request;
    }

    private void doneIsRefused(String why) throws Exception {
        Calls.Answer refused = talk.moves("dana", "SHOP-1", DONE);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().toString()).contains("SHOP-1 is not Done yet");
        assertThat(talk.reasons("SHOP-1")).contains(why);
    }

    @Test
    void whatNobodyDecidesInTimeIsDecidedByTheBackupAndNeverByTime() throws Exception {
        talk.put(
                "admin",
                GATE + "policy/SHOP",
                Map.of("version", 1, "backupUsers", List.of("sam"), "escalateAfterHours", 24));
        String request = talk.asks("dana", "SHOP-1");
        assertThat(talk.mailsInTime("priya", WAITS)).hasSize(1);
        assertThat(talk.waitingFor("priya")).contains(request);
        assertThat(talk.waitingFor("sam")).doesNotContain(request);
        LocalDate today = talk.today();
        assertThat(talk.approves("sam", request, today).status()).isEqualTo(403);

        talk.goesBy(Duration.ofHours(25));
        talk.runs("override-round");

        assertThat(talk.recorded("SHOP-1", "OVERRIDE_ESCALATED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.has("by")).isFalse());
        assertThat(talk.mailsInTime("sam", NOT_IN_TIME))
                .singleElement()
                .satisfies(mail -> assertThat(mail.get("body").asText()).contains("/browse/SHOP-1"));
        assertThat(talk.mails("priya", NOT_IN_TIME)).isEmpty();
        assertThat(talk.mails("dana", NOT_IN_TIME)).isEmpty();
        assertThat(talk.waitingFor("sam")).contains(request);

        LocalDate muchLater = talk.goesBy(Duration.ofDays(400));
        talk.runs("override-round");
        talk.runs("reminders");

        assertThat(talk.state(request)).isEqualTo("REQUESTED");
        doneIsRefused("OVERRIDE_PENDING");
        assertThat(talk.mails("sam", NOT_IN_TIME)).hasSize(1);

        assertThat(talk.approves("sam", request, muchLater.plusDays(1)).status())
                .isEqualTo(200);

        assertThat(talk.recorded("SHOP-1", "OVERRIDE_APPROVED")).singleElement().satisfies(entry -> {
            assertThat(entry.get("by").asText()).isEqualTo("sam");
            assertThat(entry.at("/details/authority").asText()).isEqualTo("BACKUP USER sam");
        });
        assertThat(talk.moves("dana", "SHOP-1", DONE).status()).isEqualTo(204);
    }

    @Test
    void anApprovalEndsWithItsLastDayOfWhichTheRequesterWasWarned() throws Exception {
        LocalDate lastDay = talk.today().plusDays(10);
        String request = approvedUntil(lastDay);
        talk.goesBy(Duration.ofDays(4));
        talk.runs("reminders");
        assertThat(talk.mails("dana", DUE))
                .singleElement()
                .satisfies(mail -> assertThat(mail.get("body").asText())
                        .contains(
                                "SHOP-1: the override that you asked for is good until " + lastDay, "/browse/SHOP-1"));

        talk.goesBy(Duration.ofDays(7));

        doneIsRefused("OVERRIDE_EXPIRED");
        talk.runs("override-round");
        assertThat(talk.recorded("SHOP-1", "OVERRIDE_EXPIRED")).singleElement().satisfies(entry -> {
            assertThat(entry.has("by")).isFalse();
            assertThat(entry.at("/details/override").asText()).isEqualTo(request);
        });
        assertThat(talk.state(request)).isEqualTo("EXPIRED");
        doneIsRefused("OVERRIDE_EXPIRED");
        assertThat(talk.asks("dana", "SHOP-1")).isNotEqualTo(request);
    }

    @Test
    void anApprovalNoLongerHoldsOnceTheDescriptionIsAnotherOrEvidenceIsLinked() throws Exception {
        String reworded = approvedUntil(talk.today().plusDays(10));
        talk.put(
                "sam",
                "/rest/api/2/issue/SHOP-1",
                Map.of("fields", Map.of("description", "The basket is there on every device, for ever.")));

        assertThat(talk.recorded("SHOP-1", "OVERRIDE_VOIDED")).singleElement().satisfies(entry -> {
            assertThat(entry.get("by").asText()).isEqualTo("sam");
            assertThat(entry.at("/details/changed").asText()).isEqualTo("DESCRIPTION");
        });
        assertThat(talk.state(reworded)).isEqualTo("VOIDED");
        assertThat(talk.mailsInTime("dana", NO_LONGER_HOLDS)).hasSize(1);
        doneIsRefused("OVERRIDE_VOIDED");

        String contradicted = approvedUntil(talk.today().plusDays(10));
        String insight = talk.post(
                        "priya",
                        GATE + "insights",
                        Map.of(
                                "project",
                                "SHOP",
                                "quote",
                                "I do not want anybody to see what I looked at.",
                                "source",
                                Map.of("kind", "NONE"),
                                "observedOn",
                                talk.today().minusDays(1).toString(),
                                "customer",
                                "R.",
                                "kind",
                                "ACTIONABLE"))
                .get("key")
                .asText();
        talk.post(
                "sam",
                GATE + "issues/SHOP-1/evidence",
                Map.of("insight", insight, "stance", "CONTRADICTS", "relevance", "Families share a device."));

        talk.eventually(
                "dana",
                GATE + "overrides/" + contradicted,
                page -> page.at("/override/state").asText().equals("VOIDED"));
        assertThat(talk.recorded("SHOP-1", "OVERRIDE_VOIDED"))
                .hasSize(2)
                .first()
                .satisfies(entry -> {
                    assertThat(entry.get("by").asText()).isEqualTo("sam");
                    assertThat(entry.at("/details/changed").asText()).isEqualTo("EVIDENCE_LINKED");
                });
        talk.eventually(
                "admin",
                "/rest/workbench/1.0/mail",
                mails -> mails.findValuesAsText("subject").stream()
                                .filter(subject -> subject.contains(NO_LONGER_HOLDS))
                                .count()
                        == 2);
        doneIsRefused("OVERRIDE_VOIDED");
    }

    @Test
    void aDelegateIsToldAndDecidesInTheApproversPlaceUntilTheLastDay() throws Exception {
        LocalDate today = talk.today();
        talk.post(
                "priya",
                GATE + "delegations",
                Map.of(
                        "to",
                        "sam",
                        "from",
                        today.toString(),
                        "until",
                        today.plusDays(1).toString()));
        String request = talk.asks("dana", "SHOP-1");
        assertThat(talk.mailsInTime("priya", WAITS)).hasSize(1);
        assertThat(talk.mailsInTime("sam", WAITS)).hasSize(1);
        assertThat(talk.mails("dana", WAITS)).isEmpty();
        assertThat(talk.get("sam", GATE + "overrides/" + request)
                        .at("/waiting/onBehalfOf")
                        .asText())
                .isEqualTo("priya");

        String ofSam = talk.asks("sam", "SHOP-3");
        assertThat(talk.mailsInTime("priya", "SHOP-3: an override waits for a decision"))
                .hasSize(1);
        assertThat(talk.mails("sam", "SHOP-3")).isEmpty();
        assertThat(talk.approves("sam", ofSam, today).status()).isEqualTo(403);

        Calls.Answer approved = talk.approves("sam", request, today.plusDays(1));

        assertThat(approved.status()).isEqualTo(200);
        assertThat(approved.body().at("/decision/onBehalfOf").asText()).isEqualTo("priya");
        assertThat(talk.recorded("SHOP-1", "OVERRIDE_APPROVED")).singleElement().satisfies(entry -> {
            assertThat(entry.get("by").asText()).isEqualTo("sam");
            assertThat(entry.get("onBehalfOf").asText()).isEqualTo("priya");
        });

        LocalDate after = talk.goesBy(Duration.ofDays(3));
        String later = talk.asks("dana", "SHOP-1");

        assertThat(talk.approves("sam", later, after).status()).isEqualTo(403);
        assertThat(talk.waitingFor("sam")).doesNotContain(later);
        assertThat(talk.waitingFor("priya")).contains(later);
        talk.eventually(
                "admin",
                "/rest/workbench/1.0/mail",
                mails -> mails.findValuesAsText("subject").stream()
                                .filter(subject -> subject.contains(WAITS))
                                .count()
                        == 3);
        assertThat(talk.mails("priya", WAITS)).hasSize(2);
        assertThat(talk.mails("sam", WAITS)).hasSize(1);
    }

    @Test
    void whatIsDueOnOneDayIsInOneMailAndInNoneForWhoSwitchedItOff() throws Exception {
        talk.eventually(
                "sam",
                GATE + "issues/SHOP-15/commitments",
                all -> !all.at("/commitments/0").isMissingNode());
        approvedUntil(talk.today().plusDays(30));
        talk.put("dana", GATE + "me/notifications", Map.of("digest", false));

        talk.goesBy(Duration.ofDays(24));
        talk.runs("reminders");
        talk.runs("reminders");

        assertThat(talk.mails("sam", DUE)).singleElement().satisfies(digest -> {
            assertThat(digest.get("subject").asText()).contains(DUE + 2);
            assertThat(body(digest))
                    .contains("SHOP-15: the override that you asked for is good until")
                    .contains("SHOP-15: you promised to find something out by");
        });
        assertThat(talk.mails("dana", DUE)).isEmpty();

        talk.goesBy(Duration.ofDays(1));
        talk.runs("reminders");
        assertThat(talk.mails("sam", DUE)).hasSize(1);

        talk.goesBy(Duration.ofDays(4));
        talk.runs("reminders");
        assertThat(talk.mails("sam", DUE))
                .hasSize(2)
                .last()
                .satisfies(digest -> assertThat(digest.get("subject").asText()).contains(DUE + 1));
        assertThat(talk.mails("dana", DUE)).isEmpty();
    }

    private static String body(JsonNode mail) {
        return mail.get("body").asText();
    }
}
