package org.empathygate.core.gate;

import java.util.List;

/**
 * Why a verdict is as it is.
 *
 * @param args what the message of this code fills in, in its order; never a key or title that a reader may not see
 */
public record Reason(ReasonCode code, List<String> args) {

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(ReasonCode code, String... args) {
        return new Reason(code, List.of(args));
    }
}
