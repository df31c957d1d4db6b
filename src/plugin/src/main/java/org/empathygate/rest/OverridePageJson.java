package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that somebody needs to decide a request, the customer's words first.
 *
 * @param evidence what is linked to the work item, as far as the reader may see it
 * @param history the earliest first
 * @param waiting how it waits for the reader; absent when it was decided or nobody is logged in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverridePageJson(
        EvidenceListJson evidence,
        String issue,
        @Nullable String summary,
        OverrideJson override,
        @Nullable WaitingJson waiting,
        List<MoveJson> history) {}
