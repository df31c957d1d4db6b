package org.empathygate.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "no embedded PostgreSQL elsewhere")
class LedgerRunTest {

    @Test
    void nodesThatRaceOrAreKilledLeaveNothingHalfWritten()
            throws IOException, SQLException, InterruptedException, ExecutionException {
        List<String> report = new ArrayList<>();

        boolean sound = LedgerRun.run(LedgerPlan.QUICK, report::add);

        assertThat(sound).as(report.toString()).isTrue();
        assertThat(report.toString()).contains("40 wins", "0 things are half-written", "2,000 entries, valid");
    }
}
