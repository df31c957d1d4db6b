package org.empathygate.rest;

import org.empathygate.core.insight.LinkDraft;
import org.jspecify.annotations.Nullable;

/** An insight to be linked to a work item; the stance is {@code SUPPORTS} when absent. */
public record LinkInput(
        @Nullable String insight,
        @Nullable String stance,
        @Nullable String relevance) {

    LinkDraft draft() {
        return new LinkDraft(insight, stance, relevance);
    }
}
