package org.empathygate.core.status;

import java.time.LocalDate;

/**
 * What was decided in one week or month about work items that are still done.
 *
 * @param from the first day, in UTC
 * @param until the first day after it
 */
public record PeriodCounts(LocalDate from, LocalDate until, OutcomeCounts counts) {}
