package org.empathygate.workbench.fault;

import java.time.Duration;

/**
 * What happens at one border at the moment.
 *
 * @param delay how much longer a call takes, in every mode; zero for none
 */
public record Fault(FaultMode mode, Duration delay) {

    /** All is well. */
    public static final Fault NONE = new Fault(FaultMode.UP, Duration.ZERO);
}
