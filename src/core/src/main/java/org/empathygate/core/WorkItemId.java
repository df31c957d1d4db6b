package org.empathygate.core;

/** The host's own id of a work item; it stays the same when the work item moves to another project. */
public record WorkItemId(long value) {}
