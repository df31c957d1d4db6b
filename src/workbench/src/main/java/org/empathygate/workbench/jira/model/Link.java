package org.empathygate.workbench.jira.model;

/** A link from one issue to another, by issue ids. */
public record Link(long id, long typeId, long sourceId, long destinationId) {

    /** The id of the issue at the other end. */
    public long otherThan(long issueId) {
        return issueId == sourceId ? destinationId : sourceId;
    }
}
