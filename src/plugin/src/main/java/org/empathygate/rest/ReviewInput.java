package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** Whether breaking the glass was justified, and why one thinks so. */
public record ReviewInput(
        @Nullable String justified, @Nullable String comment) {}
