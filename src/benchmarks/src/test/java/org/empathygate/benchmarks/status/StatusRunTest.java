package org.empathygate.benchmarks.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "no embedded PostgreSQL elsewhere")
class StatusRunTest {

    @Test
    void whoSeesAllAndWhoSeesLessAreAnsweredHoweverManyThereAre() throws IOException, SQLException {
        List<String> report = new ArrayList<>();

        boolean sound = StatusRun.run(StatusPlan.QUICK, report::add);

        assertThat(sound).as(report.toString()).isTrue();
        assertThat(report.toString()).contains("4,000 decided work items", "from the rollup", "times as long");
    }
}
