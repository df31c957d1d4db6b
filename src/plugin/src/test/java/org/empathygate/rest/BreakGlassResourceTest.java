package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.empathygate.core.WorkItemId;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BreakGlassResourceTest {
    private static final String BREAK = "issues/SHOP-1/break-glass";
    private static final Map<String, String> A_REASON = Map.of("reason", "The shop is down");
    private static final Map<String, Object> A_REVIEW = Map.of("justified", true, "comment", "It was down");

    private final RestServer server = new RestServer();

    @BeforeEach
    void shopOneAndAGroup() {
        server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
        server.host().add(aWorkItem().withId(10002).withKey("SHOP-2").facts());
        server.as(FakeHost.ADMIN)
                .put(
                        "policy/SHOP",
                        Map.of(
                                "version",
                                0,
                                "defaultTier",
                                "ENFORCE",
                                "breakGlassGroups",
                                List.of("on-call"),
                                "holidays",
                                List.of("2026-11-24")));
    }

    private String broken() {
        Reply reply = server.as("dana").post(BREAK, A_REASON);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return "break-glass/" + reply.value("id") + "/review";
    }

    @Nested
    class Breaking {

        @Test
        void answersWithTheReviewThatIsDue() {
            Reply reply = server.as("dana").post(BREAK, A_REASON);

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.json())
                    .containsEntry("issue", "SHOP-1")
                    .containsEntry("state", "AWAITING_REVIEW")
                    .containsEntry("legalMoves", List.of("JUSTIFIED", "NOT_JUSTIFIED"))
                    .containsEntry("by", "dana")
                    .containsEntry("reason", "The shop is down")
                    .containsEntry("reviewDue", "2026-11-27")
                    .containsEntry("overdue", false)
                    .doesNotContainKey("review");
        }

        @Test
        void letsTheWorkItemPassByAnOverrideThatSaysWhatItIs() {
            broken();

            assertThat(server.as("dana").get("decision?issue=SHOP-1").text()).contains("\"OVERRIDDEN\"");
            assertThat(server.as("dana").get("issues/SHOP-1/overrides").list("overrides"))
                    .singleElement()
                    .satisfies(shown -> assertThat(shown)
                            .containsEntry("state", "APPROVED")
                            .containsEntry("brokenGlass", true)
                            .containsEntry("usable", true)
                            .containsEntry("pressures", List.of())
                            .containsEntry("requester", "dana"));
        }

        @Test
        void isRefusedToWhoIsInNoneOfTheGroups() {
            assertThat(server.as("priya").post(BREAK, A_REASON).status()).isEqualTo(403);
            assertThat(server.as("stranger").post(BREAK, A_REASON).status()).isEqualTo(404);
            assertThat(server.anonymously().post(BREAK, A_REASON).status()).isEqualTo(401);
        }

        @Test
        void needsAReason() {
            assertThat(server.as("dana").post(BREAK, Map.of()).errors()).containsOnlyKeys("reason");
        }

        @Test
        void doesNotHelpAgainstAHold() {
            server.as("priya").post("issues/SHOP-1/hold", Map.of("reason", "Wait"));

            Reply reply = server.as("dana").post(BREAK, A_REASON);

            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.json()).containsEntry("state", "HELD");
        }

        @Test
        void isRefusedWhileAReviewIsOverdueWhichIsNamedToWhoMaySeeIt() {
            broken();
            server.clock().advance(Duration.ofDays(5));

            assertThat(server.as("dana").post("issues/SHOP-2/break-glass", A_REASON))
                    .satisfies(reply -> assertThat(reply.status()).isEqualTo(403))
                    .satisfies(
                            reply -> assertThat(reply.text()).contains("The review of SHOP-1 was due on 2026-11-27."));

            server.host().remove(new WorkItemId(10001));

            assertThat(server.as("dana")
                            .post("issues/SHOP-2/break-glass", A_REASON)
                            .text())
                    .contains("A review was due on 2026-11-27.")
                    .doesNotContain("SHOP-1");
        }
    }

    @Nested
    class Reviewing {

        @Test
        void saysWhetherItWasJustified() {
            Reply reply = server.as("priya").post(broken(), A_REVIEW);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json()).containsEntry("state", "JUSTIFIED").containsEntry("legalMoves", List.of());
            assertThat(reply.object("review")).containsEntry("by", "priya").containsEntry("comment", "It was down");
        }

        @Test
        void happensOnce() {
            String review = broken();
            server.as("priya").post(review, Map.of("justified", false, "comment", "It could have waited"));

            Reply reply = server.as("priya").post(review, A_REVIEW);

            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.json()).containsEntry("state", "NOT_JUSTIFIED").containsEntry("legalMoves", List.of());
        }

        @Test
        void namesEveryBadField() {
            assertThat(server.as("priya")
                            .post(broken(), Map.of("justified", "perhaps"))
                            .errors())
                    .containsOnlyKeys("justified", "comment");
        }

        @Test
        void isRefusedToWhoBrokeItAndToWhoIsNoApprover() {
            String review = broken();

            assertThat(server.as("dana").post(review, A_REVIEW).status()).isEqualTo(403);
            assertThat(server.as("rita").post(review, A_REVIEW).status()).isEqualTo(403);
            assertThat(server.as("stranger").post(review, A_REVIEW))
                    .isEqualTo(server.as("stranger").post("break-glass/4711/review", A_REVIEW));
        }
    }

    @Nested
    class TheQueue {

        @Test
        void hasWhatAwaitsAReviewOfWhoAsks() {
            String review = broken();
            server.clock().advance(Duration.ofDays(5));

            assertThat(server.as("priya").get("break-glass?waitingFor=me").list("brokenGlasses"))
                    .singleElement()
                    .satisfies(shown ->
                            assertThat(shown).containsEntry("issue", "SHOP-1").containsEntry("overdue", true));
            assertThat(server.as("dana").get("break-glass?waitingFor=me").list("brokenGlasses"))
                    .isEmpty();

            server.as("priya").post(review, A_REVIEW);

            assertThat(server.as("priya").get("break-glass?waitingFor=me").list("brokenGlasses"))
                    .isEmpty();
        }

        @Test
        void isOnlyForWhoAsks() {
            assertThat(server.as("priya").get("break-glass?waitingFor=dana").errors())
                    .containsOnlyKeys("waitingFor");
        }
    }
}
