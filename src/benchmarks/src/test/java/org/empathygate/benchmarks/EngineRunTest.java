package org.empathygate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;

class EngineRunTest {

    @Test
    void aQuickRunMeasuresEverythingThatTheGoalsNeed() throws RunnerException {
        EngineReport report = EngineRun.run(Pace.of("--quick"));

        assertThat(report.byBenchmark().keySet())
                .contains(
                        "GateDecideBenchmark.satisfiedByTheFifth",
                        "TransitionBenchmark.bare",
                        "TransitionBenchmark.gated",
                        "TransitionBenchmark.scripted");
        assertThat(report.toString()).contains("the gate adds", "the script adds", "goal:");
    }
}
