package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.junit.jupiter.api.Test;

class ReviewDeskTest {

    private static final WorkItemFacts SHOP_142 = aWorkItem().facts();
    private static final WorkItemFacts ANOTHER = aWorkItem().withId(7).facts();

    private final CoreInMemory core = CoreInMemory.with(
            aPolicy().with("breakGlassGroups", List.of("on-call")).with("approverUsers", List.of("sam", "rita")));
    private final ReviewDesk desk = core.reviewDesk;

    private BrokenGlass broken(WorkItemFacts workItem) {
        return ((Answer.Done<BrokenGlass>) core.breakGlassDesk.breakGlass(
                        workItem, ChoicePoint.DONE, People.SAM, "The shop is down", id -> Optional.empty()))
                .value();
    }

    private Answer<BrokenGlass> review(BrokenGlass glass, PersonId person) {
        return desk.review(SHOP_142, glass.id(), person, "true", " It was down ");
    }

    private static Answer<BrokenGlass> notAllowed(String key) {
        return Answer.notAllowed(Text.of("empathy-gate.error." + key));
    }

    @Test
    void saysWhetherItWasJustified() {
        BrokenGlass glass = broken(SHOP_142);
        BrokenGlass reviewed =
                glass.reviewed(ReviewState.JUSTIFIED, new BrokenGlass.Review(People.PRIYA, Days.NOW, "It was down"));

        assertThat(review(glass, People.PRIYA)).isEqualTo(Answer.done(reviewed));
        assertThat(desk.find(glass.id())).contains(reviewed);
    }

    @Test
    void isInTheLedgerWithTheAuthorityAtThatTime() {
        BrokenGlass glass = broken(SHOP_142);

        desk.review(SHOP_142, glass.id(), People.PRIYA, "FALSE", "It could have waited");

        assertThat(core.chain.of(SHOP_142.id(), 1))
                .containsExactly(Fact.of(EntryKind.BREAK_GLASS_REVIEWED, Days.NOW, People.PRIYA)
                        .about(SHOP_142.project(), SHOP_142.id())
                        .with("issue", "SHOP-142")
                        .with("breakGlass", glass.id())
                        .with("override", glass.override())
                        .with("brokenBy", "sam")
                        .with("justified", false)
                        .with("comment", "It could have waited")
                        .with("reviewDue", "2026-11-26")
                        .with("authority", "ROLE Product Owners"));
    }

    @Test
    void isFinal() {
        BrokenGlass glass = broken(SHOP_142);
        review(glass, People.PRIYA);

        assertThat(desk.review(SHOP_142, glass.id(), People.RITA, "false", "No"))
                .isEqualTo(new Answer.IllegalMove<>("JUSTIFIED", List.of()));
        assertThatIllegalStateException()
                .isThrownBy(() -> desk.find(glass.id())
                        .orElseThrow()
                        .reviewed(ReviewState.NOT_JUSTIFIED, new BrokenGlass.Review(People.RITA, Days.NOW, "No")))
                .withMessageContaining("from JUSTIFIED to NOT_JUSTIFIED");
    }

    @Test
    void isNeverMadeByWhoBrokeIt() {
        assertThat(review(broken(SHOP_142), People.SAM)).isEqualTo(notAllowed("own-break-glass"));
    }

    @Test
    void isNeverMadeInThePlaceOfWhoBrokeIt() {
        BrokenGlass glass = broken(SHOP_142);
        core.delegationDesk.delegate(
                new DelegationDraft("dana", Days.TODAY.toString(), Days.TODAY.toString()), People.SAM);

        assertThat(review(glass, People.DANA)).isEqualTo(notAllowed("only-approvers-review"));
        assertThat(desk.waitingFor(People.DANA)).isEmpty();
    }

    @Test
    void isMadeByADelegateToo() {
        BrokenGlass glass = broken(SHOP_142);
        core.delegationDesk.delegate(
                new DelegationDraft("dana", Days.TODAY.toString(), Days.TODAY.toString()), People.PRIYA);

        assertThat(desk.waitingFor(People.DANA)).containsExactly(glass);
        assertThat(review(glass, People.DANA)).isInstanceOf(Answer.Done.class);
        assertThat(core.chain.of(SHOP_142.id(), 1).get(0).onBehalfOf()).isEqualTo(People.PRIYA);
    }

    @Test
    void isUpToApprovers() {
        assertThat(review(broken(SHOP_142), People.DANA)).isEqualTo(notAllowed("only-approvers-review"));
    }

    @Test
    void namesEveryBadField() {
        BrokenGlass glass = broken(SHOP_142);

        assertThat(desk.review(SHOP_142, glass.id(), People.PRIYA, "perhaps", " "))
                .isInstanceOfSatisfying(
                        Answer.Invalid.class,
                        invalid -> assertThat(invalid.errors().byField()).containsOnlyKeys("justified", "comment"));
        assertThat(desk.review(SHOP_142, glass.id(), People.PRIYA, null, "So")).isInstanceOf(Answer.Invalid.class);
        assertThat(desk.find(glass.id())).contains(glass);
    }

    @Test
    void findsNothingOfAnotherWorkItem() {
        assertThat(desk.review(ANOTHER, broken(SHOP_142).id(), People.PRIYA, "true", "So"))
                .isEqualTo(Answer.missing());
    }

    @Test
    void isWonByExactlyOneOfSeveralRacers() {
        BrokenGlass glass = broken(SHOP_142);

        List<Answer<BrokenGlass>> answers = Race.of(4, racer -> review(glass, People.PRIYA));

        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.IllegalMove.class::isInstance).hasSize(3);
    }

    @Test
    void waitsForTheApproversWhoDidNotBreakIt() {
        BrokenGlass first = broken(SHOP_142);
        BrokenGlass second = broken(ANOTHER);

        assertThat(desk.waitingFor(People.PRIYA)).containsExactly(first, second);
        assertThat(desk.waitingFor(People.SAM)).isEmpty();
        assertThat(desk.waitingFor(People.DANA)).isEmpty();

        review(first, People.PRIYA);

        assertThat(desk.waitingFor(People.PRIYA)).containsExactly(second);
    }

    @Test
    void isOverdueWhenTheDayHasPassed() {
        BrokenGlass glass = broken(SHOP_142);

        core.clock.advance(Duration.ofDays(3));
        assertThat(desk.isOverdue(glass)).isFalse();

        core.clock.advance(Duration.ofDays(1));
        assertThat(desk.isOverdue(glass)).isTrue();
        assertThat(desk.isOverdue(
                        glass.reviewed(ReviewState.JUSTIFIED, new BrokenGlass.Review(People.PRIYA, Days.NOW, "So"))))
                .isFalse();
    }
}
