package org.empathygate.benchmarks.load;

import java.util.List;
import java.util.Locale;
import org.empathygate.benchmarks.Samples;

/**
 * What a load run on one database found.
 *
 * @param bare the statements of two bare transitions
 * @param gated the statements of two gated transitions
 */
record LoadReport(String database, List<Load> loads, Statements bare, Statements gated) {

    private static final double RATIO_GOAL = 1.10;
    private static final int READS_GOAL = 2;
    private static final int COUNTED_TRANSITIONS = 2;
    private static final double P99 = 0.99;

    LoadReport {
        loads = List.copyOf(loads);
    }

    /** What so many clients measured at the same time. */
    record Load(int clients, Times times) {}

    /** Statements that read the product's own tables, for each decision. */
    double readsPerDecision() {
        return perTransition(gated.productReads());
    }

    @Override
    public String toString() {
        var text = new StringBuilder(database).append('\n');
        loads.forEach(load -> text.append(lines(load)));
        return text.append(statementLines()).toString();
    }

    private static String lines(Load load) {
        Samples ratios = load.times().ratiosOfTenths();
        double ratio = load.times().ratio();
        return line(load, Kind.BARE)
                + line(load, Kind.GATED)
                + String.format(
                        Locale.ROOT,
                        "  the gate adds %.3f ms by median: gated is %.3f x bare, %.3f to %.3f over the tenths of the run (goal: at most %.2f, %s)%n",
                        load.times().gateAdds(),
                        ratio,
                        ratios.min(),
                        ratios.max(),
                        RATIO_GOAL,
                        ratio <= RATIO_GOAL ? "met" : "missed");
    }

    private static String line(Load load, Kind kind) {
        Samples millis = load.times().samples(kind);
        return String.format(
                Locale.ROOT,
                "  %d client(s), %-5s: median %.3f ms, p99 %.3f ms, %d transitions%n",
                load.clients(),
                kind.name().toLowerCase(Locale.ROOT),
                millis.median(),
                millis.quantile(P99),
                millis.count());
    }

    private String statementLines() {
        var text = new StringBuilder(String.format(
                Locale.ROOT,
                "  a decision reads the product's tables %.1f times (goal: at most %d, %s) and writes them %.1f times%n"
                        + "  statements of the host: bare %.1f reads, %.1f writes; gated %.1f reads, %.1f writes%n",
                readsPerDecision(),
                READS_GOAL,
                readsPerDecision() <= READS_GOAL ? "met" : "missed",
                perTransition(gated.productWrites()),
                perTransition(bare.hostReads()),
                perTransition(bare.hostWrites()),
                perTransition(gated.hostReads()),
                perTransition(gated.hostWrites())));
        gated.hostReadsBeyond(bare)
                .forEach((table, count) -> text.append(String.format(
                        Locale.ROOT,
                        "    for the gate, the host reads %s %.1f times more%n",
                        table,
                        (double) count / COUNTED_TRANSITIONS)));
        gated.productReads().stream()
                .distinct()
                .forEach(sql -> text.append("    ").append(sql).append('\n'));
        gated.productWrites().stream()
                .limit(1)
                .forEach(sql -> text.append("    ").append(sql).append('\n'));
        return text.toString();
    }

    private static double perTransition(List<String> statements) {
        return (double) statements.size() / COUNTED_TRANSITIONS;
    }
}
