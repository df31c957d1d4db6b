package org.empathygate.benchmarks;

import java.util.Locale;
import java.util.Map;

/** Times of the engine's benchmarks in nanoseconds, by class and method, and what follows from them for the goals. */
record EngineReport(Map<String, Samples> byBenchmark) {

    private static final double DECIDE_GOAL_NANOS = 2_000;
    private static final double SHARE_GOAL = 0.5;

    double decideNanos() {
        return nanos("GateDecideBenchmark.satisfiedByTheFifth");
    }

    double gateAdds() {
        return transition("gated") - transition("bare");
    }

    double scriptAdds() {
        return transition("scripted") - transition("bare");
    }

    /** What the gate adds to a transition, as a share of what the script adds. */
    double share() {
        return gateAdds() / scriptAdds();
    }

    @Override
    public String toString() {
        var text = new StringBuilder(
                "benchmark, microseconds                          median      min      max  rounds\n");
        byBenchmark.forEach((benchmark, samples) -> text.append(line(benchmark, samples)));
        return text.append(added("gate", gateAdds(), transition("madeGateValidator")))
                .append(added("script", scriptAdds(), transition("madeScriptValidator")))
                .append(goal("what the gate adds, as a share of what the script adds", share(), SHARE_GOAL, ""))
                .append(goal("the decision alone", micros(decideNanos()), micros(DECIDE_GOAL_NANOS), " us"))
                .toString();
    }

    private double transition(String method) {
        return nanos("TransitionBenchmark." + method);
    }

    private double nanos(String benchmark) {
        Samples samples = byBenchmark.get(benchmark);
        if (samples == null) {
            throw new IllegalArgumentException("Not measured: " + benchmark);
        }
        return samples.median();
    }

    private static String line(String benchmark, Samples samples) {
        return String.format(
                Locale.ROOT,
                "%-46s %8.2f %8.2f %8.2f %7d%n",
                benchmark,
                micros(samples.median()),
                micros(samples.min()),
                micros(samples.max()),
                samples.count());
    }

    private static String added(String what, double nanos, double making) {
        return String.format(
                Locale.ROOT,
                "the %s adds %.2f us to a transition; making its validator alone takes %.2f us%n",
                what,
                micros(nanos),
                micros(making));
    }

    private static String goal(String what, double is, double atMost, String unit) {
        return String.format(
                Locale.ROOT,
                "%s: %.2f%s (goal: at most %.2f%s, %s)%n",
                what,
                is,
                unit,
                atMost,
                unit,
                is <= atMost ? "met" : "missed");
    }

    private static double micros(double nanos) {
        return nanos / 1_000;
    }
}
