package org.empathygate.workbench.jobs;

/** When jobs are due, in milliseconds since 1970 by the workbench's clock. */
interface Times {

    /**
     * Sets when the job runs first.
     *
     * @param intervalMillis 0 for a job that runs once
     */
    void set(String job, long intervalMillis, long firstRun);

    /** Whether the job is due and the run is the caller's; its time has then moved on. However late it is, it runs once. */
    boolean claim(String job, long intervalMillis);

    void remove(String job);

    /** The run after one at this time; never, for a job that runs once. */
    static long after(long now, long intervalMillis) {
        return intervalMillis == 0 ? Long.MAX_VALUE : now + intervalMillis;
    }
}
