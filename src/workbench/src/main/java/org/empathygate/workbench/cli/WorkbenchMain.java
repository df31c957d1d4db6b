package org.empathygate.workbench.cli;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * {@code bin/workbench}. Exit code 0 after a story that happened, {@code --help} or an end by signal; 1 when it cannot start
 * or the story did not happen; 2 for a wrong option. What went wrong is one line on standard error.
 */
public final class WorkbenchMain {

    private final PrintStream out;
    private final PrintStream err;

    public WorkbenchMain(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        System.exit(new WorkbenchMain(System.out, System.err).run(args));
    }

    /** Runs until the story is told or a signal comes; answers the exit code. */
    public int run(String... args) {
        CommandLine command = new CommandLine(Options.class);
        try {
            command.parseArgs(args);
        } catch (ParameterException wrong) {
            err.println("bin/workbench: " + wrong.getMessage() + ". See bin/workbench --help.");
            return 2;
        }
        if (command.isUsageHelpRequested()) {
            command.usage(out);
            return 0;
        }
        Options options = command.getCommand();
        return StartBoundary.run(err, () -> {
            try (Session session = Session.start(options, out)) {
                if (options.story() != null) {
                    return session.play(options.story());
                }
                stayUntilSignal(session);
                return 0;
            }
        });
    }

    private static void stayUntilSignal(Session session) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(session), "workbench-stop"));
        new CountDownLatch(1).await();
    }

    /** The JVM would answer with 143 after a signal, as if it had been torn down; this was an end in order. */
    private static void stop(Session session) {
        session.close();
        Runtime.getRuntime().halt(0);
    }
}
