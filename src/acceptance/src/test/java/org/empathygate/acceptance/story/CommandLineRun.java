package org.empathygate.acceptance.story;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.cli.WorkbenchMain;

/** One run of {@code bin/workbench} in this JVM, on free ports unless it is told another. */
record CommandLineRun(int exitCode, String out, String err) {

    static CommandLineRun of(String... args) {
        List<String> all = new ArrayList<>(places());
        all.addAll(List.of(args));
        all.addAll(List.of("--confluence-port", "0"));
        if (!all.contains("--jira-port")) {
            all.addAll(List.of("--jira-port", "0"));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = new WorkbenchMain(printing(out), printing(err)).run(all.toArray(String[]::new));
        return new CommandLineRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What the script {@code bin/workbench} adds. */
    static List<String> places() {
        Path root = Repository.root();
        return List.of(
                "--plugin", Repository.bundle().toString(),
                "--bundles", root.resolve("src/workbench/target/bundles").toString(),
                "--demo", root.resolve("src/acceptance/demo").toString(),
                "--stories", root.resolve("src/acceptance/stories").toString());
    }

    private static PrintStream printing(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
