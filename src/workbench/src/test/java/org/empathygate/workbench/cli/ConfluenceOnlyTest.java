package org.empathygate.workbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.empathygate.workbench.TestPlugin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What keeps a Confluence by itself from starting is one line. */
class ConfluenceOnlyTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void plugin() {
        TestPlugin.jar(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --confluence-only                                                  | --confluence-only and --jira need each other.
            --jira http://localhost:2990/jira                                  | --confluence-only and --jira need each other.
            --confluence-only --jira http://localhost:1/jira --story gate      | --workflow and --story are for a workbench that has a Jira.
            --confluence-only --jira localhost                                 | --jira names localhost, and not an address such as
            --consent some                                                     | --consent takes all or none, not some.
            """)
    void optionsThatContradictEachOtherAreRefused(String options, String message) {
        assertThat(run(options.split(" +"))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("bin/workbench: " + message);
    }

    @Test
    void aJiraThatDoesNotAnswerIsNamed() {
        assertThat(run("--confluence-only", "--jira", "http://127.0.0.1:1/jira/"))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("bin/workbench: No Jira answers at http://127.0.0.1:1/jira."
                        + " Is it started, and is that its address?");
    }

    private int run(String... options) {
        List<String> all = new ArrayList<>(List.of(
                "--plugin", folder.resolve("notes.jar").toString(),
                "--bundles", Path.of("target/bundles").toString(),
                "--demo", folder.toString(),
                "--stories", Path.of("../acceptance/stories").toString(),
                "--confluence-port", "0",
                "--jira-port", "0"));
        all.addAll(Arrays.asList(options));
        return new WorkbenchMain(printing(new ByteArrayOutputStream()), printing(err)).run(all.toArray(String[]::new));
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
