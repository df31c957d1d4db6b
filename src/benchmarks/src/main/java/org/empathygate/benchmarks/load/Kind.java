package org.empathygate.benchmarks.load;

/** The two ways between the two statuses of the load workflow; they differ in the validator alone. */
enum Kind {
    BARE(11, 12),
    GATED(21, 22);

    private final int forth;
    private final int back;

    Kind(int forth, int back) {
        this.forth = forth;
        this.back = back;
    }

    /** The action from the first status to the second. */
    int forth() {
        return forth;
    }

    /** The action from the second status to the first. */
    int back() {
        return back;
    }
}
