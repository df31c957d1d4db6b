package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** Why somebody passes at once. */
public record BreakGlassInput(@Nullable String reason) {}
