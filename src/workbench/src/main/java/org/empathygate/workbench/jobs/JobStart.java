package org.empathygate.workbench.jobs;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.time.Instant;
import java.util.Date;

/** What a job is told when it runs. Nobody here ever asks it to stop. */
record JobStart(Instant at, JobId id, JobConfig config) implements JobRunnerRequest {
    @Override
    public Date getStartTime() {
        return Date.from(at);
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return false;
    }
}
