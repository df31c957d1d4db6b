package com.atlassian.scheduler.config;

/**
 * Where a job runs.
 *
 * <p>Source: MRIM-9, atlassian-scheduler-api as used by public plugins for Jira 6 to 9 (cau-se/pubflow-jira-plugin JiraManagerPluginJob)
 *
 * <p>Confidence: certain-9, likely-10+11
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    RUN_LOCALLY
}
