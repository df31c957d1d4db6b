package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** A no, which says what would be enough. */
public record DeclineInput(
        @Nullable String comment, @Nullable String wouldBeEnough) {}
