package com.atlassian.scheduler;

/**
 * Does a job's work; registered at each start under its key.
 *
 * <p>Source: MRIM-9, atlassian-scheduler-api as used by public plugins for Jira 6 to 9 (cau-se/pubflow-jira-plugin JiraManagerPluginJob)
 *
 * <p>Confidence: certain-9, likely-10+11
 */
public interface JobRunner {
    JobRunnerResponse runJob(JobRunnerRequest request);
}
