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

    /** This, and what it leaves open as the other says it. */
    public Standing and(Standing other) {
        return new Standing(override == null ? other.override : override, hold == null ? other.hold : hold);
    }
}
