package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** Which transition of which workflow is to carry the gate. */
public record CoverageInput(
        @Nullable String workflow, @Nullable Integer transition) {}
