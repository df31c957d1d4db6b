package org.empathygate.workbench.jobs;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps what goes wrong in one job from ending the others. */
final class JobBoundary {
    private static final Logger LOG = LoggerFactory.getLogger(JobBoundary.class);

    private JobBoundary() {}

    /** Runs the job; what it throws is a failed run. A job that answers nothing has succeeded. */
    static JobRunnerResponse run(JobRunner runner, JobRunnerRequest request) {
        try {
            return Optional.ofNullable(runner.runJob(request)).orElseGet(JobRunnerResponse::success);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The job {} failed", request.getJobId(), e);
            return JobRunnerResponse.failed(e);
        }
    }

    /** Looks for what is due; the next look comes whatever happened in this one. */
    static void look(Runnable look) {
        try {
            look.run();
        } catch (RuntimeException e) {
            LOG.error("The scheduler could not tell what is due", e);
        }
    }
}
