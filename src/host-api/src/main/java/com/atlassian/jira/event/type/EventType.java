package com.atlassian.jira.event.type;

/**
 * The ids of the host's own event types. They are objects, not constants that a compiler copies.
 *
 * <p>Source: SLACK-10, SLACK-11, JD-server (7.x)
 *
 * <p>Confidence: certain-10+11
 */
public class EventType {
    public static final Long ISSUE_CREATED_ID = Long.valueOf(1);
    public static final Long ISSUE_UPDATED_ID = Long.valueOf(2);
    public static final Long ISSUE_ASSIGNED_ID = Long.valueOf(3);
    public static final Long ISSUE_DELETED_ID = Long.valueOf(8);
    public static final Long ISSUE_MOVED_ID = Long.valueOf(9);
    public static final Long ISSUE_GENERICEVENT_ID = Long.valueOf(13);

    protected EventType() {}
}
