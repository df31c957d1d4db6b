package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.util.List;
import org.empathygate.core.ProjectKey;
import org.junit.jupiter.api.Test;

class PolicyCheckTest {

    private static final PolicyScope SHOP = PolicyScope.of(new ProjectKey("SHOP"));
    private static final PolicyScope LAB = PolicyScope.of(new ProjectKey("LAB"));
    private static final BrokenReference GONE = new BrokenReference("evidenceLinkTypes", "Evidence");

    private final Policies policies = new InMemoryPolicies();

    private List<BrokenPolicy> broken(PolicyReferences references) {
        return new PolicyCheck(policies, references).broken();
    }

    @Test
    void nothingIsBrokenWhereTheHostKnowsEveryName() {
        policies.replace(SHOP, aPolicy().stored(1), 0);

        assertThat(broken(PolicyReferences.ALL_KNOWN)).isEmpty();
    }

    @Test
    void namesEachPolicyWithWhatTheHostDoesNotKnow() {
        policies.replace(SHOP, aPolicy().stored(1), 0);
        policies.replace(LAB, aPolicy().stored(1), 0);
        policies.replace(PolicyScope.GLOBAL, aPolicy().stored(1), 0);

        assertThat(broken(policy -> List.of(GONE)))
                .containsExactly(
                        new BrokenPolicy(PolicyScope.GLOBAL, true, List.of(GONE)),
                        new BrokenPolicy(LAB, true, List.of(GONE)),
                        new BrokenPolicy(SHOP, true, List.of(GONE)));
    }

    @Test
    void aDocumentThatCannotBeReadIsBroken() {
        policies.replace(SHOP, new StoredPolicy(Tiers.all(Tier.ENFORCE), "not a policy", 1), 0);

        assertThat(broken(PolicyReferences.ALL_KNOWN)).containsExactly(new BrokenPolicy(SHOP, false, List.of()));
    }
}
