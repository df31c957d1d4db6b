package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** A commitment will not be kept. Needs a comment. */
public record BreakInput(@Nullable String comment) {}
