package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.InMemoryGaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.given.People;
import org.empathygate.core.given.WorkItemBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RollupCountsTest {

    private static final ProjectKey SHOP = WorkItemBuilder.SHOP;
    private static final ResolvedScope ALL_OF_SHOP = new ResolvedScope("project = SHOP", SHOP);
    private static final ResolvedScope A_PART = new ResolvedScope("project = SHOP AND labels = a", null);
    private static final Window WINDOW = new Window(30);

    private final InMemoryGaps gaps = new InMemoryGaps();
    private final MovableClock clock = new MovableClock();
    private final List<String> warnings = new ArrayList<>();
    private final Host host = new Host();
    private final RollupCounts counts = new RollupCounts(new InMemoryRollup(gaps), host, clock, warnings::add);

    /** Knows what each person sees of SHOP. */
    private static final class Host implements HostCounts {
        private final Map<PersonId, Long> seen = new HashMap<>();
        private long all;
        private long done;
        private int asked;

        @Override
        public ProjectSight sight(ProjectKey project, PersonId reader) {
            asked++;
            if (!project.equals(SHOP)) {
                throw new UnreadableException("project " + project.value());
            }
            return new ProjectSight(seen.getOrDefault(reader, 0L), all, done);
        }
    }

    private void done(long id, @Nullable Outcome outcome) {
        gaps.change(
                new WorkItemId(id),
                gap -> new Gap(
                        gap.workItem(),
                        SHOP,
                        outcome,
                        Set.of(),
                        outcome == null ? null : Days.NOW,
                        true,
                        null,
                        null,
                        null));
    }

    private Optional<OutcomeCounts> doneFor(PersonId reader) {
        return counts.done(ALL_OF_SHOP, reader);
    }

    private Optional<List<PeriodCounts>> seriesFor(PersonId reader) {
        return counts.series(ALL_OF_SHOP, reader, WINDOW, Days.TODAY);
    }

    @BeforeEach
    void danaSeesAllOfFiveAndSamSeesFour() {
        done(1, Outcome.SATISFIED);
        done(2, Outcome.BYPASSED);
        done(3, null);
        host.all = 5;
        host.done = 3;
        host.seen.put(People.DANA, 5L);
        host.seen.put(People.SAM, 4L);
    }

    @Nested
    class WhoeverSeesEverything {

        @Test
        void isAnsweredEachDoneWorkItemOnce() {
            assertThat(doneFor(People.DANA))
                    .contains(OutcomeCounts.of(List.of(Outcome.SATISFIED, Outcome.BYPASSED, Outcome.NOT_APPLICABLE)));
        }

        @Test
        void isAnsweredHowManyThereAre() {
            assertThat(counts.doneTotal(ALL_OF_SHOP, People.DANA)).contains(3L);
            assertThat(counts.doneTotal(ALL_OF_SHOP, People.SAM)).isEmpty();
            assertThat(new CountsInTurn(RecordedCounts.NONE, counts).doneTotal(ALL_OF_SHOP, People.DANA))
                    .contains(3L);
        }

        @Test
        void isAnsweredTheSeriesOfWhatIsRecorded() {
            List<PeriodCounts> series = seriesFor(People.DANA).orElseThrow();

            assertThat(series).extracting(PeriodCounts::from).isEqualTo(WINDOW.starts(Days.TODAY));
            assertThat(series.get(series.size() - 1).counts())
                    .isEqualTo(OutcomeCounts.of(List.of(Outcome.SATISFIED, Outcome.BYPASSED)));
        }

        @Test
        void costsTheHostOneCheckAMinute() {
            doneFor(People.DANA);
            seriesFor(People.DANA);
            clock.advance(Duration.ofSeconds(59));
            doneFor(People.DANA);
            assertThat(host.asked).isEqualTo(1);

            clock.advance(Duration.ofSeconds(1));
            doneFor(People.DANA);
            assertThat(host.asked).isEqualTo(2);
        }

        @Test
        void hearsOfWhatChangesWithinThatMinute() {
            doneFor(People.DANA);
            done(4, Outcome.OVERRIDDEN);

            assertThat(doneFor(People.DANA).orElseThrow().count(Outcome.OVERRIDDEN))
                    .isEqualTo(1);
        }

        @Test
        void isNotAnsweredAboutAPartOfTheProject() {
            assertThat(counts.done(A_PART, People.DANA)).isEmpty();
            assertThat(counts.series(A_PART, People.DANA, WINDOW, Days.TODAY)).isEmpty();
            assertThat(host.asked).isZero();
        }
    }

    @Nested
    class WhoeverSeesLess {

        @Test
        void isNeverAnswered() {
            assertThat(doneFor(People.DANA)).isPresent();

            assertThat(doneFor(People.SAM)).isEmpty();
            assertThat(seriesFor(People.SAM)).isEmpty();
        }

        @Test
        void isAnsweredAMinuteAfterEverythingWasOpenedToThem() {
            doneFor(People.SAM);
            host.seen.put(People.SAM, 5L);
            assertThat(doneFor(People.SAM)).isEmpty();

            clock.advance(Duration.ofMinutes(1));
            assertThat(doneFor(People.SAM)).isPresent();
        }

        @Test
        void isNotAnsweredAMinuteAfterSomethingWasHiddenFromThem() {
            doneFor(People.DANA);
            host.seen.put(People.DANA, 4L);
            clock.advance(Duration.ofMinutes(1));

            assertThat(doneFor(People.DANA)).isEmpty();
        }
    }

    @Nested
    class WhenTheHostKnowsOtherNumbers {

        @Test
        void nobodyIsAnsweredUntilTheyAreTheSame() {
            host.done = 4;
            assertThat(doneFor(People.DANA)).isEmpty();

            done(4, Outcome.SATISFIED);
            clock.advance(Duration.ofSeconds(5));
            assertThat(doneFor(People.DANA)).isPresent();
            assertThat(warnings).isEmpty();
        }

        @Test
        void theHostIsNotAskedAtEveryQuestion() {
            host.done = 4;
            doneFor(People.DANA);
            doneFor(People.DANA);

            assertThat(host.asked).isEqualTo(1);
        }

        @Test
        void moreThanTheHostKnowsIsToldOnce() {
            host.done = 2;
            for (int time = 0; time < 3; time++) {
                assertThat(doneFor(People.DANA)).isEmpty();
                clock.advance(Duration.ofMinutes(1));
            }

            assertThat(warnings).singleElement().asString().contains("SHOP", "3", "2");
        }
    }

    @Test
    void aHostThatCannotBeAskedIsNoAnswerAndIsAskedAgain() {
        ResolvedScope broken = new ResolvedScope("project = LAB", new ProjectKey("LAB"));

        for (int time = 1; time <= 2; time++) {
            assertThatThrownBy(() -> counts.done(broken, People.DANA)).isInstanceOf(UnreadableException.class);
            assertThat(host.asked).isEqualTo(time);
        }
    }

    @Test
    void theFirstThatCanAnswerDoes() {
        OutcomeCounts theirs = OutcomeCounts.of(List.of(Outcome.SATISFIED));
        RecordedCounts others = new RecordedCounts() {
            @Override
            public Optional<OutcomeCounts> done(ResolvedScope scope, PersonId reader) {
                return Optional.of(theirs);
            }

            @Override
            public Optional<List<PeriodCounts>> series(
                    ResolvedScope scope, PersonId reader, Window window, LocalDate today) {
                return Optional.empty();
            }
        };
        CountsInTurn both = new CountsInTurn(counts, others);

        assertThat(both.done(ALL_OF_SHOP, People.DANA)).isEqualTo(doneFor(People.DANA));
        assertThat(both.done(ALL_OF_SHOP, People.SAM)).contains(theirs);
        assertThat(both.series(ALL_OF_SHOP, People.DANA, WINDOW, Days.TODAY)).isEqualTo(seriesFor(People.DANA));
        assertThat(both.series(ALL_OF_SHOP, People.SAM, WINDOW, Days.TODAY)).isEmpty();
    }
}
