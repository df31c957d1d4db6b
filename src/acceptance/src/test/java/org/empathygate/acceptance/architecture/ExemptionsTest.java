package org.empathygate.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExemptionsTest {
    private final Exemptions exemptions = Exemptions.read();

    @Test
    void eachHasAReason() {
        for (int i = 0; i < exemptions.lines().size(); i++) {
            if (!exemptions.lines().get(i).startsWith("#")) {
                assertThat(exemptions.lines().get(i - 1))
                        .as("the line above " + exemptions.lines().get(i))
                        .startsWith("# ");
            }
        }
    }

    @Test
    void eachIsStillNeeded() {
        Set<String> violations =
                RulesTest.rules().flatMap(rule -> rule.violations().stream()).collect(Collectors.toSet());

        assertThat(exemptions.patterns())
                .filteredOn(pattern -> violations.stream().noneMatch(violation -> violation.matches(pattern)))
                .isEmpty();
    }
}
