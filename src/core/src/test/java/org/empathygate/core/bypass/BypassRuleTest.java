package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BypassRuleTest {

    private static final Era WATCHED = new Era(minute(0), true);
    private static final Era BEGINNING = new Era(minute(0), false);

    private static Instant minute(long minute) {
        return Days.NOW.plusSeconds(minute * 60);
    }

    private static StatusChange done(long minute) {
        return new StatusChange(minute(minute), People.DANA, false, true, false);
    }

    private static StatusChange reopened(long minute) {
        return new StatusChange(minute(minute), People.SAM, true, false, false);
    }

    private static StatusChange moved(long minute) {
        return new StatusChange(minute(minute), People.SAM, true, true, true);
    }

    private static Finding finding(@Nullable Instant decided, @Nullable Instant found, StatusChange... history) {
        return finding(true, -60, Trail.of(List.of(history)), decided, found, WATCHED, false);
    }

    private static Finding finding(
            boolean applies,
            long created,
            Trail trail,
            @Nullable Instant decided,
            @Nullable Instant found,
            @Nullable Era era,
            boolean baseline) {
        return BypassRule.of(new Sighting(applies, minute(created), trail, decided, found, era, baseline));
    }

    @Nested
    class WhenItWasDecided {

        @Test
        void theDecisionOfTheTransitionLetsItBeThere() {
            assertThat(finding(minute(9), null, done(10))).isEqualTo(Finding.DECIDED);
        }

        @Test
        void theDecisionStandsWhereNoHistoryTells() {
            assertThat(finding(minute(9), null)).isEqualTo(Finding.DECIDED);
        }

        @Test
        void aDecisionOfAnEarlierStayDoesNotCountForThisOne() {
            assertThat(finding(minute(9), null, done(10), reopened(20), done(30)))
                    .isEqualTo(Finding.BYPASS);
        }

        @Test
        void decidedAgainAfterAReopenIsDecided() {
            assertThat(finding(minute(30), null, done(10), reopened(20), done(30)))
                    .isEqualTo(Finding.DECIDED);
        }

        @Test
        void aDecisionLongBeforeItWentThereWasAboutATransitionThatNeverHappened() {
            assertThat(finding(minute(9), null, done(20))).isEqualTo(Finding.BYPASS);
            assertThat(finding(minute(10), null, done(20))).isEqualTo(Finding.DECIDED);
        }

        @Test
        void wentBackInTheDatabaseIsNoticedThoughNoHistoryTells() {
            Trail trail = Trail.of(List.of(done(10))).leftNotBefore(minute(20));

            assertThat(finding(true, -60, trail, minute(9), null, WATCHED, false))
                    .isEqualTo(Finding.BYPASS);
        }

        @Test
        void aMoveToAnotherProjectTakesTheDecisionAlong() {
            assertThat(finding(minute(9), null, done(10), moved(40))).isEqualTo(Finding.DECIDED);
        }
    }

    @Nested
    class WhenABypassWasFound {

        @Test
        void itIsNotFoundAgain() {
            assertThat(finding(null, minute(11), done(10))).isEqualTo(Finding.KNOWN);
            assertThat(finding(minute(9), minute(11), done(10))).isEqualTo(Finding.KNOWN);
        }

        @Test
        void theNextStayIsAnother() {
            assertThat(finding(null, minute(11), done(10), reopened(20), done(30)))
                    .isEqualTo(Finding.BYPASS);
        }

        @Test
        void aLaterDecisionSettlesIt() {
            assertThat(finding(minute(30), minute(11), done(10), reopened(20), done(30)))
                    .isEqualTo(Finding.DECIDED);
        }
    }

    @Nested
    class WhenNobodyDecided {

        @Test
        void whatWasDoneBeforeTheGateWatchedIsBaselineWhileThatIsRead() {
            assertThat(finding(true, -60, Trail.of(List.of(done(-5))), null, null, BEGINNING, false))
                    .isEqualTo(Finding.BASELINE);
            assertThat(finding(true, -60, Trail.UNKNOWN, null, null, BEGINNING, false))
                    .isEqualTo(Finding.BASELINE);
        }

        @Test
        void whatWentThereSinceIsABypassEvenThen() {
            assertThat(finding(true, -60, Trail.of(List.of(done(5))), null, null, BEGINNING, false))
                    .isEqualTo(Finding.BYPASS);
            assertThat(finding(true, 5, Trail.UNKNOWN, null, null, BEGINNING, false))
                    .isEqualTo(Finding.BYPASS);
        }

        @Test
        void afterwardsOnlyWhatWasRecordedIsBaseline() {
            assertThat(finding(true, -60, Trail.UNKNOWN, null, null, WATCHED, true))
                    .isEqualTo(Finding.BASELINE);
            assertThat(finding(true, -60, Trail.UNKNOWN, null, null, WATCHED, false))
                    .isEqualTo(Finding.BYPASS);
        }

        @Test
        void aBaselineWorkItemThatWasReopenedIsOneNoLonger() {
            assertThat(finding(true, -60, Trail.UNKNOWN.leftNotBefore(minute(5)), null, null, WATCHED, true))
                    .isEqualTo(Finding.BYPASS);
        }

        @Test
        void movedIntoAWatchedProjectIsABypassNamedAfterWhoMovedIt() {
            Trail trail = Trail.of(List.of(done(-30), moved(5)));

            assertThat(finding(true, -60, trail, null, null, BEGINNING, false)).isEqualTo(Finding.BYPASS);
            assertThat(trail.broughtBy()).isEqualTo(People.SAM);
        }

        @Test
        void whatThePolicyDoesNotAskAboutIsNotApplicable() {
            assertThat(finding(false, 5, Trail.UNKNOWN, null, null, WATCHED, false))
                    .isEqualTo(Finding.NOT_APPLICABLE);
            assertThat(finding(true, 5, Trail.UNKNOWN, null, null, null, false)).isEqualTo(Finding.NOT_APPLICABLE);
        }
    }
}
