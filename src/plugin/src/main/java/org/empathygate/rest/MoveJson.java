package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.empathygate.core.PersonId;
import org.empathygate.core.ledger.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a request, as the ledger has it.
 *
 * @param by absent when time did it or nobody was logged in
 * @param onBehalfOf whose authority was used; absent when it was their own
 * @param authority the role, group or user that made them an approver then
 * @param changed what voided an approval, by name; never which evidence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MoveJson(
        String kind,
        String at,
        @Nullable String by,
        @Nullable String onBehalfOf,
        @Nullable String authority,
        @Nullable String changed) {

    static MoveJson of(Fact fact) {
        return new MoveJson(
                fact.kind().name(),
                fact.at().toString(),
                key(fact.by()),
                key(fact.onBehalfOf()),
                fact.detail("authority"),
                fact.detail("changed"));
    }

    private static @Nullable String key(@Nullable PersonId person) {
        return person == null ? null : person.userKey();
    }
}
