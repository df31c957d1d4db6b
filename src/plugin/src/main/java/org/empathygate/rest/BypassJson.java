package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.empathygate.core.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A bypass that was found and that no decision has settled since.
 *
 * @param how {@code EVENT}, {@code SWEEP} or {@code EVIDENCE_REMOVED}
 * @param by the user key of who did it; absent when nobody knows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BypassJson(
        String at,
        @Nullable String how,
        @Nullable String by,
        @Nullable String status) {

    static BypassJson of(Fact bypass) {
        return new BypassJson(
                bypass.at().toString(),
                bypass.detail("how"),
                Optional.ofNullable(bypass.by()).map(person -> person.userKey()).orElse(null),
                bypass.detail("status"));
    }
}
