package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.ShownFact;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, as the reader may see it.
 *
 * @param by absent when nobody was logged in or the product itself did it
 * @param onBehalfOf whose authority was used, where it was not the person's own
 * @param restricted how many pieces of evidence it names that the reader may not see
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LedgerEntryJson(
        String at,
        String kind,
        @Nullable String by,
        @Nullable String onBehalfOf,
        Map<String, String> details,
        int restricted) {

    static LedgerEntryJson of(ShownFact shown) {
        Fact fact = shown.fact();
        return new LedgerEntryJson(
                fact.at().toString(),
                fact.kind().name(),
                fact.by() == null ? null : fact.by().userKey(),
                fact.onBehalfOf() == null ? null : fact.onBehalfOf().userKey(),
                fact.details().byName(),
                shown.restricted());
    }
}
