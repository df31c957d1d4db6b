package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OverrideResourceTest {
    private static final String OVERRIDES = "issues/SHOP-1/overrides";

    private final RestServer server = new RestServer();

    @BeforeEach
    void shopOne() {
        server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
    }

    private static Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("pressures", List.of("SPEED", "COST"));
        body.put("affected", "Guests");
        body.put("premortem", "Guests give up at the form");
        body.put("reasonCode", "TRADE_OFF");
        body.put("reason", "The fair starts on Monday");
        body.put("revisitOn", "2027-01-15");
        return body;
    }

    private String requested() {
        Reply reply = server.as("dana").post(OVERRIDES, body());
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return "overrides/" + reply.value("id");
    }

    @Nested
    class Requesting {

        @Test
        void answersWithTheRequest() {
            Reply reply = server.as("dana").post(OVERRIDES, body());

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.json())
                    .containsEntry("issue", "SHOP-1")
                    .containsEntry("state", "REQUESTED")
                    .containsEntry("usable", false)
                    .containsEntry("legalMoves", List.of("APPROVED", "DECLINED", "WITHDRAWN"))
                    .containsEntry("requester", "dana")
                    .containsEntry("pressures", List.of("COST", "SPEED"))
                    .containsEntry("affected", "Guests")
                    .containsEntry("revisitOn", "2027-01-15")
                    .doesNotContainKeys("decision", "closedAt", "commitment");
        }

        @Test
        void namesEveryBadFieldAtOnce() {
            Reply reply = server.as("dana").post(OVERRIDES, Map.of("reasonCode", "WILL_FIND_OUT"));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors()).containsKeys("pressures", "premortem", "reason", "revisitOn");
            assertThat(reply.errors().keySet()).anyMatch(field -> field.startsWith("commitment"));
        }

        @Test
        void tellsWhereTheOpenRequestStands() {
            requested();

            Reply reply = server.as("dana").post(OVERRIDES, body());

            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.json())
                    .containsEntry("state", "REQUESTED")
                    .containsEntry("legalMoves", List.of("APPROVED", "DECLINED", "WITHDRAWN"));
        }

        @Test
        void isRefusedToWhoMayNotEdit() {
            assertThat(server.as("rita").post(OVERRIDES, body()).status()).isEqualTo(403);
        }

        @Test
        void namesCitedEvidenceOnlyToWhoMaySeeIt() {
            EvidenceRef secret = EvidenceRef.issue("SHOP-9");
            server.host().link(goodEvidence().named(secret).contradicting().evidence());
            Map<String, Object> body = body();
            body.put("citedInsight", "SHOP-9");
            assertThat(server.as("dana").post(OVERRIDES, body).json()).containsEntry("citedInsight", "SHOP-9");

            server.host().hide(secret);

            assertThat(server.as("rita").get(OVERRIDES).list("overrides"))
                    .allSatisfy(shown -> assertThat(shown).doesNotContainKey("citedInsight"));
        }
    }

    @Nested
    class Deciding {

        @Test
        void approvesUntilADay() {
            Reply reply = server.as("priya")
                    .post(requested() + "/approve", Map.of("comment", "Once", "expiresOn", "2026-12-01"));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json()).containsEntry("state", "APPROVED").containsEntry("usable", true);
            assertThat(reply.object("decision"))
                    .containsEntry("by", "priya")
                    .containsEntry("comment", "Once")
                    .containsEntry("expiresOn", "2026-12-01");
        }

        @Test
        void showsThatAnApprovalIsNotUsableAfterItsLastDay() {
            server.as("priya").post(requested() + "/approve", Map.of("comment", "Once", "expiresOn", "2026-12-01"));

            server.clock().advance(Duration.ofDays(9));

            assertThat(server.as("rita").get(OVERRIDES).list("overrides"))
                    .singleElement()
                    .satisfies(shown -> assertThat(shown).containsEntry("usable", false));
        }

        @Test
        void declinesAndSaysWhatWouldBeEnough() {
            Reply reply =
                    server.as("priya").post(requested() + "/decline", Map.of("wouldBeEnough", "Five guests asked"));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json()).containsEntry("state", "DECLINED").containsEntry("legalMoves", List.of());
            assertThat(reply.object("decision")).containsEntry("wouldBeEnough", "Five guests asked");
        }

        @Test
        void asksADeclineWhatWouldBeEnough() {
            assertThat(server.as("priya")
                            .post(requested() + "/decline", Map.of("comment", "No"))
                            .errors())
                    .containsOnlyKeys("wouldBeEnough");
        }

        @Test
        void isRefusedToTheRequesterAndToWhoIsNoApprover() {
            String request = requested();

            assertThat(server.as("dana").post(request + "/approve", Map.of()).status())
                    .isEqualTo(403);
            assertThat(server.as("rita").post(request + "/approve", Map.of()).status())
                    .isEqualTo(403);
        }

        @Test
        void findsNothingForWhoMayNotSeeTheWorkItem() {
            String request = requested();

            assertThat(server.as("stranger").post(request + "/approve", Map.of()))
                    .isEqualTo(server.as("stranger").post("overrides/4711/approve", Map.of()));
        }

        @Test
        void tellsWhoIsLaterWhereTheRequestStandsNow() {
            String request = requested();
            server.as("priya").post(request + "/approve", Map.of("comment", "Once"));

            Reply reply = server.as("priya").post(request + "/decline", Map.of("wouldBeEnough", "More"));

            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.json())
                    .containsEntry("state", "APPROVED")
                    .containsEntry("legalMoves", List.of("EXPIRED", "REVOKED", "USED", "VOIDED"))
                    .containsEntry("errorMessages", List.of("This is not possible any more: it is APPROVED."));
        }
    }

    @Nested
    class TakingBack {

        @Test
        void isUpToTheRequesterBeforeTheDecision() {
            String request = requested();

            assertThat(server.as("priya").post(request + "/withdraw").status()).isEqualTo(403);
            assertThat(server.as("dana").post(request + "/withdraw").json()).containsEntry("state", "WITHDRAWN");
        }

        @Test
        void isUpToTheApproverAfterIt() {
            String request = requested();
            server.as("priya").post(request + "/approve", Map.of("comment", "Once"));

            assertThat(server.as("dana").post(request + "/revoke").status()).isEqualTo(403);
            assertThat(server.as("priya").post(request + "/revoke").json()).containsEntry("state", "REVOKED");
        }
    }

    @Nested
    class TheQueue {

        @Test
        void hasWhatWaitsForWhoAsksWithItsAgeAndWhenItIsDue() {
            requested();
            server.clock().advance(Duration.ofMinutes(90));

            assertThat(server.as("priya").get("overrides?waitingFor=me").list("overrides"))
                    .singleElement()
                    .satisfies(shown -> assertThat(shown)
                            .containsEntry("issue", "SHOP-1")
                            .containsEntry("summary", "Title of SHOP-1")
                            .containsEntry(
                                    "waiting",
                                    Map.of("ageHours", 1, "due", "2026-11-25T09:30:00Z", "mayDecide", true)));
            assertThat(server.as("dana").get("overrides?waitingFor=me").list("overrides"))
                    .isEmpty();
        }

        @Test
        void tellsTheAssigneeWhyTheyMayNotDecide() {
            server.host()
                    .add(aWorkItem()
                            .withId(10001)
                            .withKey("SHOP-1")
                            .assignedTo(People.PRIYA)
                            .facts());
            requested();

            assertThat(server.as("priya").get("overrides?waitingFor=me").list("overrides"))
                    .singleElement()
                    .satisfies(shown -> assertThat(String.valueOf(shown.get("waiting")))
                            .contains("mayDecide=false")
                            .contains("You are assigned to this work item"));
        }

        @Test
        void comesInPagesAndByProject() {
            requested();
            server.host().add(aWorkItem().withId(10002).withKey("SHOP-2").facts());
            server.as("dana").post("issues/SHOP-2/overrides", body());

            Reply first = server.as("priya").get("overrides?waitingFor=me&limit=1");

            assertThat(first.json())
                    .containsEntry("start", 0)
                    .containsEntry("limit", 1)
                    .containsEntry("more", true);
            assertThat(first.list("overrides")).extracting("issue").containsExactly("SHOP-1");
            Reply second = server.as("priya").get("overrides?waitingFor=me&start=1&limit=1&project=SHOP");
            assertThat(second.list("overrides")).extracting("issue").containsExactly("SHOP-2");
            assertThat(second.json()).containsEntry("more", false);
            assertThat(server.as("priya")
                            .get("overrides?waitingFor=me&project=OTHER")
                            .list("overrides"))
                    .isEmpty();
            assertThat(server.as("priya")
                            .get("overrides?waitingFor=me&limit=201")
                            .errors())
                    .containsOnlyKeys("limit");
        }

        @Test
        void isOnlyForWhoAsks() {
            assertThat(server.as("priya").get("overrides?waitingFor=dana").errors())
                    .containsOnlyKeys("waitingFor");
            assertThat(server.as("priya").get("overrides").errors()).containsOnlyKeys("waitingFor");
        }
    }

    @Nested
    class ThePageToDecideBy {

        @Test
        void hasTheCustomersWordsTheStatedCaseAndTheHistory() {
            server.host().link(goodEvidence().named(EvidenceRef.issue("SHOP-9")).evidence());
            String request = requested();

            Reply page = server.as("priya").get(request);

            assertThat(page.json()).containsEntry("issue", "SHOP-1").containsEntry("summary", "Title of SHOP-1");
            assertThat(page.text()).startsWith("{\"evidence\":");
            assertThat(page.value("evidence", "links").toString()).contains("SHOP-9");
            assertThat(page.value("override", "premortem")).isEqualTo("Guests give up at the form");
            assertThat(page.value("waiting", "mayDecide")).isEqualTo(true);
            assertThat(page.list("history"))
                    .singleElement()
                    .satisfies(move -> assertThat(move)
                            .containsEntry("kind", "OVERRIDE_REQUESTED")
                            .containsEntry("by", "dana"));
        }

        @Test
        void showsTheRequesterWhyTheyDoNotDecideAndHidesEvidenceTheyMayNotSee() {
            server.host().link(goodEvidence().named(EvidenceRef.issue("SHOP-9")).evidence());
            server.host().hide(EvidenceRef.issue("SHOP-9"));

            Reply page = server.as("dana").get(requested());

            assertThat(page.value("waiting", "why"))
                    .isEqualTo("You asked for this override, so somebody else decides.");
            assertThat(page.value("evidence", "restricted")).isEqualTo(1);
            assertThat(page.text()).doesNotContain("SHOP-9");
        }

        @Test
        void isNotThereForWhoMayNotSeeTheWorkItem() {
            assertThat(server.as("stranger").get(requested()).status()).isEqualTo(404);
        }
    }

    @Nested
    class Delegating {

        private Reply delegated() {
            return server.as("priya")
                    .post("delegations", Map.of("to", "rita", "from", "2026-11-23", "until", "2026-11-30"));
        }

        @Test
        void letsSomebodyElseDecideAndTheRecordSaysInWhosePlace() {
            Reply made = delegated();
            assertThat(made.status()).isEqualTo(201);
            assertThat(made.json())
                    .containsEntry("by", "priya")
                    .containsEntry("to", "rita")
                    .containsEntry("from", "2026-11-23")
                    .containsEntry("until", "2026-11-30")
                    .containsEntry("active", true);
            String request = requested();
            assertThat(server.as("rita").get(request).value("waiting", "onBehalfOf"))
                    .isEqualTo("priya");

            Reply approved = server.as("rita").post(request + "/approve", Map.of("comment", "Once"));

            assertThat(approved.object("decision")).containsEntry("by", "rita").containsEntry("onBehalfOf", "priya");
            assertThat(server.as("rita").get(request).list("history").get(1))
                    .containsEntry("onBehalfOf", "priya")
                    .containsEntry("authority", "ROLE Product Owners");
        }

        @Test
        void isListedForBothAndEndedByWhoGaveIt() {
            Object id = delegated().value("id");
            assertThat(server.as("priya").get("delegations").list("given")).hasSize(1);
            assertThat(server.as("rita").get("delegations").list("received")).hasSize(1);

            assertThat(server.as("rita").delete("delegations/" + id).status()).isEqualTo(403);
            assertThat(server.as("dana").delete("delegations/" + id).status()).isEqualTo(404);
            assertThat(server.as("priya").delete("delegations/" + id).status()).isEqualTo(204);
            assertThat(server.as("priya").delete("delegations/" + id).status()).isEqualTo(409);
            assertThat(server.as("rita").get("delegations").list("received")).isEmpty();
        }

        @Test
        void namesEveryBadField() {
            assertThat(server.as("priya")
                            .post("delegations", Map.of("to", "nobody", "until", "soon"))
                            .errors())
                    .containsOnlyKeys("to", "from", "until");
        }
    }

    @Nested
    class TheApproversOwnSentence {

        @Test
        void isRequiredForAYes() {
            assertThat(server.as("priya")
                            .post(requested() + "/approve", Map.of("expiresOn", "2026-12-01"))
                            .errors())
                    .containsOnlyKeys("comment");
        }
    }
}
