package org.empathygate.benchmarks.ledger;

import java.util.concurrent.atomic.AtomicLong;

/** A node in a JVM of its own that decides and uses overrides without end, until somebody kills it: URL, first work item. */
public final class KilledNode {

    private static final int WRITERS = 4;

    private KilledNode() {}

    public static void main(String[] args) {
        LedgerNode node = new LedgerNode(args[0]);
        AtomicLong next = new AtomicLong(Long.parseLong(args[1]));
        use(node, next);
        for (int writer = 0; writer < WRITERS; writer++) {
            new Thread(() -> write(node, next), "writer " + writer).start();
        }
        new Thread(
                        () -> {
                            while (true) {
                                node.clerk().seal();
                            }
                        },
                        "clerk")
                .start();
        System.out.println("ready");
    }

    private static void write(LedgerNode node, AtomicLong next) {
        while (true) {
            use(node, next);
        }
    }

    private static void use(LedgerNode node, AtomicLong next) {
        long workItem = next.getAndIncrement();
        node.approve(workItem);
        node.pass(workItem, "step " + workItem);
    }
}
