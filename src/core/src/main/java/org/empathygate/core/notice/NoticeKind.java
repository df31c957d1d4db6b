package org.empathygate.core.notice;

/** What somebody is told. The names are stored. */
public enum NoticeKind {
    REQUESTED(NoticeGroup.REQUESTS),
    /** A request has waited for too long: the backup may decide it too. */
    ESCALATED(NoticeGroup.REQUESTS),
    BREAK_GLASS(NoticeGroup.REQUESTS),
    /** A work item reached a done status without a decision. */
    BYPASSED(NoticeGroup.REQUESTS),
    APPROVED(NoticeGroup.DECISIONS),
    DECLINED(NoticeGroup.DECISIONS),
    /** Somebody broke the glass, and so nobody decides the request any more. */
    WITHDRAWN(NoticeGroup.DECISIONS),
    REVOKED(NoticeGroup.DECISIONS),
    VOIDED(NoticeGroup.DECISIONS),
    /** An approved override can be used for a few more days only. */
    EXPIRES_SOON(NoticeGroup.DIGEST),
    /** A break-glass use waits to be reviewed. */
    REVIEW_DUE(NoticeGroup.DIGEST),
    COMMITMENT_DUE_SOON(NoticeGroup.DIGEST),
    COMMITMENT_DUE(NoticeGroup.DIGEST),
    COMMITMENT_LAPSED(NoticeGroup.DIGEST),
    FOLLOW_UP_DUE(NoticeGroup.DIGEST);

    private final NoticeGroup group;

    NoticeKind(NoticeGroup group) {
        this.group = group;
    }

    public NoticeGroup group() {
        return group;
    }
}
