package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.Tier;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionResourceTest {
    private final RestServer server = new RestServer();

    @BeforeEach
    void aWorkItemUnderEnforce() {
        server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
        server.policies()
                .replace(
                        PolicyScope.of(WorkItemBuilder.SHOP),
                        aPolicy().tier(Tier.ENFORCE).stored(1),
                        0);
    }

    private Map<String, Object> onlyDecision(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.list("decisions")).hasSize(1);
        return reply.list("decisions").get(0);
    }

    @Test
    void saysWhyAWorkItemWouldBeRefusedAndWhatToDo() {
        Map<String, Object> decision = onlyDecision(server.as("rita").get("decision?issue=SHOP-1"));

        assertThat(decision)
                .containsEntry("transition", Map.of("id", 31, "name", "Done"))
                .containsEntry("tier", "ENFORCE")
                .containsEntry("outcome", "UNSATISFIED")
                .containsEntry("refuses", true)
                .containsEntry(
                        "reasons",
                        List.of(Map.of(
                                "code",
                                "NO_EVIDENCE",
                                "message",
                                "no customer insight is linked",
                                "fix",
                                "Link a customer insight, or ask Product Owners for an override.")))
                .containsEntry("policyVersion", 1)
                .containsEntry("evidence", List.of())
                .containsEntry("restrictedEvidence", 0);
    }

    @Test
    void speaksTheReadersLanguage() {
        RestServer german = new RestServer(Locale.GERMAN);
        german.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());

        assertThat(german.as("rita").get("decision?issue=SHOP-1").text())
                .contains("keine Kundenerkenntnis ist verkn\u00fcpft");
    }

    @Test
    void isSatisfiedByEvidenceThatTheReaderMayNotSeeWithoutNamingIt() {
        server.host().link(goodEvidence().named(EvidenceRef.issue("SECRET-7")).evidence());
        server.host().hide(EvidenceRef.issue("SECRET-7"));

        Reply reply = server.as("rita").get("decision?issue=SHOP-1&transition=31");

        assertThat(onlyDecision(reply))
                .containsEntry("outcome", "SATISFIED")
                .containsEntry("evidence", List.of())
                .containsEntry("restrictedEvidence", 1);
        assertThat(reply.text()).doesNotContain("SECRET");
    }

    @Test
    void hasNoDecisionForATransitionWithoutAGate() {
        assertThat(server.as("rita").get("decision?issue=SHOP-1&transition=11").list("decisions"))
                .isEmpty();
    }

    @Test
    void namesABadTransition() {
        assertThat(server.as("rita")
                        .get("decision?issue=SHOP-1&transition=Done")
                        .errors())
                .containsOnlyKeys("transition");
    }

    @Test
    void namesAMissingIssue() {
        assertThat(server.as("rita").get("decision").errors()).containsOnlyKeys("issue");
    }

    @Test
    void saysErrorAndNotNothingWhenTheStoreIsDown() {
        server.as("rita").get("decision?issue=SHOP-1");
        server.loseStore();

        assertThat(onlyDecision(server.as("rita").get("decision?issue=SHOP-1")))
                .containsEntry("tier", "ENFORCE")
                .containsEntry("outcome", "ERROR")
                .containsEntry("refuses", true);
    }
}
