package org.empathygate.benchmarks.status;

import java.util.Arrays;
import java.util.List;

/**
 * How much is asked.
 *
 * @param sizes how many decided work items there are, one database after the other
 * @param asked how often whoever sees everything asks
 * @param searched how often whoever sees less asks
 */
record StatusPlan(List<Integer> sizes, int asked, int searched) {

    static final StatusPlan QUICK = new StatusPlan(List.of(2_000, 4_000), 3, 2);

    private static final StatusPlan FULL = new StatusPlan(List.of(10_000, 100_000, 1_000_000), 500, 10);

    static StatusPlan of(String... args) {
        return Arrays.asList(args).contains("--quick") ? QUICK : FULL;
    }

    /** Asked before anything is counted, until the JVM has compiled it. */
    int warmUp() {
        return asked;
    }
}
