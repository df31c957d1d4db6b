package org.empathygate.workbench.switches;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.Fault;
import org.empathygate.workbench.fault.FaultMode;
import org.empathygate.workbench.web.JsonError;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST fault}.
 *
 * @param where {@code store}, {@code host} or, in a Confluence, {@code jira}
 * @param mode {@code up}, {@code slow}, {@code down} or {@code garbage}, and at {@code jira} also {@code broken}, {@code drip}, {@code
 *     401}, {@code 403} or {@code redirect}
 * @param delayMs how much longer each call takes, in milliseconds; 5000 when it is slow and nothing is said. A refused connection
 *     is refused at once
 */
public record FaultRequest(
        @Nullable String where,
        @Nullable String mode,
        @Nullable Long delayMs) {

    private static final long SLOW_MS = 5_000;
    private static final long LONGEST_MS = Duration.ofHours(1).toMillis();

    /** @param here the borders that this product has */
    Border border(Set<Border> here) {
        return named("where", where, here, border -> border.name().toLowerCase(Locale.ROOT));
    }

    Fault fault(Border border) {
        var known = named("mode", mode, FaultMode.at(border), FaultMode::written);
        var unsaid = known == FaultMode.SLOW ? SLOW_MS : 0;
        var delay = delayMs == null ? unsaid : delayMs;
        if (delay < 0 || delay > LONGEST_MS) {
            throw refused("delayMs", "Not between 0 and " + LONGEST_MS + ": " + delay);
        }
        return new Fault(known, Duration.ofMillis(delay));
    }

    private static <E> E named(String field, @Nullable String name, Collection<E> all, Function<E, String> written) {
        return all.stream()
                .filter(each -> written.apply(each).equals(name))
                .findFirst()
                .orElseThrow(() -> refused(
                        field,
                        "Not one of " + all.stream().map(written).collect(Collectors.joining(", ")) + ": " + name));
    }

    private static WebApplicationException refused(String field, String why) {
        return new WebApplicationException(JsonError.ofField(field, why).response(400));
    }
}
