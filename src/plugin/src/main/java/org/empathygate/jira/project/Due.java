package org.empathygate.jira.project;

import java.time.Instant;
import org.empathygate.core.override.OverrideRequest;
import org.jspecify.annotations.Nullable;

/**
 * By when something should be decided, in words.
 *
 * @param text empty when there is no such time
 * @param mood the name of a colour of ours
 */
record Due(String text, String mood) {

    static final Due NONE = new Due("", "quiet");

    /**
     * Of a request that waits.
     *
     * @param due null when the policy sets no time
     */
    static Due of(OverrideRequest request, @Nullable Instant due, PageWording wording) {
        if (request.escalatedAt() != null) {
            return new Due(wording.page("escalated", wording.moment(request.escalatedAt())), "bad");
        }
        if (due == null) {
            return NONE;
        }
        return wording.now().isBefore(due)
                ? new Due(wording.page("due", wording.moment(due)), "quiet")
                : new Due(wording.page("overdue", wording.moment(due)), "bad");
    }

    boolean shown() {
        return !text.isEmpty();
    }
}
