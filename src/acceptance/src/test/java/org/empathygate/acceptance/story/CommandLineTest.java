package org.empathygate.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "--prot, --prot",
        "--jira-port=many, many",
        "--data, --data",
    })
    void aWrongOptionIsNamedInOneLine(String option, String named) {
        CommandLineRun run = CommandLineRun.of(option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains(named).contains("--help");
    }

    @ParameterizedTest
    @CsvSource({
        "--story=nonsense, There is no story named nonsense",
        "--workflow=nowhere.xml, nowhere.xml",
        "--skip-unknown, needs --workflow",
        "--fresh, needs --data or --db",
        "--db=jdbc:mysql://x, jdbc:mysql",
        "--data=pom.xml, which is no folder",
    })
    void whatCannotStartSaysWhyInOneLine(String option, String why) {
        CommandLineRun run = CommandLineRun.of(option);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).hasLineCount(1).contains(why);
    }

    @Test
    void aTakenPortIsNamedInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandLineRun run = CommandLineRun.of("--jira-port", Integer.toString(taken.getLocalPort()));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).hasLineCount(1).contains(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void helpNamesEveryOption() {
        CommandLineRun run = CommandLineRun.of("--help");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains(
                        "--jira-port",
                        "--confluence-port",
                        "--data",
                        "--db",
                        "--fresh",
                        "--workflow",
                        "--language",
                        "--story")
                .doesNotContain("--bundles");
    }

    @Test
    void aWorkflowOfUnknownClassesIsRefusedByNameAndImportedWhenAsked() throws IOException {
        Path export = Files.writeString(folder.resolve("foreign.xml"), """
                <workflow>
                  <initial-actions><action id="1" name="Create"><results>
                    <unconditional-result old-status="null" status="open" step="1">
                      <post-functions><function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueCreateFunction</arg></function></post-functions>
                    </unconditional-result></results></action></initial-actions>
                  <steps>
                    <step id="1" name="Open"><meta name="jira.status.id">1</meta><actions>
                      <action id="11" name="Close">
                        <validators><validator name="" type="class"><arg name="class.name">com.example.Unheard</arg></validator></validators>
                        <results><unconditional-result old-status="null" status="null" step="2"/></results></action></actions></step>
                    <step id="2" name="Closed"><meta name="jira.status.id">6</meta></step>
                  </steps>
                </workflow>
                """);

        CommandLineRun refused = CommandLineRun.of("--workflow", export.toString(), "--story");
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .hasLineCount(1)
                .contains("com.example.Unheard")
                .contains("--skip-unknown");

        CommandLineRun imported = CommandLineRun.of("--workflow", export.toString(), "--skip-unknown", "--story");
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("foreign.xml runs in project FOREIGN");
    }

    @Test
    void dataStaysInItsFolderUntilItIsMadeFresh() {
        String data = folder.resolve("data").toString();

        assertThat(CommandLineRun.of("--data", data, "--story").exitCode()).isZero();
        assertThat(CommandLineRun.of("--data", data, "--story").out()).contains("did not happen");
        assertThat(CommandLineRun.of("--data", data, "--fresh", "--story").exitCode())
                .isZero();
    }
}
