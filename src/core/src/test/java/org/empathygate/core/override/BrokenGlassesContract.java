package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;

import org.empathygate.core.ProjectKey;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.junit.jupiter.api.Test;

/** What every store of broken glasses promises. */
public abstract class BrokenGlassesContract {

    private static final BrokenGlass GLASS =
            BrokenGlass.of(anOverride().withId(17).brokenGlass(), "on-call", Days.TODAY.plusDays(3));
    private static final BrokenGlass ELSEWHERE = BrokenGlass.of(
            anOverride().withId(18).in(new ProjectKey("OTHER")).brokenGlass(), "on-call", Days.TODAY.plusDays(1));
    private static final BrokenGlass BY_OTHERS =
            BrokenGlass.of(anOverride().withId(19).brokenGlass(), "night watch", Days.TODAY.plusDays(3));
    private static final BrokenGlass.Review A_REVIEW =
            new BrokenGlass.Review(People.PRIYA, Days.NOW.plusSeconds(60), "The shop was down");

    /** An empty store, the same one within a test. */
    protected abstract BrokenGlasses glasses();

    @Test
    void whatWasAddedIsAnsweredWithItsIdAndFoundAgainInEveryField() {
        BrokenGlass first = glasses().add(GLASS);
        BrokenGlass second = glasses().add(ELSEWHERE);

        assertThat(first).isEqualTo(GLASS.withId(first.id()));
        assertThat(first.id()).isPositive().isLessThan(second.id());
        assertThat(glasses().find(first.id())).contains(first);
        assertThat(glasses().find(second.id())).contains(second);
        assertThat(glasses().find(second.id() + 1)).isEmpty();
    }

    @Test
    void theOneOfAnOverrideIsFound() {
        BrokenGlass first = glasses().add(GLASS);

        assertThat(glasses().ofOverride(first.override())).contains(first);
        assertThat(glasses().ofOverride(first.override() + 1_000)).isEmpty();
    }

    @Test
    void aReviewIsKeptInEveryField() {
        BrokenGlass reviewed = glasses().add(GLASS).reviewed(ReviewState.NOT_JUSTIFIED, A_REVIEW);

        assertThat(glasses().replace(reviewed, 1)).isTrue();
        assertThat(glasses().find(reviewed.id())).contains(reviewed);
    }

    @Test
    void aReplacementBasedOnAnotherVersionChangesNothing() {
        BrokenGlass glass = glasses().add(GLASS);

        assertThat(glasses().replace(glass.reviewed(ReviewState.JUSTIFIED, A_REVIEW), 2))
                .isFalse();
        assertThat(glasses().replace(GLASS.withId(glass.id() + 1), 1)).isFalse();
        assertThat(glasses().find(glass.id())).contains(glass);
    }

    @Test
    void ofSeveralRacersExactlyOneReviews() {
        BrokenGlass glass = glasses().add(GLASS);

        assertThat(Race.of(4, racer -> glasses().replace(glass.reviewed(ReviewState.JUSTIFIED, A_REVIEW), 1)))
                .containsOnlyOnce(true);
    }

    @Test
    void awaitingAreThoseThatNobodyReviewedTheOneBrokenFirstFirst() {
        BrokenGlass first = glasses().add(GLASS);
        BrokenGlass elsewhere = glasses().add(ELSEWHERE);
        BrokenGlass reviewed = glasses().add(GLASS);
        BrokenGlass byOthers = glasses().add(BY_OTHERS);
        BrokenGlass last = glasses().add(GLASS);
        glasses().replace(reviewed.reviewed(ReviewState.JUSTIFIED, A_REVIEW), 1);

        assertThat(glasses().awaiting()).containsExactly(first, elsewhere, byOthers, last);
        assertThat(glasses().awaiting("on-call")).containsExactly(first, elsewhere, last);
        assertThat(glasses().awaiting("nobody")).isEmpty();
    }
}
