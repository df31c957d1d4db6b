package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would be decided now, for each gated transition that was asked for.
 *
 * @param bypass how it went round the gate; absent when it did not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionsJson(
        String issue,
        List<DecisionJson> decisions,
        @Nullable BypassJson bypass) {}
