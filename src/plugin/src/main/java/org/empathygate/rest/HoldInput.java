package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** An approver's no on a work item. */
public record HoldInput(@Nullable String reason) {}
