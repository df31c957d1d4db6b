package org.empathygate.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.Aftermath.SHOP_142;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.empathygate.core.Answer;
import org.empathygate.core.Text;
import org.empathygate.core.given.Aftermath;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.PolicyScope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FollowUpDeskTest {

    private final Aftermath after = new Aftermath();
    private final FollowUpDesk desk = after.followUpDesk;

    private FollowUp firstQuestion() {
        return after.followUps.of(after.used().id()).get(0);
    }

    private static Text error(String key, String... args) {
        return Text.of("empathy-gate.error." + key, args);
    }

    private static Map<String, Text> errors(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Invalid.class);
        return ((Answer.Invalid<?>) answer).errors().byField();
    }

    @Nested
    class QuestionsAreScheduled {

        @Test
        void thirtyAndNinetyDaysAfterTheUse() {
            OverrideRequest used = after.used();

            assertThat(after.followUps.of(used.id()))
                    .extracting(FollowUp::dueOn)
                    .containsExactly(Days.TODAY.plusDays(30), Days.TODAY.plusDays(90));
            assertThat(after.followUps.of(used.id()))
                    .allSatisfy(question -> assertThat(question.requester()).isEqualTo(People.DANA));
        }

        @Test
        void ofWhoBrokeTheGlassToo() {
            OverrideRequest glass = after.core
                    .overrides
                    .port()
                    .find(after.brokenGlass().override())
                    .orElseThrow();

            OverrideRequest used = after.moved(
                    glass.use(new Passage("step 1"), after.core.clock.instant()), EntryKind.OVERRIDE_USED, People.SAM);

            assertThat(after.followUps.of(used.id()))
                    .hasSize(2)
                    .allSatisfy(question -> assertThat(question.requester()).isEqualTo(People.SAM));
            assertThat(used.stated().foreseen()).isEqualTo("The shop is down");
        }

        @Test
        void asThePolicySays() {
            after.core
                    .policies
                    .port()
                    .replace(
                            PolicyScope.of(SHOP),
                            aPolicy().with("followUpDays", List.of(700, 7)).stored(2),
                            1);

            assertThat(after.followUps.of(after.used().id()))
                    .extracting(FollowUp::dueOn)
                    .containsExactly(Days.TODAY.plusDays(7), Days.TODAY.plusDays(700));
        }

        @Test
        void onUseAloneAndOnce() {
            OverrideRequest approved = after.approved();
            assertThat(after.followUps.of(approved.id())).isEmpty();

            OverrideRequest used = after.moved(
                    approved.use(new Passage("step 1"), after.core.clock.instant()),
                    EntryKind.OVERRIDE_USED,
                    People.DANA);
            FollowUpPlanner again = new FollowUpPlanner(
                    after.core.overrides.port(), after.followUps, after.core.policyBook, ZoneOffset.UTC);
            after.core.chain.follow("another reader", 100, again::follow);

            assertThat(after.followUps.of(used.id())).hasSize(2);
        }
    }

    @Nested
    class Answering {

        @Test
        void isDoneOnceByTheRequester() {
            FollowUp question = firstQuestion();
            after.core.clock.advance(Duration.ofDays(30));
            assertThat(desk.waitingFor(People.DANA)).containsExactly(question);

            Answer<FollowUp> answer =
                    desk.answer(SHOP_142, question.id(), People.DANA, "no", "SHOP-9", "Nobody complained");

            assertThat(answer).isInstanceOf(Answer.Done.class);
            assertThat(desk.waitingFor(People.DANA)).isEmpty();
            assertThat(desk.find(question.id()))
                    .hasValueSatisfying(found -> assertThat(found.answer()).isNotNull());
            assertThat(after.core.chain.of(SHOP_142.id(), 1).get(0)).satisfies(fact -> {
                assertThat(fact.kind()).isEqualTo(EntryKind.FOLLOW_UP_ANSWERED);
                assertThat(fact.details().byName())
                        .containsEntry("harm", "NO")
                        .containsEntry("evidence", "SHOP-9")
                        .containsEntry("comment", "Nobody complained");
            });
            assertThat(desk.answer(SHOP_142, question.id(), People.DANA, "YES", null, "It did"))
                    .isEqualTo(new Answer.IllegalMove<>("ANSWERED", List.of()));
            assertThat(after.kinds()).containsOnlyOnce(EntryKind.FOLLOW_UP_ANSWERED);
        }

        @Test
        void namesEveryBadField() {
            FollowUp question = firstQuestion();

            assertThat(errors(desk.answer(SHOP_142, question.id(), People.DANA, "MAYBE", "there", "")))
                    .containsOnlyKeys("harm", "evidence", "comment");
        }

        @Test
        void beforeItsDaySaysOnlyThatTheHarmHappened() {
            FollowUp question = firstQuestion();

            assertThat(errors(desk.answer(SHOP_142, question.id(), People.DANA, "NO", null, "So far so good")))
                    .isEqualTo(Map.of("harm", error("too-early-to-say", "2026-12-23")));
            assertThat(desk.answer(SHOP_142, question.id(), People.DANA, "YES", null, "Three left"))
                    .isInstanceOf(Answer.Done.class);
        }

        @Test
        void isForAnApproverOnlyWhenTheRequesterHasLeft() {
            FollowUp question = firstQuestion();
            assertThat(desk.answer(SHOP_142, question.id(), People.PRIYA, "YES", null, "Three left"))
                    .isEqualTo(new Answer.NotAllowed<>(error("asked-of-somebody-else")));

            after.left.add("dana");

            assertThat(desk.answer(SHOP_142, question.id(), People.SAM, "YES", null, "Three left"))
                    .isInstanceOf(Answer.NotAllowed.class);
            assertThat(desk.answer(SHOP_142, question.id(), People.PRIYA, "YES", null, "Three left"))
                    .isInstanceOf(Answer.Done.class);
        }

        @Test
        void isAboutAQuestionOfThisWorkItem() {
            assertThat(desk.answer(SHOP_142, 4711, People.DANA, "YES", null, "It did"))
                    .isEqualTo(Answer.missing());
        }
    }

    @Test
    void theSummaryCountsWhatNobodyAnswered() {
        FollowUp question = firstQuestion();
        assertThat(desk.count(SHOP)).isEqualTo(new FollowUpCount(0, Map.of()));
        assertThat(desk.answer(SHOP_142, question.id(), People.DANA, "YES", null, "Three left"))
                .isInstanceOf(Answer.Done.class);

        after.core.clock.advance(Duration.ofDays(90));

        assertThat(desk.count(SHOP)).isEqualTo(new FollowUpCount(2, Map.of(Harm.YES, 1)));
        assertThat(desk.count(SHOP).unanswered()).isEqualTo(1);
    }
}
