package org.empathygate.rest;

import java.util.List;

/** At most ten, the best first; nothing is linked by asking. */
public record SuggestionsJson(List<SuggestionJson> insights) {}
