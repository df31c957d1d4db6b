package org.empathygate.workbench.switches;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.Fault;
import org.empathygate.workbench.fault.FaultMode;
import org.empathygate.workbench.web.JsonError;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST fault}.
 *
 * @param where {@code store} or {@code host}
 * @param mode {@code up}, {@code slow}, {@code down} or {@code garbage}
 * @param delayMs how much longer each call takes, in milliseconds; 5000 when it is slow and nothing is said
 */
public record FaultRequest(
        @Nullable String where,
        @Nullable String mode,
        @Nullable Long delayMs) {

    private static final long SLOW_MS = 5_000;

    Border border() {
        return named(Border.class, "where", where);
    }

    Fault fault() {
        var known = named(FaultMode.class, "mode", mode);
        var unsaid = known == FaultMode.SLOW ? SLOW_MS : 0;
        return new Fault(known, Duration.ofMillis(delayMs == null ? unsaid : delayMs));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String field, @Nullable String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() ->
                        new WebApplicationException(JsonError.ofField(field, "Not one of " + names(type) + ": " + name)
                                .response(400)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
