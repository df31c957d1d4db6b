package org.empathygate.workbench.jira.model;

/** Is told what happened to issues once it is stored for good, on the thread that did it. */
public interface IssueNews {

    /** Fields of an issue were changed, its status among them. */
    void changed(JiraIssue issue, ChangeGroup change);

    /**
     * An issue was created, edited, deleted or moved, or a workflow says that something happened.
     *
     * @param actorKey empty for somebody who has not signed in
     * @param eventTypeId one of Jira's own event types
     */
    void happened(JiraIssue issue, String actorKey, long eventTypeId);

    void linked(Link link);

    void unlinked(Link link);

    void remoteLinked(RemoteLink link);

    void remoteLinkChanged(RemoteLink link);

    void remoteUnlinked(RemoteLink link);

    /** Nobody is told anything. */
    static IssueNews none() {
        return new IssueNews() {
            @Override
            public void changed(JiraIssue issue, ChangeGroup change) {}

            @Override
            public void happened(JiraIssue issue, String actorKey, long eventTypeId) {}

            @Override
            public void linked(Link link) {}

            @Override
            public void unlinked(Link link) {}

            @Override
            public void remoteLinked(RemoteLink link) {}

            @Override
            public void remoteLinkChanged(RemoteLink link) {}

            @Override
            public void remoteUnlinked(RemoteLink link) {}
        };
    }
}
