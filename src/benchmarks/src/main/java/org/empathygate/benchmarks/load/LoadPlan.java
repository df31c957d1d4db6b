package org.empathygate.benchmarks.load;

import java.util.Arrays;
import java.util.List;

/**
 * How much load is made on which databases.
 *
 * @param warmUp for one client on each database, before anything is counted: as many transitions as it takes until the JVM
 *     has compiled both ways
 * @param measured for each client
 * @param clients how many clients are at work at the same time, one run after the other
 */
record LoadPlan(List<LoadDatabase.Source> databases, Work warmUp, Work measured, List<Integer> clients) {

    static final String QUICK_OPTION = "--quick";

    static final LoadPlan QUICK =
            new LoadPlan(List.of(LoadDatabase::h2InMemory), new Work(1, 1), new Work(1, 3), List.of(1, 2));

    private static final LoadPlan FULL = new LoadPlan(
            List.of(LoadDatabase::h2InMemory, LoadDatabase::h2InAFile, LoadDatabase::postgres),
            new Work(400, 4_000),
            new Work(100, 1_000),
            List.of(1, 2));

    /**
     * What one client does. A block is two bare and two gated transitions of one story, so a story makes about as many in its
     * life as one that people argue about.
     */
    record Work(int stories, int blocks) {}

    static LoadPlan of(String... args) {
        return Arrays.asList(args).contains(QUICK_OPTION) ? QUICK : FULL;
    }
}
