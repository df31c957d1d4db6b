package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.PolicyBuilder;
import org.junit.jupiter.api.Test;

class EarlierPoliciesTest {

    private static final ProjectKey SHOP = new ProjectKey("SHOP");
    private static final Instant THEN = Days.NOW;

    private final PolicyVersions versions = new InMemoryPolicyVersions();
    private final EarlierPolicies earlier = new EarlierPolicies(versions);

    private void keep(PolicyScope scope, Tier tier, int version, Instant at) {
        versions.add(scope, new PolicyVersion(PolicyBuilder.aPolicy().tier(tier).stored(version), People.PRIYA, at));
    }

    private Tier tierThen(int version) {
        return earlier.held(SHOP, version, THEN).orElseThrow().tiers().byDefault();
    }

    @Test
    void theProjectsOwnHeldIfItWasThere() {
        keep(PolicyScope.GLOBAL, Tier.WARN, 2, THEN.minusSeconds(60));
        keep(PolicyScope.of(SHOP), Tier.ENFORCE, 2, THEN);

        assertThat(tierThen(2)).isEqualTo(Tier.ENFORCE);
    }

    @Test
    void theGlobalOneHeldWhereTheProjectHadNone() {
        keep(PolicyScope.GLOBAL, Tier.WARN, 2, THEN.minusSeconds(60));
        keep(PolicyScope.of(SHOP), Tier.ENFORCE, 2, THEN.plusSeconds(1));

        assertThat(tierThen(2)).isEqualTo(Tier.WARN);
    }

    @Test
    void versionZeroIsWhatTheProductShips() {
        assertThat(earlier.held(SHOP, 0, THEN)).contains(Policy.DEFAULT);
    }

    @Test
    void whatWasNeverKeptOrCannotBeReadIsUnknown() {
        versions.add(
                PolicyScope.of(SHOP),
                new PolicyVersion(new StoredPolicy(Tiers.all(Tier.WARN), "gone bad", 1), People.PRIYA, THEN));

        assertThat(earlier.held(SHOP, 1, THEN)).isEmpty();
        assertThat(earlier.held(SHOP, 2, THEN)).isEmpty();
    }
}
