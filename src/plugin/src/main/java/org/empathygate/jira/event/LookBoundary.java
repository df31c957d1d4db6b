package org.empathygate.jira.event;

import com.atlassian.scheduler.JobRunnerResponse;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of what Jira's events and jobs begin: nobody is there to answer, so what fails is logged and the sweep comes by. */
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

    static JobRunnerResponse run(String job, Supplier<String> work) {
        try {
            return JobRunnerResponse.success(work.get());
        } catch (RuntimeException | LinkageError broken) {
            LOG.error("The job {} failed and will run again", job, broken);
            return JobRunnerResponse.failed(broken);
        }
    }
}
