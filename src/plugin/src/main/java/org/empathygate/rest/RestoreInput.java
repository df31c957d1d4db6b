package org.empathygate.rest;

import org.jspecify.annotations.Nullable;

/**
 * Which version to bring back.
 *
 * @param version the one to bring back
 * @param basedOn the version that holds now, as the sender saw it
 */
public record RestoreInput(
        @Nullable Integer version, @Nullable Integer basedOn) {}
