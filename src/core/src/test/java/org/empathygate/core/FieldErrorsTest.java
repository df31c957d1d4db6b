package org.empathygate.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldErrorsTest {

    private static final Text REQUIRED = Text.of("empathy-gate.error.required");

    @Test
    void nameOneFieldOrSeveralInTheirOrder() {
        Map<String, Text> errors = new LinkedHashMap<>();
        errors.put("quote", REQUIRED);
        errors.put("observedOn", REQUIRED);
        errors.put("customer", REQUIRED);

        assertThat(new FieldErrors(errors).byField().keySet()).containsExactly("quote", "observedOn", "customer");
        assertThat(FieldErrors.of("quote", REQUIRED).byField()).isEqualTo(Map.of("quote", REQUIRED));
    }

    @Test
    void areNeverEmpty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FieldErrors(Map.of()));
    }
}
