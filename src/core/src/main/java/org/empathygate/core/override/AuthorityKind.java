package org.empathygate.core.override;

/** What makes somebody an approver. */
public enum AuthorityKind {
    ROLE,
    GROUP,
    USER
}
