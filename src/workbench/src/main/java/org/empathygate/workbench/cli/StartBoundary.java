package org.empathygate.workbench.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.empathygate.workbench.confluence.link.JiraUnreachableException;
import org.empathygate.workbench.web.PortTakenException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever keeps the workbench from running into one line and an exit code; the details go to the log. */
final class StartBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(StartBoundary.class);

    private StartBoundary() {}

    static int run(PrintStream err, Callable<Integer> work) {
        try {
            return work.call();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (StartException | PortTakenException | JiraUnreachableException expected) {
            err.println("bin/workbench: " + expected.getMessage());
            return 1;
        } catch (Exception | LinkageError broken) {
            LOG.debug("Cannot run", broken);
            err.println("bin/workbench: " + rootMessage(broken));
            return 1;
        }
    }

    private static String rootMessage(Throwable broken) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage()).lines().findFirst().orElse("");
        return root == broken ? message : broken.getMessage() + " (" + message + ")";
    }
}
