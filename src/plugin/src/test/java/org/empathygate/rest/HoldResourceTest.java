package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.util.List;
import java.util.Map;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoldResourceTest {
    private static final String HOLD = "issues/SHOP-1/hold";
    private static final Map<String, String> A_REASON = Map.of("reason", "Wait for the fair");

    private final RestServer server = new RestServer();

    @BeforeEach
    void shopOne() {
        server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
    }

    @Test
    void anApproverHolds() {
        Reply reply = server.as("priya").post(HOLD, A_REASON);

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json())
                .isEqualTo(Map.of(
                        "issue", "SHOP-1",
                        "state", "HELD",
                        "legalMoves", List.of("LIFTED"),
                        "by", "priya",
                        "since", "2026-11-23T09:30:00Z",
                        "reason", "Wait for the fair"));
        assertThat(server.as("rita").get(HOLD).json()).isEqualTo(reply.json());
    }

    @Test
    void theDecisionSaysWhoSinceWhenAndWhy() {
        server.host().link(goodEvidence().evidence());
        server.as("priya").post(HOLD, A_REASON);

        assertThat(server.as("dana").get("decision?issue=SHOP-1").text())
                .contains("\"UNSATISFIED\"", "\"HELD\"", "priya has held it since 2026-11-23")
                .contains("Product Owners can lift the hold", "It is held because: Wait for the fair");
    }

    @Test
    void anApproverLifts() {
        server.as("priya").post(HOLD, A_REASON);

        Reply reply = server.as("priya").delete(HOLD);

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.text()).isEmpty();
        assertThat(server.as("priya").get(HOLD).status()).isEqualTo(404);
        assertThat(server.as("priya").delete(HOLD).status()).isEqualTo(404);
    }

    @Test
    void aHoldThatStandsIsTold() {
        server.as("priya").post(HOLD, A_REASON);

        Reply reply = server.as("priya").post(HOLD, A_REASON);

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json()).containsEntry("state", "HELD").containsEntry("legalMoves", List.of("LIFTED"));
    }

    @Test
    void nobodyElseHoldsOrLifts() {
        assertThat(server.as("dana").post(HOLD, A_REASON).status()).isEqualTo(403);
        server.as("priya").post(HOLD, A_REASON);

        assertThat(server.as("dana").delete(HOLD).status()).isEqualTo(403);
        assertThat(server.as("stranger").post(HOLD, A_REASON).status()).isEqualTo(404);
        assertThat(server.as("stranger").delete(HOLD).status()).isEqualTo(404);
        assertThat(server.as("stranger").get(HOLD).status()).isEqualTo(404);
        assertThat(server.anonymously().post(HOLD, A_REASON).status()).isEqualTo(401);
        assertThat(server.anonymously().delete(HOLD).status()).isEqualTo(401);
    }

    @Test
    void aHoldNeedsAReasonAndNothingElse() {
        assertThat(server.as("priya").post(HOLD, Map.of()).errors()).containsOnlyKeys("reason");
        assertThat(server.as("priya")
                        .post(HOLD, Map.of("reason", "No", "until", "Friday"))
                        .errors())
                .containsOnlyKeys("until");
    }
}
