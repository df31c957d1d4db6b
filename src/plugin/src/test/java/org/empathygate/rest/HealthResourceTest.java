package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.junit.jupiter.api.Test;

class HealthResourceTest {
    private static final PolicyScope SHOP = PolicyScope.of(new ProjectKey("SHOP"));

    private final RestServer server = new RestServer();

    @Test
    void showsWhatThePluginFoundInItsHost() {
        assertThat(server.as(FakeHost.ADMIN).get("health").json())
                .isEqualTo(Map.of(
                        "platform",
                        Map.of("product", "jira", "version", "11.3.0"),
                        "members",
                        Map.of("checked", 420, "missing", List.of()),
                        "references",
                        List.of("ActiveObjects"),
                        "jobs",
                        List.of(Map.of("name", "ledger", "ok", true, "state", Map.of("sequence", "0", "waiting", "0"))),
                        "brokenPolicies",
                        List.of()));
    }

    @Test
    void namesThePoliciesByWhichNothingCanBeDecided() {
        server.policies().replace(SHOP, new StoredPolicy(Tiers.all(Tier.ENFORCE), "not a policy", 1), 0);

        assertThat(server.as(FakeHost.ADMIN).get("health").value("brokenPolicies"))
                .isEqualTo(List.of(Map.of("project", "SHOP", "readable", false, "broken", List.of())));
    }

    @Test
    void tellsTheRestWhileTheStoreIsDown() {
        server.loseStore();

        assertThat(server.as(FakeHost.ADMIN).get("health").json())
                .containsKey("platform")
                .doesNotContainKey("brokenPolicies");
    }

    @Test
    void isForSystemAdministrators() {
        assertThat(server.as("priya").get("health").status()).isEqualTo(403);
        assertThat(server.anonymously().get("health").status()).isEqualTo(401);
    }
}
