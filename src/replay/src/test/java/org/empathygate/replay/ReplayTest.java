package org.empathygate.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.policy.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {

    private static final String INSIGHT = issue("SHOP-9", "Customer insight", "null", "new", "2026-08-01", "null", "");
    private static final Path ARCHIVE =
            Path.of("../../../shared/fixtures/jira-archive/tidev-pseudonymised-sample.jsonl.gz");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aDoneIssueWithoutEvidenceWouldHaveBeenRefused() throws IOException {
        ReplayReport report = replay(done("SHOP-1", "Fixed", ""));

        assertThat(report.count(Outcome.UNSATISFIED)).isEqualTo(1);
        assertThat(report.refusedFor(ReasonCode.NO_EVIDENCE)).isEqualTo(1);
    }

    @Test
    void aLinkedInsightWouldHaveSatisfied() throws IOException {
        assertThat(replay(INSIGHT, done("SHOP-1", "Fixed", link("Evidence", "SHOP-9", "Customer insight")))
                        .count(Outcome.SATISFIED))
                .isEqualTo(1);
    }

    @Test
    void aLinkOfAnotherTypeWouldNotHave() throws IOException {
        assertThat(replay(INSIGHT, done("SHOP-1", "Fixed", link("Relates", "SHOP-9", "Customer insight")))
                        .count(Outcome.UNSATISFIED))
                .isEqualTo(1);
    }

    @Test
    void freshnessIsJudgedOnTheDayItWasDone() throws IOException {
        String old = INSIGHT.replace("2026-08-01", "2020-01-01");
        ReplayReport report = replay(old, done("SHOP-1", "Fixed", link("Evidence", "SHOP-9", "Customer insight")));

        assertThat(report.refusedFor(ReasonCode.EVIDENCE_STALE)).isEqualTo(1);
    }

    @Test
    void exemptAndOpenIssuesAreToldApart() throws IOException {
        ReplayReport report = replay(INSIGHT, done("SHOP-2", "Duplicate", ""));

        assertThat(report.count(Outcome.NOT_APPLICABLE)).isEqualTo(1);
        assertThat(report.notDone()).isEqualTo(1);
        assertThat(report.done()).isEqualTo(1);
    }

    @Test
    void aLineThatIsNoIssueIsNamed() throws IOException {
        int exit = run(export(INSIGHT, "{}").toString());

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("line 2").contains("not an issue");
    }

    @Test
    void anUnknownOptionIsRefusedInOneLine() {
        assertThat(run("--what", "x")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("--what");
    }

    @Test
    void aRealArchiveIsReadWhole() throws IOException {
        assumeThat(ARCHIVE)
                .as("the archive is beside the project only where it was put there")
                .exists();

        ReplayReport report = new Replay(Policy.DEFAULT).of(new JiraExport(ARCHIVE));

        assertThat(report.done() + report.notDone()).isEqualTo(4612);
        assertThat(report.count(Outcome.ERROR)).isZero();
    }

    private ReplayReport replay(String... lines) throws IOException {
        return new Replay(Policy.DEFAULT).of(new JiraExport(export(lines)));
    }

    private Path export(String... lines) throws IOException {
        return Files.write(folder.resolve("export.jsonl"), List.of(lines));
    }

    private int run(String... args) {
        return ReplayMain.run(List.of(args), printing(out), printing(err));
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String done(String key, String resolution, String links) {
        return issue(key, "Story", "{\"name\":\"" + resolution + "\"}", "done", "2026-09-01", "\"2026-10-01\"", links);
    }

    private static String link(String type, String key, String issueType) {
        return "{\"type\":{\"name\":\"%s\"},\"outwardIssue\":{\"key\":\"%s\",\"fields\":{\"issuetype\":{\"name\":\"%s\"}}}}"
                .formatted(type, key, issueType);
    }

    private static String issue(
            String key, String type, String resolution, String category, String created, String doneOn, String links) {
        return ("{\"id\":\"1\",\"key\":\"%s\",\"fields\":{\"issuetype\":{\"name\":\"%s\"},\"resolution\":%s,"
                        + "\"status\":{\"statusCategory\":{\"key\":\"%s\"}},\"created\":\"%s\",\"resolutiondate\":%s,"
                        + "\"issuelinks\":[%s]}}")
                .formatted(key, type, resolution, category, created, doneOn, links);
    }
}
