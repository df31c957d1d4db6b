package org.empathygate.benchmarks.wiki;

import java.util.Arrays;

/**
 * How much is looked at.
 *
 * @param warmUp views before anything is counted, until the JVM has compiled it
 * @param views of either page, from memory and again after Jira was asked
 * @param crowd who look at the same moment while Jira hangs
 */
record WikiPlan(int warmUp, int views, int crowd) {

    static final WikiPlan QUICK = new WikiPlan(2, 4, 20);

    private static final WikiPlan FULL = new WikiPlan(100, 200, 200);

    static WikiPlan of(String... args) {
        return Arrays.asList(args).contains("--quick") ? QUICK : FULL;
    }
}
