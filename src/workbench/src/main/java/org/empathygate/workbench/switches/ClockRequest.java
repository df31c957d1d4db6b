package org.empathygate.workbench.switches;

import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.empathygate.workbench.web.JsonError;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST clock}.
 *
 * @param advance an ISO-8601 duration such as {@code P3D} or {@code PT1H}
 */
public record ClockRequest(@Nullable String advance) {

    Duration duration() {
        try {
            var duration = Duration.parse(advance == null ? "" : advance);
            if (!duration.isNegative()) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            throw refused();
        }
        throw refused();
    }

    private WebApplicationException refused() {
        return new WebApplicationException(
                JsonError.ofField("advance", "Not a duration forward, such as P3D or PT1H: " + advance)
                        .response(400));
    }
}
