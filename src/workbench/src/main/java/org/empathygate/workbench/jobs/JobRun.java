package org.empathygate.workbench.jobs;

import org.jspecify.annotations.Nullable;

/**
 * How a run of a job ended.
 *
 * @param job the job's id, in full
 * @param outcome {@code SUCCESS}, {@code ABORTED} or {@code FAILED}
 * @param message what the job said about it
 */
public record JobRun(String job, String outcome, @Nullable String message) {}
