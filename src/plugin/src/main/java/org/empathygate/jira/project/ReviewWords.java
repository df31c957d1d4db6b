package org.empathygate.jira.project;

import java.util.Map;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.ReviewState;
import org.jspecify.annotations.Nullable;

/** What came of a broken glass, as Maps for the decision page's template. */
final class ReviewWords {

    private final PageWording wording;

    ReviewWords(PageWording wording) {
        this.wording = wording;
    }

    /** Nothing to show for an override that somebody approved, whose glass is null. */
    Map<String, Object> of(@Nullable BrokenGlass glass) {
        if (glass == null) {
            return Map.of("hasReview", false);
        }
        var review = glass.review();
        return Map.of(
                "hasReview",
                true,
                "reviewTitle",
                wording.page("reviewed.title"),
                "review",
                review == null ? awaited(glass) : made(glass.state(), review),
                "hasReviewComment",
                review != null,
                "reviewCommentTitle",
                wording.page("reviewed.comment"),
                "reviewComment",
                review == null ? "" : review.comment());
    }

    private String awaited(BrokenGlass glass) {
        return wording.page(
                glass.overdueOn(wording.today()) ? "reviewed.overdue" : "reviewed.awaited",
                wording.day(glass.dueOn()),
                glass.group());
    }

    private String made(ReviewState state, BrokenGlass.Review review) {
        return wording.page(
                "reviewed." + state.name(), wording.person(review.by()), wording.day(wording.day(review.at())));
    }
}
