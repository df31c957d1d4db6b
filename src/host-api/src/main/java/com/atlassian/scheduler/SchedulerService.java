package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

/**
 * Runs jobs at their times, on every node or once in the cluster.
 * A schedule lives longer than the plugin; whoever stops for good unschedules, whoever just stops unregisters.
 *
 * <p>Source: MRIM-9, atlassian-scheduler-api as used by public plugins for Jira 6 to 9 (cau-se/pubflow-jira-plugin JiraManagerPluginJob)
 *
 * <p>Confidence: certain-9, likely-10+11
 */
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    void unscheduleJob(JobId jobId);
}
