package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.empathygate.core.Texts;
import org.empathygate.core.insight.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Evidence that might fit.
 *
 * @param kind {@code INSIGHT}, {@code ISSUE} or {@code PAGE}; only an insight can be linked through this API
 * @param key the insight's or issue's key, or the page's number
 * @param quote the first words of it, or the summary
 * @param why what it has in common with the work item
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SuggestionJson(
        String kind, String key, String quote, @Nullable String observedOn, String why) {

    static SuggestionJson of(Suggestion suggestion, Texts texts) {
        return new SuggestionJson(
                suggestion.ref().kind().name(),
                suggestion.ref().ref(),
                suggestion.title(),
                suggestion.observedOn() == null ? null : suggestion.observedOn().toString(),
                texts.of(suggestion.why()));
    }
}
