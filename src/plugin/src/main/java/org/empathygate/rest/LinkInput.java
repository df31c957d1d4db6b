package org.empathygate.rest;

import org.empathygate.core.insight.LinkDraft;
import org.jspecify.annotations.Nullable;

/** An insight to be linked to a work item; the stance is {@code SUPPORTS} when absent. */
public record LinkInput(
        @Nullable String insight,
        @Nullable String stance,
        @Nullable String relevance) {

    /** No insight has this key, so the desk answers as it does for every insight that does not exist. */
    private static final String NO_INSIGHT = "INS-0";

    LinkDraft draftOfNone() {
        return new LinkDraft(NO_INSIGHT, stance, relevance);
    }

    LinkDraft draft() {
        return new LinkDraft(insight, stance, relevance);
    }
}
