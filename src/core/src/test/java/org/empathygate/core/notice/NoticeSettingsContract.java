package org.empathygate.core.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.junit.jupiter.api.Test;

/** What every store of people's choices promises. */
public abstract class NoticeSettingsContract {

    private static final NoticeChoice ONLY_DECISIONS = new NoticeChoice(false, true, false);

    /** An empty store, the same one within a test. */
    protected abstract NoticeSettings settings();

    @Test
    void whoNeverChoseGetsEverything() {
        assertThat(settings().of(People.DANA)).isEqualTo(NoticeChoice.ALL);
    }

    @Test
    void theLastChoiceHoldsForThatPersonAlone() {
        settings().save(People.DANA, new NoticeChoice(true, false, true));
        settings().save(People.DANA, ONLY_DECISIONS);

        assertThat(settings().of(People.DANA)).isEqualTo(ONLY_DECISIONS);
        assertThat(settings().of(People.SAM)).isEqualTo(NoticeChoice.ALL);
    }

    @Test
    void aDayHasOneTurnForEachPerson() {
        assertThat(settings().takeTurn(People.DANA, Days.TODAY)).isTrue();
        assertThat(settings().takeTurn(People.DANA, Days.TODAY)).isFalse();
        assertThat(settings().takeTurn(People.DANA, Days.TODAY.minusDays(1))).isFalse();
        assertThat(settings().takeTurn(People.SAM, Days.TODAY)).isTrue();
        assertThat(settings().takeTurn(People.DANA, Days.TODAY.plusDays(1))).isTrue();
    }

    @Test
    void ofSeveralRacersExactlyOneTakesTheTurn() {
        assertThat(Race.of(4, racer -> settings().takeTurn(People.DANA, Days.TODAY)))
                .containsOnlyOnce(true);
    }

    @Test
    void aTurnThatWasGivenBackCanBeTakenAgain() {
        assertThat(settings().takeTurn(People.DANA, Days.TODAY)).isTrue();

        settings().giveBackTurn(People.DANA, Days.TODAY.minusDays(1));
        assertThat(settings().takeTurn(People.DANA, Days.TODAY)).isFalse();
        settings().giveBackTurn(People.DANA, Days.TODAY);
        assertThat(settings().takeTurn(People.DANA, Days.TODAY)).isTrue();
    }

    @Test
    void choosingAndTakingATurnLeaveEachOtherAlone() {
        assertThat(settings().takeTurn(People.DANA, Days.TODAY)).isTrue();
        settings().save(People.DANA, ONLY_DECISIONS);

        assertThat(settings().takeTurn(People.DANA, Days.TODAY)).isFalse();
        assertThat(settings().of(People.DANA)).isEqualTo(ONLY_DECISIONS);
    }
}
