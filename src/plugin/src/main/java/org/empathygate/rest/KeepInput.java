package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/** A commitment was kept. Needs both. */
public record KeepInput(@Nullable String link, @Nullable String comment) {}
