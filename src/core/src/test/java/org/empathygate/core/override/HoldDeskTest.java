package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.empathygate.core.Answer;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.Text;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HoldDeskTest {

    private static final WorkItemFacts SHOP_142 = aWorkItem().facts();
    private static final Hold BY_PRIYA = new Hold(SHOP_142.id(), People.PRIYA, Days.NOW, "Wait for the fair");

    private final CoreInMemory core = CoreInMemory.with(aPolicy().with("approverUsers", List.of("rita")));
    private final HoldDesk desk = core.holdDesk;

    private Answer<Hold> hold() {
        return desk.hold(SHOP_142, People.PRIYA, " Wait for the fair ");
    }

    private static Answer<Hold> notAllowed() {
        return Answer.notAllowed(Text.of("empathy-gate.error.only-approvers-hold"));
    }

    private Fact lastFact() {
        return core.chain.of(SHOP_142.id(), 1).get(0);
    }

    @Nested
    class Holding {

        @Test
        void stopsAWorkItemAlthoughEvidenceIsLinked() {
            core.host.link(goodEvidence().evidence());

            assertThat(hold()).isEqualTo(Answer.done(BY_PRIYA));

            assertThat(desk.of(SHOP_142)).contains(BY_PRIYA);
            assertThat(core.gateKeeper.ask(SHOP_142, ChoicePoint.DONE, null).refuses())
                    .isTrue();
        }

        @Test
        void isInTheLedgerWithTheAuthorityAtThatTime() {
            hold();

            assertThat(lastFact())
                    .isEqualTo(Fact.of(EntryKind.HELD, Days.NOW, People.PRIYA)
                            .about(SHOP_142.project(), SHOP_142.id())
                            .with("issue", "SHOP-142")
                            .with("authority", "ROLE Product Owners")
                            .with("reason", "Wait for the fair"));
        }

        @Test
        void needsAReason() {
            assertThat(desk.hold(SHOP_142, People.PRIYA, " "))
                    .isInstanceOfSatisfying(
                            Answer.Invalid.class,
                            invalid -> assertThat(invalid.errors().byField())
                                    .isEqualTo(Map.of("reason", Text.of("empathy-gate.error.required"))));
            assertThat(desk.hold(SHOP_142, People.PRIYA, "x".repeat(1001))).isInstanceOf(Answer.Invalid.class);
            assertThat(core.chain.of(SHOP_142.id(), 1)).isEmpty();
        }

        @Test
        void isUpToApprovers() {
            assertThat(desk.hold(SHOP_142, People.DANA, "No")).isEqualTo(notAllowed());
            assertThat(desk.mayHold(SHOP_142, People.DANA)).isFalse();
            assertThat(desk.mayHold(SHOP_142, People.PRIYA)).isTrue();
        }

        @Test
        void isUpToADelegateTooAndTheLedgerTellsInWhosePlace() {
            core.delegationDesk.delegate(
                    new DelegationDraft("dana", Days.TODAY.toString(), Days.TODAY.toString()), People.PRIYA);

            assertThat(desk.hold(SHOP_142, People.DANA, "Wait for the fair")).isInstanceOf(Answer.Done.class);

            assertThat(lastFact().by()).isEqualTo(People.DANA);
            assertThat(lastFact().onBehalfOf()).isEqualTo(People.PRIYA);
            assertThat(lastFact().detail("authority")).isEqualTo("ROLE Product Owners");
        }

        @Test
        void happensOnceUntilItIsLifted() {
            hold();

            assertThat(desk.hold(SHOP_142, People.RITA, "No"))
                    .isEqualTo(new Answer.IllegalMove<>("HELD", List.of("LIFTED")));
            assertThat(core.chain.of(SHOP_142.id(), 10)).hasSize(1);
        }

        @Test
        void isWonByExactlyOneOfSeveralRacers() {
            List<Answer<Hold>> answers = Race.of(4, racer -> hold());

            assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Answer.IllegalMove.class::isInstance).hasSize(3);
        }

        @Test
        void saysSoWhenItCannotBeRecorded() {
            core.ledger.breakDown();

            assertThatThrownBy(() -> hold()).isInstanceOf(UnreadableException.class);
        }

        @Test
        void saysSoWhenThePolicyCannotBeRead() {
            core.policies.breakDown();

            assertThatThrownBy(() -> hold()).isInstanceOf(UnreadableException.class);
            assertThat(desk.mayHold(SHOP_142, People.PRIYA)).isFalse();
        }
    }

    @Nested
    class Lifting {

        @Test
        void letsTheWorkItemGoOn() {
            core.host.link(goodEvidence().evidence());
            hold();

            assertThat(desk.lift(SHOP_142, People.PRIYA)).isEqualTo(Answer.done(BY_PRIYA));

            assertThat(desk.of(SHOP_142)).isEmpty();
            assertThat(core.gateKeeper.ask(SHOP_142, ChoicePoint.DONE, null).refuses())
                    .isFalse();
            assertThat(hold()).isInstanceOf(Answer.Done.class);
        }

        @Test
        void isUpToAnyApproverAndTheLedgerTellsWhoHeldItAndWhy() {
            hold();
            core.clock.advance(Duration.ofHours(2));

            assertThat(desk.lift(SHOP_142, People.RITA)).isInstanceOf(Answer.Done.class);

            assertThat(lastFact())
                    .isEqualTo(Fact.of(EntryKind.HOLD_LIFTED, Days.NOW.plus(Duration.ofHours(2)), People.RITA)
                            .about(SHOP_142.project(), SHOP_142.id())
                            .with("issue", "SHOP-142")
                            .with("authority", "USER rita")
                            .with("heldBy", "priya")
                            .with("heldSince", "2026-11-23T09:30:00Z")
                            .with("reason", "Wait for the fair"));
        }

        @Test
        void isUpToNobodyElse() {
            hold();

            assertThat(desk.lift(SHOP_142, People.DANA)).isEqualTo(notAllowed());
            assertThat(desk.of(SHOP_142)).isPresent();
        }

        @Test
        void needsAHold() {
            assertThat(desk.lift(SHOP_142, People.PRIYA)).isEqualTo(Answer.missing());
            assertThat(core.chain.of(SHOP_142.id(), 1)).isEmpty();
        }

        @Test
        void isWonByExactlyOneOfSeveralRacers() {
            hold();

            assertThat(Race.of(4, racer -> desk.lift(SHOP_142, People.PRIYA)))
                    .filteredOn(Answer.Done.class::isInstance)
                    .hasSize(1);
            assertThat(core.chain.of(SHOP_142.id(), 10)).hasSize(2);
        }
    }
}
