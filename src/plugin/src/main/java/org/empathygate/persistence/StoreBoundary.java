package org.empathygate.persistence;

import java.util.function.Supplier;
import org.empathygate.core.UnreadableException;

/**
 * The one place where a failure of the store becomes the core's {@link UnreadableException}. It catches widely because
 * what ActiveObjects throws is not declared: its own exceptions, the driver's, the pool's, and those of the host when the
 * plugin's tables are not ready yet.
 */
final class StoreBoundary {

    private StoreBoundary() {}

    /**
     * Takes the step, and says what it was about when it fails.
     *
     * @param what what is read or written, with its id, for the log: "evidence of work item 10042"
     */
    static <T> T cross(String what, Supplier<T> step) {
        try {
            return step.get();
        } catch (UnreadableException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new UnreadableException(what, e);
        }
    }
}
