package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import org.empathygate.core.ProjectKey;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.Test;

/** What every store of policy versions promises. */
public abstract class PolicyVersionsContract {

    private static final PolicyScope SHOP = PolicyScope.of(new ProjectKey("SHOP"));

    /** An empty store, the same one within a test. */
    protected abstract PolicyVersions versions();

    private static PolicyVersion version(int number) {
        return new PolicyVersion(
                aPolicy().tierOf("Bug", Tier.WARN).stored(number), People.PRIYA, Days.NOW.plusSeconds(number));
    }

    @Test
    void aVersionIsFoundAgainInEveryField() {
        versions().add(SHOP, version(1));
        versions().add(SHOP, version(2));

        assertThat(versions().find(SHOP, 1)).contains(version(1));
        assertThat(versions().find(SHOP, 3)).isEmpty();
    }

    @Test
    void theNewestComesFirstUpToALimit() {
        versions().add(SHOP, version(1));
        versions().add(SHOP, version(2));
        versions().add(SHOP, version(3));

        assertThat(versions().of(SHOP, 2)).containsExactly(version(3), version(2));
    }

    @Test
    void scopesDoNotMix() {
        versions().add(PolicyScope.GLOBAL, version(1));

        assertThat(versions().of(SHOP, 10)).isEmpty();
        assertThat(versions().of(PolicyScope.GLOBAL, 10)).containsExactly(version(1));
    }
}
