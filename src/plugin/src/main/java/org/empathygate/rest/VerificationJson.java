package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.empathygate.core.ledger.Verification;
import org.jspecify.annotations.Nullable;

/**
 * Whether the ledger is as it was written.
 *
 * @param firstBroken absent when it is
 * @param why absent when it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationJson(
        boolean valid,
        long entries,
        @Nullable Long firstBroken,
        @Nullable String why) {

    static VerificationJson of(Verification found) {
        return new VerificationJson(found.valid(), found.entries(), found.firstBroken(), found.why());
    }
}
