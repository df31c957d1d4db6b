package org.empathygate.workbench.fault;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The faults of one host, none at first. Safe for use by many threads. */
public final class Faults {

    private final Map<Border, Fault> current = new ConcurrentHashMap<>();

    /**
     * From now on this happens at the border; {@link FaultMode#UP} ends every fault there.
     *
     * @throws IllegalArgumentException when that cannot happen there
     */
    public void set(Border border, Fault fault) {
        if (!FaultMode.at(border).contains(fault.mode())) {
            throw new IllegalArgumentException("There is no " + fault.mode().written() + " at " + border);
        }
        current.put(border, fault.mode() == FaultMode.UP ? Fault.NONE : fault);
    }

    /** What happens at the border now. */
    public Fault at(Border border) {
        return current.getOrDefault(border, Fault.NONE);
    }

    /** Waits as long as the border's fault says, and tells its mode. To be called when something crosses the border. */
    public FaultMode cross(Border border) {
        var fault = at(border);
        if (!fault.delay().isZero()) {
            sleep(fault);
        }
        return fault.mode();
    }

    private static void sleep(Fault fault) {
        try {
            Thread.sleep(fault.delay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
