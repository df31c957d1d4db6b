package org.empathygate.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class LoadRunTest {

    @Test
    void aQuickRunMovesStoriesBothWaysAndCountsWhatADecisionReads()
            throws IOException, InterruptedException, ExecutionException {
        LoadReport report = LoadRun.run(LoadPlan.of("--quick"), LoadDatabase::h2InMemory);

        assertThat(report.loads()).extracting(LoadReport.Load::clients).containsExactly(1, 2);
        assertThat(report.bare().productReads())
                .as("a bare transition asks nobody")
                .isEmpty();
        assertThat(report.readsPerDecision())
                .as(() -> "reads of two decisions: " + report.gated().productReads())
                .isLessThanOrEqualTo(2)
                .isPositive();
        assertThat(report.gated().productWrites())
                .as("two decisions are recorded")
                .hasSize(2);
        assertThat(report.toString()).contains("H2 in memory", "gated is");
    }
}
