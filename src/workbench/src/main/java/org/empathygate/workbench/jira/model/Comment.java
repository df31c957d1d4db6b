package org.empathygate.workbench.jira.model;

import java.time.Instant;

/** A comment on an issue. Everybody who sees the issue sees it. */
public record Comment(long id, long issueId, String authorKey, String body, Instant createdAt, Instant updatedAt) {}
