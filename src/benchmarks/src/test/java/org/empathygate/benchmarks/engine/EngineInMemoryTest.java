package org.empathygate.benchmarks.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.opensymphony.workflow.InvalidInputException;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineInMemoryTest {

    @Nested
    class WhenTheInsightIsFresh {

        @ParameterizedTest
        @ValueSource(ints = {EngineInMemory.BARE, EngineInMemory.GATED, EngineInMemory.SCRIPTED})
        void everyWayPassesAsOftenAsItIsTaken(int action) {
            try (var engine = new EngineInMemory(Duration.ofDays(178))) {
                assertThatCode(() -> engine.transition(action)).doesNotThrowAnyException();
                assertThatCode(() -> engine.transition(action)).doesNotThrowAnyException();
            }
        }
    }

    @Nested
    class WhenTheInsightIsStale {

        @ParameterizedTest
        @ValueSource(ints = {EngineInMemory.GATED, EngineInMemory.SCRIPTED})
        void theGateAndTheScriptRefuse(int action) {
            try (var engine = new EngineInMemory(Duration.ofDays(182))) {
                assertThatThrownBy(() -> engine.transition(action))
                        .isInstanceOf(InvalidInputException.class)
                        .hasMessageContaining("SHOP-1");
            }
        }

        @Test
        void theBareTransitionPasses() {
            try (var engine = new EngineInMemory(Duration.ofDays(182))) {
                assertThatCode(() -> engine.transition(EngineInMemory.BARE)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void bothValidatorsAreMadeAnewForEachExecution() {
        try (var engine = new EngineInMemory(Duration.ofDays(10))) {
            assertThat(engine.makeGateValidator()).isNotSameAs(engine.makeGateValidator());
            assertThat(engine.makeScriptValidator()).isNotSameAs(engine.makeScriptValidator());
        }
    }
}
