package com.atlassian.scheduler.config;

import java.io.Serializable;

/**
 * Names a scheduled job.
 *
 * <p>Source: MRIM-9, atlassian-scheduler-api as used by public plugins for Jira 6 to 9 (cau-se/pubflow-jira-plugin JiraManagerPluginJob)
 *
 * <p>Confidence: certain-9, likely-10+11
 */
public final class JobId implements Serializable {
    private static final long serialVersionUID = 1;
    private final String id;

    private JobId(String id) {
        this.id = id;
    }

    public static JobId of(String id) {
        return new JobId(id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JobId same && id.equals(same.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
