package org.empathygate.core;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void areNeverBlank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkItemKey(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ProjectKey(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChoicePoint(" "));
    }
}
