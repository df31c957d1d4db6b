package org.empathygate.jira.event;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of what Jira's events begin: nobody is there to answer, so what fails is logged and the sweep comes by. */
final class LookBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(LookBoundary.class);

    private LookBoundary() {}

    static void take(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError later) {
            LOG.warn("The empathy gate could not look at {}; the sweep will", what, later);
        }
    }

    /** Whether it was done; what was not is not done by any sweep. */
    static boolean isDone(String what, Runnable step) {
        try {
            step.run();
            return true;
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("The empathy gate could not renew {}", what, failed);
            return false;
        }
    }
}
