package org.empathygate.jira.issue;

import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.core.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * The border to Jira's services: whatever they throw, a member that this Jira lacks included, leaves here as
 * {@link UnreadableException}, and null leaves as a value.
 */
public final class HostBoundary {

    private HostBoundary() {}

    /** What the call answers. {@code what} says what is being read, with its id, for the log. */
    public static <T> T read(String what, Supplier<T> call) {
        try {
            return call.get();
        } catch (UnreadableException known) {
            throw known;
        } catch (RuntimeException | LinkageError broken) {
            throw new UnreadableException(what, broken);
        }
    }

    /** Empty when the host answers null. */
    public static <T> Optional<T> find(String what, Supplier<? extends @Nullable T> call) {
        return read(what, () -> Optional.ofNullable(call.get()));
    }
}
