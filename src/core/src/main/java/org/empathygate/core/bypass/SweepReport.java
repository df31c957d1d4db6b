package org.empathygate.core.bypass;

/**
 * What one run of the sweep did.
 *
 * @param lookedAt how many work items it read
 * @param found how many bypasses it recorded
 * @param failed how many could not be judged and come again
 * @param more whether the full scan has not reached its end
 */
public record SweepReport(int lookedAt, int found, int failed, boolean more) {}
