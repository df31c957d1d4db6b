package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.given.Race;
import org.junit.jupiter.api.Test;

/** What every store of policies promises. */
public abstract class PoliciesContract {

    private static final PolicyScope SHOP = PolicyScope.of(new ProjectKey("SHOP"));
    private static final PolicyScope OTHER = PolicyScope.of(new ProjectKey("OTHER"));

    /** An empty store, the same one within a test. */
    protected abstract Policies policies();

    private static StoredPolicy aStoredPolicy(int version) {
        return new StoredPolicy(Tiers.all(Tier.WARN), PolicyText.write(Policy.DEFAULT), version);
    }

    @Test
    void nothingIsFoundBeforeSomethingIsStored() {
        assertThat(policies().find(SHOP)).isEmpty();
        assertThat(policies().find(PolicyScope.GLOBAL)).isEmpty();
    }

    @Test
    void theFirstPolicyIsBasedOnNothing() {
        assertThat(policies().replace(SHOP, aStoredPolicy(1), 0)).isTrue();
        assertThat(policies().find(SHOP)).contains(aStoredPolicy(1));
    }

    @Test
    void scopesDoNotMix() {
        policies().replace(SHOP, aStoredPolicy(1), 0);
        policies().replace(PolicyScope.GLOBAL, new StoredPolicy(Tiers.all(Tier.OFF), "", 1), 0);

        assertThat(policies().find(SHOP)).contains(aStoredPolicy(1));
        assertThat(policies().find(PolicyScope.GLOBAL)).contains(new StoredPolicy(Tiers.all(Tier.OFF), "", 1));
        assertThat(policies().find(OTHER)).isEmpty();
    }

    @Test
    void tiersOfIssueTypesAndLongDocumentsAreKept() {
        Map<String, Tier> byIssueType = new LinkedHashMap<>();
        byIssueType.put("Story", Tier.ENFORCE);
        byIssueType.put("Bug = \"bad\"; R\u00fcckruf, #1", Tier.WARN);
        byIssueType.put("Task", Tier.OFF);
        StoredPolicy stored = new StoredPolicy(new Tiers(Tier.OBSERVE, byIssueType), "x = 1\n".repeat(2_000), 1);

        policies().replace(SHOP, stored, 0);

        assertThat(policies().find(SHOP)).contains(stored);
    }

    @Test
    void allThatIsStoredCanBeListed() {
        assertThat(policies().all()).isEmpty();

        policies().replace(SHOP, aStoredPolicy(1), 0);
        policies().replace(PolicyScope.GLOBAL, aStoredPolicy(1), 0);
        policies().replace(SHOP, aStoredPolicy(2), 1);

        assertThat(policies().all()).isEqualTo(Map.of(SHOP, aStoredPolicy(2), PolicyScope.GLOBAL, aStoredPolicy(1)));
    }

    @Test
    void aReplacementBasedOnTheStoredVersionIsKept() {
        policies().replace(SHOP, aStoredPolicy(1), 0);

        assertThat(policies().replace(SHOP, aStoredPolicy(2), 1)).isTrue();
        assertThat(policies().find(SHOP)).contains(aStoredPolicy(2));
    }

    @Test
    void aReplacementBasedOnAnotherVersionChangesNothing() {
        policies().replace(SHOP, aStoredPolicy(1), 0);

        assertThat(policies().replace(SHOP, aStoredPolicy(1), 0)).isFalse();
        assertThat(policies().replace(SHOP, aStoredPolicy(3), 2)).isFalse();
        assertThat(policies().find(SHOP)).contains(aStoredPolicy(1));
    }

    @Test
    void whatWasNeverStoredIsNotReplaced() {
        assertThat(policies().replace(SHOP, aStoredPolicy(2), 1)).isFalse();
        assertThat(policies().find(SHOP)).isEmpty();
    }

    @Test
    void ofSeveralRacersExactlyOneStoresTheFirstPolicy() {
        assertThat(Race.of(4, racer -> policies().replace(SHOP, aStoredPolicy(1), 0)))
                .containsOnlyOnce(true);
    }

    @Test
    void ofSeveralRacersExactlyOneReplacesAPolicy() {
        policies().replace(SHOP, aStoredPolicy(1), 0);

        assertThat(Race.of(4, racer -> policies().replace(SHOP, aStoredPolicy(2), 1)))
                .containsOnlyOnce(true);
    }
}
