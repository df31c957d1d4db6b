package org.empathygate.benchmarks;

import java.time.Duration;
import java.util.Arrays;

/**
 * How long the engine is measured. Each round runs every benchmark once in a JVM of its own, so that all of them share what
 * else the machine is doing.
 *
 * @param forks JVMs for each benchmark and round; 0 to run in this one, which shows that it runs and measures nothing
 */
record Pace(int rounds, int forks, int warmUps, int measurements, Duration iteration) {

    static final String QUICK_OPTION = "--quick";

    private static final Pace FULL = new Pace(3, 1, 5, 5, Duration.ofSeconds(1));
    static final Pace QUICK = new Pace(1, 0, 1, 1, Duration.ofMillis(20));

    static Pace of(String... args) {
        return Arrays.asList(args).contains(QUICK_OPTION) ? QUICK : FULL;
    }
}
