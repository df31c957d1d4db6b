package org.empathygate.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldChangeTest {

    @Test
    void tellsEachFieldThatDiffersInWords() {
        Policy before = aPolicy().policy();
        Policy after = aPolicy()
                .tierOf("Bug", Tier.WARN)
                .with("approverGroups", List.of("leads", "owners"))
                .with("freshnessDays", 30)
                .policy();

        assertThat(FieldChange.between(before, after))
                .containsExactly(
                        new FieldChange("tiers", "", "Bug=WARN"),
                        new FieldChange("freshnessDays", "180", "30"),
                        new FieldChange("approverGroups", "", "leads, owners"));
    }

    @Test
    void tellsNothingOfEqualPolicies() {
        assertThat(FieldChange.between(aPolicy().policy(), aPolicy().policy())).isEmpty();
    }
}
