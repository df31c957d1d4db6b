package org.empathygate.benchmarks.load;

import java.util.Arrays;
import java.util.List;

/**
 * How much load is made on which databases.
 *
 * @param stories for each client
 * @param warmUpBlocks for each client, before anything is counted; a block is two bare and two gated transitions
 * @param blocks for each client
 * @param clients how many clients are at work at the same time, one run after the other
 */
record LoadPlan(List<LoadDatabase.Source> databases, int stories, int warmUpBlocks, int blocks, List<Integer> clients) {

    static final String QUICK_OPTION = "--quick";

    static final LoadPlan QUICK = new LoadPlan(List.of(LoadDatabase::h2InMemory), 1, 1, 3, List.of(1, 2));

    private static final LoadPlan FULL = new LoadPlan(
            List.of(LoadDatabase::h2InMemory, LoadDatabase::h2InAFile, LoadDatabase::postgres),
            20,
            500,
            500,
            List.of(1, 2));

    static LoadPlan of(String... args) {
        return Arrays.asList(args).contains(QUICK_OPTION) ? QUICK : FULL;
    }
}
