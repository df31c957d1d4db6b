package org.empathygate.core.override;

import org.jspecify.annotations.Nullable;

/**
 * What approvers have said about a work item at a choice point.
 *
 * @param override the request that was asked last, in whatever state; null when nobody ever asked
 * @param hold null when nobody holds the work item
 */
public record Standing(
        @Nullable OverrideRequest override, @Nullable Hold hold) {

    public static final Standing NOTHING = new Standing(null, null);
}
