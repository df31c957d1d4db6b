package org.empathygate.core.override;

/** What pushes against the customer. */
public enum Pressure {
    COST,
    SPEED,
    LEGACY_SYSTEM,
    DEPARTMENTAL_INCENTIVE,
    CONVENIENCE,
    REGULATION
}
