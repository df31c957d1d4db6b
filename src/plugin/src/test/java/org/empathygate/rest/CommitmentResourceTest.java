package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Commitments, follow-ups and the choice of mails. */
class CommitmentResourceTest {

    private final RestServer server = new RestServer();

    @BeforeEach
    void shopOne() {
        server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
    }

    private static Map<String, Object> body(String owner) {
        Map<String, Object> body = new HashMap<>();
        body.put("pressures", List.of("SPEED"));
        body.put("premortem", "Guests give up at the form");
        body.put("reasonCode", "WILL_FIND_OUT");
        body.put("reason", "The fair starts on Monday");
        body.put("revisitOn", "2027-01-15");
        body.put("commitment", Map.of("owner", owner, "due", "2027-01-10", "measure", "Five guests asked"));
        return body;
    }

    private long approved() {
        Reply asked = server.as("dana").post("issues/SHOP-1/overrides", body("rita"));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        long id = ((Number) asked.value("id")).longValue();
        assertThat(server.as("priya")
                        .post("overrides/" + id + "/approve", Map.of("comment", "Once"))
                        .status())
                .isEqualTo(200);
        server.catchUp();
        return id;
    }

    private Map<String, Object> onlyOne(Reply reply, String list) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.list(list)).hasSize(1);
        return reply.list(list).get(0);
    }

    @Nested
    class Commitments {

        @Test
        void areNobodysWhoIsNotThere() {
            Reply reply = server.as("dana").post("issues/SHOP-1/overrides", body("nobody"));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors()).containsOnlyKeys("commitment.owner");
        }

        @Test
        void areMadeByTheApprovalAndShownOnTheIssueAndToTheirOwner() {
            long override = approved();

            assertThat(onlyOne(server.as("dana").get("issues/SHOP-1/commitments"), "commitments"))
                    .containsEntry("override", (int) override)
                    .containsEntry("issue", "SHOP-1")
                    .containsEntry("owner", "rita")
                    .containsEntry("state", "OPEN")
                    .containsEntry("legalMoves", List.of("BROKEN", "KEPT", "LAPSED"))
                    .containsEntry("lastDay", "2027-01-24")
                    .doesNotContainKeys("closedBy", "link");
            assertThat(onlyOne(server.as("rita").get("commitments?owner=me"), "commitments"))
                    .containsEntry("measure", "Five guests asked");
            assertThat(server.as("dana").get("commitments?owner=me").list("commitments"))
                    .isEmpty();
        }

        @Test
        void areKeptOnce() {
            approved();
            Object id = onlyOne(server.as("rita").get("commitments?owner=me"), "commitments")
                    .get("id");

            Reply kept = server.as("rita")
                    .post("commitments/" + id + "/keep", Map.of("link", "SHOP-1", "comment", "Nine of ten"));

            assertThat(kept.status()).as(kept.text()).isEqualTo(200);
            assertThat(kept.json()).containsEntry("state", "KEPT").containsEntry("link", "SHOP-1");
            Reply again = server.as("rita").post("commitments/" + id + "/break", Map.of("comment", "No"));
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.json()).containsEntry("state", "KEPT").containsEntry("legalMoves", List.of());
        }

        @Test
        void sayThatTheyLapsedFromTheFirstMomentOn() {
            approved();
            server.clock().advance(Duration.ofDays(63));

            assertThat(onlyOne(server.as("dana").get("issues/SHOP-1/commitments"), "commitments"))
                    .containsEntry("state", "LAPSED");
        }
    }

    @Nested
    class FollowUps {

        @Test
        void standBesideTheReasonAndAreAnsweredOnceByTheRequester() {
            long override = approved();
            server.use(override);
            String all = "overrides/" + override + "/follow-ups";
            assertThat(server.as("rita").get(all).list("followUps"))
                    .extracting(question -> question.get("dueOn"))
                    .containsExactly("2026-12-23", "2027-02-21");
            server.clock().advance(Duration.ofDays(30));
            Map<String, Object> question = onlyOne(server.as("dana").get("follow-ups?waitingFor=me"), "followUps");
            assertThat(question)
                    .containsEntry("state", "DUE")
                    .containsEntry("premortem", "Guests give up at the form")
                    .containsEntry("reason", "The fair starts on Monday")
                    .doesNotContainKey("harm");

            String answer = "follow-ups/" + question.get("id") + "/answer";
            Reply answered = server.as("dana").post(answer, Map.of("harm", "YES", "comment", "Three left"));

            assertThat(answered.status()).as(answered.text()).isEqualTo(200);
            assertThat(answered.json()).containsEntry("harm", "YES").containsEntry("answeredBy", "dana");
            Reply again = server.as("dana").post(answer, Map.of("harm", "NO", "comment", "No"));
            assertThat(again.status()).isEqualTo(409);
            assertThat(again.json()).containsEntry("state", "ANSWERED").containsEntry("legalMoves", List.of());
            assertThat(server.as("priya")
                            .post(answer, Map.of("harm", "NO", "comment", "No"))
                            .status())
                    .isEqualTo(403);
            assertThat(server.as("dana").get("follow-ups/summary?project=SHOP").json())
                    .isEqualTo(Map.of(
                            "project",
                            "SHOP",
                            "due",
                            1,
                            "answered",
                            Map.of("YES", 1, "NO", 0, "CANNOT_TELL", 0),
                            "unanswered",
                            0));
        }
    }

    @Nested
    class Notifications {

        @Test
        void areAllOnUntilSomebodySwitchesOneOff() {
            assertThat(server.as("dana").get("me/notifications").json())
                    .isEqualTo(Map.of("requests", true, "decisions", true, "digest", true));

            assertThat(server.as("dana")
                            .put("me/notifications", Map.of("digest", false))
                            .json())
                    .isEqualTo(Map.of("requests", true, "decisions", true, "digest", false));

            assertThat(server.as("dana").get("me/notifications").value("digest"))
                    .isEqualTo(false);
            assertThat(server.as("priya").get("me/notifications").value("digest"))
                    .isEqualTo(true);
            assertThat(server.anonymously().get("me/notifications").status()).isEqualTo(401);
            assertThat(server.as("dana")
                            .put("me/notifications", Map.of("digest", "no"))
                            .errors())
                    .containsOnlyKeys("digest");
        }
    }
}
