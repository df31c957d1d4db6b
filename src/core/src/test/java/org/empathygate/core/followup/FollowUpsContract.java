package org.empathygate.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.commitment.Reference;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.junit.jupiter.api.Test;

/** What every store of follow-up questions promises. */
public abstract class FollowUpsContract {

    private static final ProjectKey OTHER = new ProjectKey("OTHER");

    /** An empty store, the same one within a test. */
    protected abstract FollowUps followUps();

    private static FollowUp question(long override, int number, LocalDate dueOn) {
        return FollowUp.scheduled(anOverride().withId(override).requested(), number, dueOn);
    }

    private FollowUp stored(FollowUp question) {
        assertThat(followUps().schedule(question)).isTrue();
        return followUps().of(question.override()).stream()
                .filter(each -> each.number() == question.number())
                .findFirst()
                .orElseThrow();
    }

    private FollowUp stored(long override, int number, LocalDate dueOn) {
        return stored(question(override, number, dueOn));
    }

    private FollowUp answered(FollowUp question, Harm harm) {
        FollowUp after = question.answered(new HarmAnswer(harm, null, "Nobody complained", People.DANA, Days.NOW));
        assertThat(followUps().replace(after, question.version())).isTrue();
        return after;
    }

    @Test
    void whatWasScheduledIsFoundAgainInEveryField() {
        FollowUp question = question(7, 1, Days.TODAY.plusDays(30));

        FollowUp stored = stored(question);

        assertThat(stored).isEqualTo(question.withId(stored.id()));
        assertThat(stored.id()).isPositive();
        assertThat(followUps().find(stored.id())).contains(stored);
        assertThat(followUps().find(stored.id() + 1)).isEmpty();
    }

    @Test
    void anOverrideHasEachQuestionOnceAndInTheirOrder() {
        FollowUp second = stored(7, 2, Days.TODAY.plusDays(90));
        FollowUp first = stored(7, 1, Days.TODAY.plusDays(30));
        stored(8, 1, Days.TODAY);

        assertThat(followUps().schedule(question(7, 1, Days.TODAY))).isFalse();
        assertThat(followUps().of(7)).containsExactly(first, second);
    }

    @Test
    void theQuestionsAboutSeveralOverridesAreFoundTogether() {
        FollowUp second = stored(7, 2, Days.TODAY.plusDays(90));
        FollowUp first = stored(7, 1, Days.TODAY.plusDays(30));
        FollowUp others = stored(8, 1, Days.TODAY);
        stored(9, 1, Days.TODAY);
        List<Long> many = LongStream.rangeClosed(1_000, 1_450).boxed().collect(Collectors.toCollection(ArrayList::new));
        many.add(0, 8L);
        many.add(7L);

        assertThat(followUps().about(List.of(7L, 8L)))
                .containsExactlyInAnyOrder(first, second, others)
                .containsSubsequence(first, second);
        assertThat(followUps().about(many)).containsExactlyInAnyOrder(first, second, others);
        assertThat(followUps().about(List.of())).isEmpty();
    }

    @Test
    void anAnswerIsKeptInEveryField() {
        FollowUp bare = answered(stored(7, 1, Days.TODAY), Harm.CANNOT_TELL);
        FollowUp question = stored(7, 2, Days.TODAY);
        FollowUp full = question.answered(new HarmAnswer(
                Harm.YES,
                Reference.parse("SHOP-9").orElseThrow(),
                "Three left " + "x".repeat(900),
                People.DANA,
                Days.NOW));
        assertThat(followUps().replace(full, question.version())).isTrue();

        assertThat(followUps().of(7)).containsExactly(bare, full);
    }

    @Test
    void ofSeveralRacersExactlyOneAnswers() {
        FollowUp question = stored(7, 1, Days.TODAY);

        assertThat(Race.of(
                        4,
                        racer -> followUps()
                                .replace(
                                        question.answered(
                                                new HarmAnswer(Harm.NO, null, "racer " + racer, People.DANA, Days.NOW)),
                                        question.version())))
                .containsOnlyOnce(true);
        assertThat(followUps().replace(question.withId(4711), 1)).isFalse();
    }

    @Test
    void waitingIsWhatIsDueAndUnansweredTheOneDueLongestFirst() {
        FollowUp today = stored(1, 1, Days.TODAY);
        FollowUp longAgo = stored(2, 1, Days.TODAY.minusYears(1));
        stored(3, 1, Days.TODAY.plusDays(1));
        answered(stored(4, 1, Days.TODAY), Harm.NO);

        assertThat(followUps().waitingFor(People.DANA, Days.TODAY)).containsExactly(longAgo, today);
        assertThat(followUps().waitingFor(People.SAM, Days.TODAY)).isEmpty();
        assertThat(followUps().unanswered(Days.TODAY.minusDays(28), Days.TODAY)).containsExactly(today);
    }

    @Test
    void countedIsWhatIsDueOrAnsweredInTheProject() {
        answered(stored(1, 1, Days.TODAY), Harm.YES);
        answered(stored(1, 2, Days.TODAY.plusDays(60)), Harm.YES);
        answered(stored(2, 1, Days.TODAY.minusDays(9)), Harm.CANNOT_TELL);
        stored(3, 1, Days.TODAY);
        stored(3, 2, Days.TODAY.plusDays(1));
        stored(FollowUp.scheduled(anOverride().withId(9).in(OTHER).requested(), 1, Days.TODAY));

        assertThat(followUps().count(SHOP, Days.TODAY))
                .isEqualTo(new FollowUpCount(4, Map.of(Harm.YES, 2, Harm.CANNOT_TELL, 1)));
        assertThat(followUps().count(SHOP, Days.TODAY).unanswered()).isEqualTo(1);
        assertThat(followUps().count(new ProjectKey("NONE"), Days.TODAY)).isEqualTo(new FollowUpCount(0, Map.of()));
    }
}
