package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TiersTest {

    private final Tiers tiers = new Tiers(Tier.OBSERVE, Map.of("Story", Tier.ENFORCE, "Bug", Tier.WARN));

    @Test
    void anIssueTypeHasItsOwnTierInAnyCase() {
        assertThat(tiers.of("Story")).isEqualTo(Tier.ENFORCE);
        assertThat(tiers.of("STORY")).isEqualTo(Tier.ENFORCE);
        assertThat(tiers.of("Bug")).isEqualTo(Tier.WARN);
    }

    @Test
    void anyOtherIssueTypeHasTheDefault() {
        assertThat(tiers.of("Task")).isEqualTo(Tier.OBSERVE);
    }

    @Test
    void anUnknownIssueTypeHasTheStrictest() {
        assertThat(tiers.of(null)).isEqualTo(Tier.ENFORCE);
        assertThat(new Tiers(Tier.ENFORCE, Map.of("Bug", Tier.OFF)).of(null)).isEqualTo(Tier.ENFORCE);
    }

    @Test
    void areStricterWhenAnyTypeIsAskedMore() {
        Tiers observing = Tiers.all(Tier.OBSERVE);
        Tiers strictOnBugs = new Tiers(Tier.OBSERVE, Map.of("Bug", Tier.WARN));

        assertThat(strictOnBugs.stricterThan(observing)).isTrue();
        assertThat(observing.stricterThan(strictOnBugs)).isFalse();
        assertThat(observing.stricterThan(observing)).isFalse();
        assertThat(Tiers.all(Tier.WARN).stricterThan(strictOnBugs)).isTrue();
        assertThat(new Tiers(Tier.WARN, Map.of("Bug", Tier.OFF))
                        .stricterThan(new Tiers(Tier.WARN, Map.of("bug", Tier.WARN))))
                .isFalse();
    }
}
