package org.empathygate.acceptance.hostapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.empathygate.acceptance.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares host-api with signatures recorded from the real libraries. The recordings are not part of this repository:
 * they are looked for in {@code ../shared}, or where the system property {@code empathygate.shared} points; without them
 * these tests are skipped. They speak {@code javax.servlet}, which our line has as {@code jakarta.servlet}: that is translated first.
 */
class RecordedSignaturesTest {
    private static final Path SHARED = Path.of(System.getProperty(
            "empathygate.shared", Repository.root().resolveSibling("shared").toString()));
    private static final Path TOOL = SHARED.resolve("tools/verify_signatures.py");

    @BeforeAll
    static void needsTheRecordings() throws InterruptedException {
        assumeTrue(Files.exists(TOOL), "skipped: no recorded signatures at " + TOOL);
        assumeTrue(python3Runs(), "skipped: python3 is not installed");
    }

    @ParameterizedTest
    @CsvSource({
        "--tsv, real.tsv",
        "--tsv, from-source.tsv",
        "--refs, linked-camel-jira.tsv",
        "--refs, linked-quickreload.tsv",
    })
    void agreeWithOurDeclarations(String kind, String recording, @TempDir Path folder)
            throws IOException, InterruptedException {
        Process check = new ProcessBuilder(List.of(
                        "python3",
                        TOOL.toString(),
                        "check",
                        Repository.classesOf("host-api").orElseThrow().toString(),
                        kind,
                        onJakarta(SHARED.resolve("platform/signatures").resolve(recording), folder)
                                .toString()))
                .redirectErrorStream(true)
                .start();
        String report = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(report).isZero();
        assertThat(report).doesNotContain("MISMATCH").contains("mismatch 0");
    }

    private static Path onJakarta(Path recording, Path folder) throws IOException {
        String text = Files.readString(recording).replace("javax/servlet/", "jakarta/servlet/");
        return Files.writeString(folder.resolve(recording.getFileName()), text);
    }

    private static boolean python3Runs() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
