package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.Test;

class PolicyResourceTest {
    private static final String POLICY = "policy/SHOP";

    private final RestServer server = new RestServer();

    @Test
    void aProjectWithoutAPolicyShowsTheDefaultInVersionZero() {
        Reply reply = server.as("rita").get(POLICY);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json())
                .containsEntry("project", "SHOP")
                .containsEntry("version", 0)
                .containsEntry("inherited", true)
                .containsEntry("readable", true)
                .containsEntry("defaultTier", "OBSERVE")
                .containsEntry("freshnessDays", 180)
                .containsEntry("approverRoles", List.of("Product Owners"));
    }

    @Test
    void aChangeKeepsWhatItLeavesOut() {
        Reply reply = server.as(FakeHost.ADMIN)
                .put(POLICY, Map.of("version", 0, "tiers", Map.of("Story", "ENFORCE", "Bug", "WARN")));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json())
                .containsEntry("version", 1)
                .containsEntry("inherited", false)
                .containsEntry("defaultTier", "OBSERVE")
                .containsEntry("tiers", Map.of("Story", "ENFORCE", "Bug", "WARN"));
        assertThat(server.as("rita").get(POLICY).json()).isEqualTo(reply.json());
    }

    @Test
    void anAnswerCanBeSentBackAsItCame() {
        Map<String, Object> answer = server.as(FakeHost.ADMIN).get(POLICY).json();

        assertThat(server.as(FakeHost.ADMIN).put(POLICY, answer).status()).isEqualTo(200);
    }

    @Test
    void theSlowerOfTwoIsToldWhichVersionThereIs() {
        server.as(FakeHost.ADMIN).put(POLICY, Map.of("version", 0, "freshnessDays", 90));

        Reply reply = server.as(FakeHost.ADMIN).put(POLICY, Map.of("version", 0, "freshnessDays", 30));

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json()).containsEntry("version", 1);
        assertThat(server.as("rita").get(POLICY).json()).containsEntry("freshnessDays", 90);
    }

    @Test
    void everyBadFieldIsNamedAtOnce() {
        Reply reply = server.as(FakeHost.ADMIN)
                .put(
                        POLICY,
                        Map.of("version", 0, "freshnessDays", -1, "defaultTier", "LOUD", "approvers", List.of("x")));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.errors()).containsOnlyKeys("freshnessDays", "defaultTier", "approvers");
    }

    @Test
    void theVersionIsRequiredAndANumber() {
        assertThat(server.as(FakeHost.ADMIN)
                        .put(POLICY, Map.of("freshnessDays", 1))
                        .errors())
                .containsOnlyKeys("version");
        assertThat(server.as(FakeHost.ADMIN).put(POLICY, Map.of("version", "1")).errors())
                .containsOnlyKeys("version");
    }

    @Test
    void onlyAnAdministratorOfTheProjectChangesIt() {
        assertThat(server.as("priya").put(POLICY, Map.of("version", 0)).status())
                .isEqualTo(403);
        assertThat(server.as(FakeHost.ADMIN)
                        .put("policy/OTHER", Map.of("version", 0))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDocumentThatCannotBeReadShowsItsTiersAndCanBeRepaired() {
        server.policies()
                .replace(
                        PolicyScope.of(WorkItemBuilder.SHOP),
                        new StoredPolicy(Tiers.all(Tier.ENFORCE), "freshnessDays = many", 1),
                        0);

        assertThat(server.as("rita").get(POLICY).json())
                .isEqualTo(Map.of(
                        "project",
                        "SHOP",
                        "version",
                        1,
                        "inherited",
                        false,
                        "readable",
                        false,
                        "broken",
                        List.of(),
                        "defaultTier",
                        "ENFORCE",
                        "tiers",
                        Map.of()));
        assertThat(server.as(FakeHost.ADMIN).put(POLICY, Map.of("version", 1)).json())
                .containsEntry("readable", true)
                .containsEntry("defaultTier", "ENFORCE");
    }
}
