package org.empathygate.benchmarks.ledger;

import java.util.Arrays;

/**
 * How much is tried.
 *
 * @param uses contended uses of overrides
 * @param kills of a node
 * @param chained entries by which chaining is measured
 * @param exported entries in the export
 */
record LedgerPlan(int uses, int kills, int chained, int exported) {

    static final LedgerPlan QUICK = new LedgerPlan(40, 2, 400, 2_000);
    private static final LedgerPlan FULL = new LedgerPlan(10_000, 25, 20_000, 1_000_000);

    static LedgerPlan of(String... args) {
        return Arrays.asList(args).contains("--quick") ? QUICK : FULL;
    }
}
