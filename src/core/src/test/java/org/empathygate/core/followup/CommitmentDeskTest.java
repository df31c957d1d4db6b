package org.empathygate.core.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.Aftermath.SHOP_142;
import static org.empathygate.core.given.Aftermath.TEN_GUESTS;
import static org.empathygate.core.given.InsightBuilder.anInsight;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.empathygate.core.Answer;
import org.empathygate.core.Text;
import org.empathygate.core.commitment.CommitmentState;
import org.empathygate.core.commitment.Reference;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.given.Aftermath;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.override.OverrideRequest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CommitmentDeskTest {

    private final Aftermath after = new Aftermath();
    private final CommitmentDesk desk = after.commitmentDesk;

    private TrackedCommitment made() {
        OverrideRequest approved = after.approved();
        return after.commitments.of(approved.workItem()).get(0);
    }

    private static Text error(String key, String... args) {
        return Text.of("empathy-gate.error." + key, args);
    }

    private static Map<String, Text> errors(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Invalid.class);
        return ((Answer.Invalid<?>) answer).errors().byField();
    }

    @Nested
    class ACommitmentIsMade {

        @Test
        void whenItsRequestIsApproved() {
            OverrideRequest asked = after.requested();
            assertThat(after.commitments.of(asked.workItem())).isEmpty();

            after.moved(
                    asked.approve(People.PRIYA, Days.NOW, null, Days.TODAY.plusDays(9)),
                    EntryKind.OVERRIDE_APPROVED,
                    People.PRIYA);

            assertThat(after.commitments.of(asked.workItem()))
                    .singleElement()
                    .satisfies(made -> assertThat(made)
                            .isEqualTo(TrackedCommitment.made(
                                            asked.id(), asked.workItem(), asked.project(), TEN_GUESTS, Days.NOW)
                                    .withId(made.id())));
            assertThat(after.kinds()).containsOnlyOnce(EntryKind.COMMITMENT_MADE);
        }

        @Test
        void onceHoweverOftenItsFactIsRead() {
            OverrideRequest approved = after.approved();
            CommitmentMaker again =
                    new CommitmentMaker(after.core.overrides.port(), after.commitments, after.core.ledger.port());

            after.core.chain.follow("another reader", 100, again::follow);

            assertThat(after.commitments.of(approved.workItem())).hasSize(1);
            assertThat(after.kinds()).containsOnlyOnce(EntryKind.COMMITMENT_MADE);
        }

        @Test
        void neverOfARequestThatWasDeclinedOrPromisedNothing() {
            after.moved(
                    after.requested().decline(People.PRIYA, Days.NOW, null, "Five guests"),
                    EntryKind.OVERRIDE_DECLINED,
                    People.PRIYA);
            OverrideRequest silent =
                    after.core.overrides.port().add(anOverride().requested());
            after.moved(
                    silent.approve(People.PRIYA, Days.NOW, null, Days.TODAY),
                    EntryKind.OVERRIDE_APPROVED,
                    People.PRIYA);

            assertThat(after.commitments.of(silent.workItem())).isEmpty();
        }
    }

    @Nested
    class KeepingIt {

        @Test
        void needsALinkAndASentence() {
            TrackedCommitment made = made();

            assertThat(errors(desk.keep(SHOP_142, made.id(), People.SAM, null, " ")))
                    .isEqualTo(Map.of("link", error("required"), "comment", error("required")));
            assertThat(errors(desk.keep(SHOP_142, made.id(), People.SAM, "somewhere", "Nine of ten paid")))
                    .isEqualTo(Map.of("link", error("not-a-reference")));
            assertThat(after.commitments.find(made.id())).contains(made);
        }

        @Test
        void isRememberedWithWhoSaidItAndWhatShowsIt() {
            TrackedCommitment made = made();

            Answer<TrackedCommitment> answer =
                    desk.keep(SHOP_142, made.id(), People.SAM, "https://research.example/9", "Nine of ten paid");

            TrackedCommitment kept = made.keep(
                    People.SAM,
                    Days.NOW,
                    new Reference(Reference.Kind.ADDRESS, "https://research.example/9"),
                    "Nine of ten paid");
            assertThat(answer).isEqualTo(Answer.done(kept));
            assertThat(after.commitments.find(made.id())).contains(kept);
            assertThat(after.core.chain.of(SHOP_142.id(), 1).get(0)).satisfies(fact -> {
                assertThat(fact.kind()).isEqualTo(EntryKind.COMMITMENT_CLOSED);
                assertThat(fact.by()).isEqualTo(People.SAM);
                assertThat(fact.details().byName())
                        .containsEntry("state", "KEPT")
                        .containsEntry("link", "https://research.example/9")
                        .containsEntry("comment", "Nine of ten paid")
                        .containsEntry("owner", "sam");
            });
        }

        @Test
        void showsAnInsightOnlyIfItExistsAndThePersonMaySeeIt() {
            TrackedCommitment made = made();
            Insight insight =
                    anInsight().withKey(after.core.insights.port().nextKey()).insight();
            after.core.insights.port().add(insight);

            assertThat(errors(desk.keep(SHOP_142, made.id(), People.SAM, "INS-4711", "Nine")))
                    .containsKey("link");
            assertThat(desk.keep(SHOP_142, made.id(), People.SAM, insight.key().value(), "Nine"))
                    .isInstanceOf(Answer.Done.class);
        }

        @Test
        void isTheOwnersOrAnApproversToSay() {
            TrackedCommitment made = made();

            assertThat(desk.keep(SHOP_142, made.id(), People.DANA, "SHOP-9", "Nine"))
                    .isEqualTo(new Answer.NotAllowed<>(error("not-your-commitment")));
            assertThat(desk.keep(SHOP_142, made.id(), People.PRIYA, "SHOP-9", "Nine"))
                    .isInstanceOf(Answer.Done.class);
        }

        @Test
        void isNotPossibleTwice() {
            TrackedCommitment made = made();
            assertThat(desk.keep(SHOP_142, made.id(), People.SAM, "SHOP-9", "Nine"))
                    .isInstanceOf(Answer.Done.class);

            assertThat(desk.keep(SHOP_142, made.id(), People.SAM, "SHOP-9", "Nine"))
                    .isEqualTo(new Answer.IllegalMove<>("KEPT", List.of()));
        }

        @Test
        void isSaidByOneOfSeveralRacers() {
            TrackedCommitment made = made();

            List<Answer<TrackedCommitment>> answers =
                    Race.of(4, racer -> desk.giveUp(SHOP_142, made.id(), People.SAM, "racer " + racer));

            assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Answer.IllegalMove.class::isInstance)
                    .hasSize(3)
                    .containsOnly(new Answer.IllegalMove<>("BROKEN", List.of()));
        }
    }

    @Nested
    class BreakingIt {

        @Test
        void needsASentence() {
            TrackedCommitment made = made();

            assertThat(errors(desk.giveUp(SHOP_142, made.id(), People.SAM, null)))
                    .isEqualTo(Map.of("comment", error("required")));
            assertThat(desk.giveUp(SHOP_142, made.id(), People.SAM, "Nobody came"))
                    .isEqualTo(Answer.done(made.giveUp(People.SAM, Days.NOW, "Nobody came")));
        }

        @Test
        void isAboutACommitmentOfThisWorkItem() {
            TrackedCommitment made = made();

            assertThat(desk.giveUp(aWorkItem().withId(7).facts(), made.id(), People.SAM, "No"))
                    .isEqualTo(Answer.missing());
            assertThat(desk.giveUp(SHOP_142, 4711, People.SAM, "No")).isEqualTo(Answer.missing());
        }
    }

    @Nested
    class Lapsing {

        @Test
        void isSeenAtOnceAndWrittenDownOnce() {
            TrackedCommitment made = made();
            after.core.clock.advance(Duration.ofDays(20 + 14));
            assertThat(desk.lapse()).isZero();
            assertThat(desk.openOf(SHOP_142)).containsExactly(made);

            after.core.clock.advance(Duration.ofDays(1));

            assertThat(desk.openOf(SHOP_142)).isEmpty();
            assertThat(desk.keep(SHOP_142, made.id(), People.SAM, "SHOP-9", "Late"))
                    .isEqualTo(new Answer.IllegalMove<>("LAPSED", List.of()));
            assertThat(desk.lapse()).isEqualTo(1);
            assertThat(desk.lapse()).isZero();
            assertThat(after.commitments.find(made.id()))
                    .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(CommitmentState.LAPSED));
            assertThat(after.kinds()).containsOnlyOnce(EntryKind.COMMITMENT_CLOSED);
        }
    }
}
