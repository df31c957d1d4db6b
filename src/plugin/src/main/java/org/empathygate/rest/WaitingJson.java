package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.empathygate.core.Texts;
import org.empathygate.core.override.Entitlement;
import org.empathygate.core.override.Queue;
import org.jspecify.annotations.Nullable;

/**
 * How a request waits for the reader.
 *
 * @param ageHours for how many whole hours it has waited
 * @param due when the backup is asked too, or by when it should be decided where there is none; absent when the policy sets
 *     no time
 * @param why why the reader may not decide; absent when they may
 * @param onBehalfOf in whose place the reader decides; absent when by their own right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaitingJson(
        int ageHours,
        @Nullable String due,
        boolean mayDecide,
        @Nullable String why,
        @Nullable String onBehalfOf) {

    static WaitingJson of(Queue.Waiting waiting, Instant now, Texts texts) {
        int ageHours = Math.toIntExact(
                Duration.between(waiting.request().requestedAt(), now).toHours());
        String due = waiting.due() == null ? null : waiting.due().toString();
        if (waiting.entitlement() instanceof Entitlement.Yes yes) {
            return new WaitingJson(
                    ageHours,
                    due,
                    true,
                    null,
                    yes.by().onBehalfOf() == null ? null : yes.by().onBehalfOf().userKey());
        }
        return new WaitingJson(ageHours, due, false, texts.of(((Entitlement.No) waiting.entitlement()).why()), null);
    }
}
