package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Attempt;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.OverridesWithARival;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.policy.PolicyScope;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BreakGlassDeskTest {

    private static final WorkItemFacts SHOP_142 = aWorkItem().facts();
    private static final WorkItemFacts SHOP_7 =
            aWorkItem().withId(7).withKey("SHOP-7").facts();

    private static final OverrideDraft DRAFT = new OverrideDraft(
            List.of("SPEED"),
            "guests",
            "They leave without a word",
            "TRADE_OFF",
            "The fair is on Friday",
            "2027-01-15",
            null,
            null);

    private final CoreInMemory core = CoreInMemory.with(aPolicy()
            .with("breakGlassGroups", List.of("on-call"))
            .with("holidays", List.of(Days.TODAY.plusDays(1).toString())));
    private final BreakGlassDesk desk = core.breakGlassDesk;

    private Answer<BrokenGlass> broken(WorkItemFacts workItem, PersonId person) {
        return desk.breakGlass(
                workItem, ChoicePoint.DONE, person, " The shop is down ", id -> Optional.of(SHOP_142.key()));
    }

    private BrokenGlass broken() {
        return ((Answer.Done<BrokenGlass>) broken(SHOP_142, People.SAM)).value();
    }

    private Outcome passed(WorkItemFacts workItem, String step) {
        return core.gateKeeper
                .pass(new Attempt(workItem, ChoicePoint.DONE, People.SAM, new Passage(step), EvidenceChange.NONE))
                .outcome();
    }

    private static Answer<BrokenGlass> notAllowed(String key, String... args) {
        return Answer.notAllowed(Text.of("empathy-gate.error." + key, args));
    }

    @Nested
    class Breaking {

        @Test
        void letsPassAtOnceAndOnce() {
            broken();

            assertThat(passed(SHOP_142, "step 1")).isEqualTo(Outcome.OVERRIDDEN);
            assertThat(passed(SHOP_142, "step 2")).isEqualTo(Outcome.UNSATISFIED);
        }

        @Test
        void letsPassForTwoDaysMore() {
            broken();

            core.clock.advance(Duration.ofDays(2));
            assertThat(core.gateKeeper.ask(SHOP_142, ChoicePoint.DONE, null).outcome())
                    .isEqualTo(Outcome.OVERRIDDEN);

            core.clock.advance(Duration.ofDays(1));
            assertThat(core.gateKeeper.ask(SHOP_142, ChoicePoint.DONE, null).outcome())
                    .isEqualTo(Outcome.UNSATISFIED);
        }

        @Test
        void awaitsAReviewWithinTheWorkingDaysOfThePolicy() {
            BrokenGlass glass = broken();

            assertThat(glass)
                    .isEqualTo(new BrokenGlass(
                            glass.id(),
                            SHOP_142.id(),
                            SHOP_142.project(),
                            glass.override(),
                            People.SAM,
                            "on-call",
                            Days.NOW,
                            "The shop is down",
                            LocalDate.of(2026, 11, 27),
                            ReviewState.AWAITING_REVIEW,
                            null,
                            1));
            assertThat(core.glasses.port().find(glass.id())).contains(glass);
            assertThat(desk.reviewDue(SHOP_142)).isEqualTo(glass.dueOn());
        }

        @Test
        void isAnOverrideThatNobodyWasAskedFor() {
            OverrideRequest override =
                    core.overrides.port().find(broken().override()).orElseThrow();

            assertThat(override.brokenGlass()).isTrue();
            assertThat(override.requester()).isEqualTo(People.SAM);
            assertThat(override.stated().pressures()).isEmpty();
            assertThat(override.stated().reason()).isEqualTo("The shop is down");
            assertThat(override.expiresOn()).isEqualTo(Days.TODAY.plusDays(2));
        }

        @Test
        void isInTheLedgerWithTheAuthorityAtThatTime() {
            BrokenGlass glass = broken();

            assertThat(core.chain.of(SHOP_142.id(), 10))
                    .containsExactly(Fact.of(EntryKind.BREAK_GLASS_USED, Days.NOW, People.SAM)
                            .about(SHOP_142.project(), SHOP_142.id())
                            .with("issue", "SHOP-142")
                            .with("choicePoint", "done")
                            .with("breakGlass", glass.id())
                            .with("override", glass.override())
                            .with("reason", "The shop is down")
                            .with("expiresOn", "2026-11-25")
                            .with("reviewDue", "2026-11-27")
                            .with("authority", "GROUP on-call"));
        }

        @Test
        void isUpToTheGroupsOfThePolicy() {
            assertThat(broken(SHOP_142, People.PRIYA)).isEqualTo(notAllowed("not-in-break-glass-group"));
            assertThat(desk.mayBreak(SHOP_142, People.PRIYA)).isFalse();
            assertThat(desk.mayBreak(SHOP_142, People.SAM)).isTrue();
        }

        @Test
        void isUpToNobodyWhereThePolicyNamesNoGroup() {
            CoreInMemory usual = CoreInMemory.with(aPolicy());

            assertThat(usual.breakGlassDesk.mayBreak(SHOP_142, People.SAM)).isFalse();
        }

        @Test
        void needsAReason() {
            assertThat(desk.breakGlass(SHOP_142, ChoicePoint.DONE, People.SAM, null, id -> Optional.empty()))
                    .isInstanceOf(Answer.Invalid.class);
            assertThat(core.overrides.port().of(SHOP_142.id())).isEmpty();
        }

        @Test
        void doesNotPassAHold() {
            core.holdDesk.hold(SHOP_142, People.PRIYA, "Wait for the fair");

            assertThat(broken(SHOP_142, People.SAM)).isEqualTo(new Answer.IllegalMove<>("HELD", List.of("LIFTED")));
        }

        @Test
        void isOfNoUseWhereAnApprovalIsThereAlready() {
            broken();

            assertThat(broken(SHOP_142, People.SAM))
                    .isEqualTo(new Answer.IllegalMove<>("APPROVED", List.of("EXPIRED", "REVOKED", "USED", "VOIDED")));
        }

        @Test
        void withdrawsTheRequestThatWaitsForItsAnswer() {
            OverrideRequest waiting = core.overrides.port().add(anOverride().requested());

            BrokenGlass glass = broken();

            assertThat(state(waiting)).isEqualTo(OverrideState.WITHDRAWN);
            assertThat(core.chain.of(SHOP_142.id(), 10))
                    .extracting(Fact::kind, Fact::by, fact -> fact.detail("override"))
                    .containsExactly(
                            tuple(EntryKind.BREAK_GLASS_USED, People.SAM, Long.toString(glass.override())),
                            tuple(EntryKind.OVERRIDE_WITHDRAWN, People.SAM, Long.toString(waiting.id())));
            assertThat(passed(SHOP_142, "step 1")).isEqualTo(Outcome.OVERRIDDEN);
        }

        @Test
        void closesAnApprovalWhoseLastDayHasPassed() {
            OverrideRequest asked = core.overrides.port().add(anOverride().requested());
            core.overrides.port().replace(asked.approve(People.PRIYA, Days.NOW, "So", Days.TODAY.minusDays(1)), 1);

            broken();

            assertThat(state(asked)).isEqualTo(OverrideState.EXPIRED);
            assertThat(passed(SHOP_142, "step 1")).isEqualTo(Outcome.OVERRIDDEN);
        }

        @Test
        void isKeptOutByAnApprovalThatCameInTheSameMoment() {
            OverrideRequest waiting = core.overrides.port().add(anOverride().requested());
            BreakGlassDesk whileSomebodyApproves = new BreakGlassDesk(
                    new OverridesWithARival(
                            core.overrides.port(),
                            () -> core.overrides
                                    .port()
                                    .replace(waiting.approve(People.PRIYA, Days.NOW, "So", Days.TODAY), 1)),
                    core.glasses.port(),
                    core.policyBook,
                    core.approvers.port(),
                    core.ledger.port(),
                    Transactions.NONE,
                    core.clock);

            assertThat(whileSomebodyApproves.breakGlass(
                            SHOP_142, ChoicePoint.DONE, People.SAM, "Down", id -> Optional.empty()))
                    .isEqualTo(new Answer.IllegalMove<>("APPROVED", List.of("EXPIRED", "REVOKED", "USED", "VOIDED")));
            assertThat(core.glasses.port().awaiting()).isEmpty();
        }

        @Test
        void leavesRoomForAnotherRequestOnceItIsUsed() {
            core.overrides.port().add(anOverride().requested());
            broken();
            passed(SHOP_142, "step 1");

            assertThat(core.overrideDesk.request(SHOP_142, ChoicePoint.DONE, DRAFT, People.DANA))
                    .isInstanceOf(Answer.Done.class);
        }

        private OverrideState state(OverrideRequest request) {
            return core.overrides.port().find(request.id()).orElseThrow().state();
        }

        @Test
        void saysSoWhenThePolicyCannotBeRead() {
            core.policies.breakDown();

            assertThatThrownBy(() -> broken()).isInstanceOf(UnreadableException.class);
            assertThat(desk.mayBreak(SHOP_142, People.SAM)).isFalse();
        }
    }

    @Nested
    class WhenAReviewIsOverdue {

        @Test
        void theNextOneIsRefusedAndTheWorkItemNamed() {
            broken();

            core.clock.advance(Duration.ofDays(4));
            assertThat(broken(SHOP_7, People.SAM)).isInstanceOf(Answer.Done.class);

            core.clock.advance(Duration.ofDays(1));
            assertThat(broken(aWorkItem().withId(8).facts(), People.SAM))
                    .isEqualTo(notAllowed("review-overdue", "SHOP-142", "2026-11-27", "on-call"));
        }

        @Test
        void aWorkItemThatThePersonMayNotSeeIsNotNamed() {
            broken();
            core.clock.advance(Duration.ofDays(5));

            assertThat(desk.breakGlass(SHOP_7, ChoicePoint.DONE, People.SAM, "Down", id -> Optional.empty()))
                    .isEqualTo(notAllowed("review-overdue-elsewhere", "2026-11-27", "on-call"));
        }

        @Test
        void theWorkItemIsLookedUpByTheOneThatIsOverdue() {
            broken();
            core.clock.advance(Duration.ofDays(5));

            assertThat(desk.breakGlass(
                            SHOP_7,
                            ChoicePoint.DONE,
                            People.SAM,
                            "Down",
                            id -> Optional.of(new WorkItemKey("KEY-" + id.value()))))
                    .isEqualTo(
                            notAllowed("review-overdue", "KEY-" + SHOP_142.id().value(), "2026-11-27", "on-call"));
        }

        private WorkItemFacts in(String project) {
            WorkItemFacts like = SHOP_7;
            return new WorkItemFacts(
                    like.id(),
                    new WorkItemKey(project + "-7"),
                    new ProjectKey(project),
                    like.issueType(),
                    like.resolution(),
                    like.criterion(),
                    like.assignee(),
                    like.unread());
        }

        @Test
        void theGroupIsStoppedInEveryProjectAndNoOtherGroupIs() {
            core.policies
                    .port()
                    .replace(
                            PolicyScope.of(new ProjectKey("LAB")),
                            aPolicy()
                                    .with("breakGlassGroups", List.of("on-call"))
                                    .stored(1),
                            0);
            core.policies
                    .port()
                    .replace(
                            PolicyScope.of(new ProjectKey("BANK")),
                            aPolicy()
                                    .with("breakGlassGroups", List.of("night watch"))
                                    .stored(1),
                            0);
            broken();
            core.clock.advance(Duration.ofDays(5));

            assertThat(broken(in("LAB"), People.SAM))
                    .isEqualTo(notAllowed("review-overdue", "SHOP-142", "2026-11-27", "on-call"));
            assertThat(broken(in("BANK"), People.PRIYA)).isInstanceOf(Answer.Done.class);
        }

        @Test
        void theNextOneIsPossibleAgainAfterTheReview() {
            BrokenGlass glass = broken();
            core.clock.advance(Duration.ofDays(5));
            core.reviewDesk.review(SHOP_142, glass.id(), People.PRIYA, "false", "It could have waited");

            assertThat(broken(SHOP_7, People.SAM)).isInstanceOf(Answer.Done.class);
        }
    }
}
