package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.empathygate.core.override.OverrideDecision;
import org.jspecify.annotations.Nullable;

/**
 * The approver's yes or no.
 *
 * @param onBehalfOf whose authority was used; absent when it was the approver's own
 * @param expiresOn the last day of an approval; absent for a no
 * @param wouldBeEnough absent for a yes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverrideDecisionJson(
        String by,
        @Nullable String onBehalfOf,
        String at,
        @Nullable String comment,
        @Nullable String expiresOn,
        @Nullable String wouldBeEnough) {

    static OverrideDecisionJson of(OverrideDecision decision) {
        return new OverrideDecisionJson(
                decision.by().userKey(),
                decision.onBehalfOf() == null ? null : decision.onBehalfOf().userKey(),
                decision.at().toString(),
                decision.comment(),
                decision.expiresOn() == null ? null : decision.expiresOn().toString(),
                decision.wouldBeEnough());
    }
}
