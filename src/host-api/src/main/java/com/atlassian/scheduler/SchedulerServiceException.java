package com.atlassian.scheduler;

/**
 * A job could not be scheduled.
 *
 * <p>Source: MRIM-9, atlassian-scheduler-api as used by public plugins for Jira 6 to 9 (cau-se/pubflow-jira-plugin JiraManagerPluginJob)
 *
 * <p>Confidence: certain-9, likely-10+11
 */
public class SchedulerServiceException extends Exception {
    private static final long serialVersionUID = 1;

    public SchedulerServiceException(String message) {
        super(message);
    }
}
