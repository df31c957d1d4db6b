package org.empathygate.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.acceptance.Demo;
import org.empathygate.acceptance.Repository;
import org.junit.jupiter.api.Test;

/** Debian's python3-jira. Where it is not installed, this is skipped; {@code .ci/run} installs it. */
class PythonClientTest {
    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @Test
    void createsIsRefusedLinksAndPasses() throws Exception {
        assumeTrue(Files.isExecutable(PYTHON) && run("-c", "import jira").exitCode() == 0, "python3-jira is not there");
        try (var shop = Demo.inJira()) {
            String script = Repository.root()
                    .resolve("src/acceptance/clients/python3_jira.py")
                    .toString();

            Run run = run(script, shop.jira().toString());

            assertThat(run.exitCode()).as(run.output()).isZero();
            assertThat(run.output()).contains("ok: refused Done:", "is Done", "ok: rita does not see SHOP-10");
        }
    }

    private record Run(int exitCode, String output) {}

    private static Run run(String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(PYTHON.toString());
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }
}
