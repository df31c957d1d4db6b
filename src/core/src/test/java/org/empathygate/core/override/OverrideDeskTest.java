package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.empathygate.core.Answer;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.override.OverrideDraft.CommitmentDraft;
import org.empathygate.core.policy.PolicyScope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OverrideDeskTest {

    private static final WorkItemFacts SHOP_142 = aWorkItem().facts();
    private static final WorkItemFacts ANOTHER = aWorkItem().withId(7).facts();
    private static final OverrideDraft A_DRAFT = new OverrideDraft(
            List.of("SPEED", "cost"),
            "guests",
            "They leave without a word",
            "TRADE_OFF",
            "The fair is on Friday",
            "2027-01-15",
            null,
            null);

    private final CoreInMemory core = CoreInMemory.with(aPolicy());
    private final OverrideDesk desk = core.overrideDesk;

    private OverrideRequest requested() {
        return done(desk.request(SHOP_142, ChoicePoint.DONE, A_DRAFT, People.DANA));
    }

    private OverrideRequest approved() {
        return done(desk.approve(SHOP_142, requested().id(), People.PRIYA, "fine", null));
    }

    private Answer<OverrideRequest> ask(OverrideDraft draft) {
        return desk.request(SHOP_142, ChoicePoint.DONE, draft, People.DANA);
    }

    private static OverrideDraft promising(@Nullable CommitmentDraft commitment) {
        return new OverrideDraft(
                A_DRAFT.pressures(),
                A_DRAFT.affected(),
                A_DRAFT.premortem(),
                "WILL_FIND_OUT",
                A_DRAFT.reason(),
                A_DRAFT.revisitOn(),
                commitment,
                null);
    }

    private static OverrideDraft revisitedOn(LocalDate day) {
        return new OverrideDraft(
                A_DRAFT.pressures(),
                " ",
                A_DRAFT.premortem(),
                A_DRAFT.reasonCode(),
                A_DRAFT.reason(),
                day.toString(),
                null,
                null);
    }

    private static OverrideDraft citing(@Nullable String insight) {
        return new OverrideDraft(
                A_DRAFT.pressures(),
                A_DRAFT.affected(),
                A_DRAFT.premortem(),
                A_DRAFT.reasonCode(),
                A_DRAFT.reason(),
                A_DRAFT.revisitOn(),
                null,
                insight);
    }

    private static OverrideRequest done(Answer<OverrideRequest> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<OverrideRequest>) answer).value();
    }

    private static Map<String, Text> errors(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Invalid.class);
        return ((Answer.Invalid<?>) answer).errors().byField();
    }

    private static Text error(String key, String... args) {
        return Text.of("empathy-gate.error." + key, args);
    }

    private static Answer<OverrideRequest> notAllowed(String key) {
        return new Answer.NotAllowed<>(error(key));
    }

    private static Answer<OverrideRequest> illegalMove(OverrideState state, String... legalMoves) {
        return new Answer.IllegalMove<>(state.name(), List.of(legalMoves));
    }

    private static Answer<OverrideRequest> illegalFromRequested() {
        return illegalMove(OverrideState.REQUESTED, "APPROVED", "DECLINED", "WITHDRAWN");
    }

    private static Answer<OverrideRequest> illegalFromApproved() {
        return illegalMove(OverrideState.APPROVED, "EXPIRED", "REVOKED", "USED", "VOIDED");
    }

    @Nested
    class TheOwnerOfACommitment {

        private Answer<OverrideRequest> promisedBy(String owner) {
            return ask(promising(new CommitmentDraft(owner, "2027-01-10", "ten guests asked")));
        }

        @Test
        void isSomebodyWhoIsThere() {
            assertThat(done(promisedBy(" sam ")).stated().commitment())
                    .isEqualTo(new Commitment(People.SAM, LocalDate.parse("2027-01-10"), "ten guests asked"));
        }

        @Test
        void isNobodyWhoLeftOrNeverWas() {
            assertThat(errors(promisedBy("nobody"))).isEqualTo(Map.of("commitment.owner", error("no-such-person")));
            assertThat(errors(promisedBy(" "))).isEqualTo(Map.of("commitment.owner", error("required")));
            assertThat(errors(promisedBy("x".repeat(256))))
                    .isEqualTo(Map.of("commitment.owner", error("too-long", "255")));
        }
    }

    @Nested
    class TheLedger {

        private List<EntryKind> kinds() {
            return core.chain.of(SHOP_142.id(), 100).stream().map(Fact::kind).toList();
        }

        @Test
        void tellsEverythingThatTheRequesterStated() {
            OverrideRequest request = requested();

            assertThat(core.chain.of(SHOP_142.id(), 1))
                    .containsExactly(Fact.of(EntryKind.OVERRIDE_REQUESTED, Days.NOW, People.DANA)
                            .about(SHOP_142.project(), SHOP_142.id())
                            .with("override", request.id())
                            .with("issue", SHOP_142.key().value())
                            .with("choicePoint", "done")
                            .with("pressures", "COST,SPEED")
                            .with("affected", "guests")
                            .with("premortem", "They leave without a word")
                            .with("reasonCode", "TRADE_OFF")
                            .with("reason", "The fair is on Friday")
                            .with("revisitOn", "2027-01-15"));
        }

        @Test
        void tellsWhoDecidedAndInWhichWords() {
            OverrideRequest request = requested();
            desk.decline(SHOP_142, request.id(), People.PRIYA, "Not before the fair", "One call with R.");

            assertThat(core.chain.of(SHOP_142.id(), 1))
                    .containsExactly(Fact.of(EntryKind.OVERRIDE_DECLINED, Days.NOW, People.PRIYA)
                            .about(SHOP_142.project(), SHOP_142.id())
                            .with("override", request.id())
                            .with("pressures", "COST,SPEED")
                            .with("authority", "ROLE Product Owners")
                            .with("comment", "Not before the fair")
                            .with("wouldBeEnough", "One call with R."));
        }

        @Test
        void tellsEachMoveOnceAndNoMoveThatDidNotHappen() {
            OverrideRequest request = approved();
            desk.approve(SHOP_142, request.id(), People.PRIYA, "fine", null);
            desk.withdraw(SHOP_142, request.id(), People.SAM);
            desk.revoke(SHOP_142, request.id(), People.PRIYA);

            assertThat(kinds())
                    .containsExactly(
                            EntryKind.OVERRIDE_REVOKED, EntryKind.OVERRIDE_APPROVED, EntryKind.OVERRIDE_REQUESTED);
        }
    }

    @Nested
    class Requesting {

        @Test
        void storesWhatWasSaid() {
            OverrideRequest request = requested();

            assertThat(request)
                    .isEqualTo(OverrideRequest.asked(
                                    SHOP_142.id(),
                                    SHOP,
                                    ChoicePoint.DONE,
                                    People.DANA,
                                    Days.NOW,
                                    new OverrideCase(
                                            Set.of(Pressure.COST, Pressure.SPEED),
                                            "guests",
                                            "They leave without a word",
                                            OverrideReason.TRADE_OFF,
                                            "The fair is on Friday",
                                            LocalDate.of(2027, 1, 15),
                                            null,
                                            null))
                            .withId(request.id()));
            assertThat(desk.find(request.id())).contains(request);
            assertThat(desk.of(SHOP_142)).containsExactly(request);
        }

        @Test
        void mayLeaveOpenWhoIsAffected() {
            assertThat(done(ask(revisitedOn(Days.TODAY))).stated().affected()).isNull();
        }

        @Test
        void namesEveryMissingField() {
            OverrideDraft nothing = new OverrideDraft(List.of(), null, null, null, null, null, null, null);

            assertThat(errors(ask(nothing)))
                    .containsOnly(
                            Map.entry("pressures", error("required")),
                            Map.entry("premortem", error("required")),
                            Map.entry("reasonCode", error("required")),
                            Map.entry("reason", error("required")),
                            Map.entry("revisitOn", error("required")));
            assertThat(desk.of(SHOP_142)).isEmpty();
        }

        @Test
        void namesEveryBadField() {
            OverrideDraft bad = new OverrideDraft(
                    List.of("SPEED", "FUN"),
                    "x".repeat(1001),
                    "x".repeat(1001),
                    "BECAUSE",
                    "x".repeat(1001),
                    "soon",
                    null,
                    null);

            assertThat(errors(ask(bad)))
                    .containsEntry("affected", error("too-long", "1000"))
                    .containsEntry("premortem", error("too-long", "1000"))
                    .containsEntry("reason", error("too-long", "1000"))
                    .containsEntry("revisitOn", error("not-a-day"))
                    .containsKeys("pressures", "reasonCode")
                    .hasSize(6);
        }

        @Test
        void isRevisitedWithinThePolicysMaximum() {
            assertThat(errors(ask(revisitedOn(Days.TODAY.minusDays(1)))))
                    .containsOnly(Map.entry("revisitOn", error("day-outside", "2026-11-23", "2027-02-21")));
            assertThat(errors(ask(revisitedOn(Days.TODAY.plusDays(91))))).containsOnlyKeys("revisitOn");
            assertThat(ask(revisitedOn(Days.TODAY.plusDays(90)))).isInstanceOf(Answer.Done.class);
        }

        @Test
        void toFindOutLaterNeedsAPromise() {
            assertThat(errors(ask(promising(null))))
                    .containsOnly(Map.entry("commitment", error("commitment-required")));
            assertThat(errors(ask(promising(new CommitmentDraft(null, null, null)))))
                    .containsOnly(
                            Map.entry("commitment.owner", error("required")),
                            Map.entry("commitment.due", error("required")),
                            Map.entry("commitment.measure", error("required")));
            assertThat(errors(ask(promising(new CommitmentDraft("dana", "2026-11-22", "ten guests")))))
                    .containsOnlyKeys("commitment.due");
            assertThat(done(ask(promising(new CommitmentDraft("dana", "2027-01-10", "ten guests"))))
                            .stated()
                            .commitment())
                    .isEqualTo(new Commitment(People.DANA, LocalDate.of(2027, 1, 10), "ten guests"));
        }

        @Test
        void mustCiteAContradictingInsight() {
            core.host.link(goodEvidence()
                    .named(EvidenceRef.issue("SHOP-9"))
                    .contradicting()
                    .evidence());

            assertThat(errors(ask(A_DRAFT))).containsOnly(Map.entry("citedInsight", error("contradiction-not-cited")));
            assertThat(errors(ask(citing("SHOP-10")))).containsOnlyKeys("citedInsight");
            assertThat(done(ask(citing("SHOP-9"))).stated().citedInsight()).isEqualTo(EvidenceRef.issue("SHOP-9"));
        }

        @Test
        void needNotCiteWhatSupportsOrIsNoLongerInUse() {
            core.host.link(goodEvidence().named(EvidenceRef.issue("SHOP-9")).evidence());
            core.host.link(goodEvidence()
                    .named(EvidenceRef.issue("SHOP-10"))
                    .contradicting()
                    .inactive()
                    .evidence());

            assertThat(requested().stated().citedInsight()).isNull();
        }

        @Test
        void isRefusedWhileARequestIsOpen() {
            OverrideRequest open = requested();
            assertThat(ask(A_DRAFT)).isEqualTo(illegalFromRequested());

            desk.approve(SHOP_142, open.id(), People.PRIYA, "fine", null);

            assertThat(ask(A_DRAFT)).isEqualTo(illegalFromApproved());
        }

        @Test
        void isPossibleAgainAfterANo() {
            desk.decline(SHOP_142, requested().id(), People.PRIYA, null, "five guests");

            assertThat(ask(A_DRAFT)).isInstanceOf(Answer.Done.class);
        }

        @Test
        void closesAnApprovalThatHasExpired() {
            OverrideRequest old = approved();
            core.clock.advance(Duration.ofDays(91));

            OverrideRequest next = done(ask(revisitedOn(Days.TODAY.plusDays(91))));

            assertThat(desk.of(SHOP_142)).extracting(OverrideRequest::id).containsExactly(next.id(), old.id());
            assertThat(desk.find(old.id()).orElseThrow().state()).isEqualTo(OverrideState.EXPIRED);
        }

        @Test
        void doesNotGuessWhatThePolicyAllows() {
            core.policies.breakDown();

            assertThatThrownBy(() -> ask(A_DRAFT))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("policy of project SHOP");
        }
    }

    @Nested
    class Approving {

        @Test
        void lastsAsLongAsThePolicyAllowsUnlessSaidOtherwise() {
            OverrideRequest before = requested();

            OverrideRequest after = done(desk.approve(SHOP_142, before.id(), People.PRIYA, " fine ", " "));

            assertThat(after).isEqualTo(before.approve(People.PRIYA, Days.NOW, "fine", Days.TODAY.plusDays(90)));
            assertThat(desk.find(before.id())).contains(after);
        }

        @Test
        void expiresOnTheDayThatWasSaid() {
            assertThat(done(desk.approve(SHOP_142, requested().id(), People.PRIYA, "fine", "2026-11-23"))
                            .expiresOn())
                    .isEqualTo(Days.TODAY);
        }

        @Test
        void namesEveryBadField() {
            long id = requested().id();

            assertThat(errors(desk.approve(SHOP_142, id, People.PRIYA, "x".repeat(1001), "2027-02-22")))
                    .containsOnly(
                            Map.entry("comment", error("too-long", "1000")),
                            Map.entry("expiresOn", error("day-outside", "2026-11-23", "2027-02-21")));
            assertThat(errors(desk.approve(SHOP_142, id, People.PRIYA, "fine", "2026-11-22")))
                    .containsOnlyKeys("expiresOn");
            assertThat(desk.find(id).orElseThrow().state()).isEqualTo(OverrideState.REQUESTED);
        }

        @Test
        void happensOnce() {
            OverrideRequest approved = approved();

            assertThat(desk.approve(SHOP_142, approved.id(), People.PRIYA, "fine", null))
                    .isEqualTo(illegalFromApproved());
        }

        @Test
        void isWonByExactlyOneOfSeveralRacers() {
            long id = requested().id();

            List<Answer<OverrideRequest>> answers = Race.of(
                    4,
                    racer -> racer % 2 == 0
                            ? desk.approve(SHOP_142, id, People.PRIYA, "fine", null)
                            : desk.decline(SHOP_142, id, People.PRIYA, null, "five guests"));

            assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
            assertThat(answers).filteredOn(Answer.IllegalMove.class::isInstance).hasSize(3);
        }
    }

    @Nested
    class Declining {

        @Test
        void saysWhatWouldBeEnough() {
            OverrideRequest before = requested();

            assertThat(desk.decline(SHOP_142, before.id(), People.PRIYA, "not yet", "five guests"))
                    .isEqualTo(Answer.done(before.decline(People.PRIYA, Days.NOW, "not yet", "five guests")));
        }

        @Test
        void namesEveryBadField() {
            assertThat(errors(desk.decline(SHOP_142, requested().id(), People.PRIYA, "x".repeat(1001), " ")))
                    .containsOnly(
                            Map.entry("comment", error("too-long", "1000")),
                            Map.entry("wouldBeEnough", error("required")));
        }

        @Test
        void isFinal() {
            long id = requested().id();
            desk.decline(SHOP_142, id, People.PRIYA, null, "five guests");

            assertThat(desk.approve(SHOP_142, id, People.PRIYA, "fine", null))
                    .isEqualTo(illegalMove(OverrideState.DECLINED));
            assertThat(desk.withdraw(SHOP_142, id, People.DANA)).isEqualTo(illegalMove(OverrideState.DECLINED));
        }
    }

    @Nested
    class SeparationOfDuties {

        /** Everything that only an approver may do, tried by somebody. */
        private List<Function<PersonId, Answer<OverrideRequest>>> decisions(WorkItemFacts workItem, long id) {
            return List.of(
                    person -> desk.approve(workItem, id, person, "fine", null),
                    person -> desk.decline(workItem, id, person, null, "five guests"),
                    person -> desk.revoke(workItem, id, person));
        }

        @Test
        void nobodyDecidesWhoIsNoApprover() {
            long id = requested().id();

            assertThat(decisions(SHOP_142, id))
                    .allSatisfy(decision ->
                            assertThat(decision.apply(People.SAM)).isEqualTo(notAllowed("not-an-approver")));
        }

        @Test
        void theRequesterNeverDecidesNotEvenAsApprover() {
            long id = done(desk.request(SHOP_142, ChoicePoint.DONE, A_DRAFT, People.PRIYA))
                    .id();

            assertThat(decisions(SHOP_142, id))
                    .allSatisfy(decision ->
                            assertThat(decision.apply(People.PRIYA)).isEqualTo(notAllowed("requester-never-decides")));
        }

        @Test
        void theAssigneeDecidesOnlyWhereThePolicySaysSo() {
            WorkItemFacts assigned = aWorkItem().assignedTo(People.PRIYA).facts();
            OverrideRequest request = requested();

            assertThat(decisions(assigned, request.id()))
                    .allSatisfy(decision ->
                            assertThat(decision.apply(People.PRIYA)).isEqualTo(notAllowed("assignee-does-not-decide")));
            assertThat(desk.mayDecide(assigned, request, People.PRIYA)).isFalse();

            core.policies
                    .port()
                    .replace(
                            PolicyScope.of(SHOP),
                            aPolicy().with("assigneeMayDecide", true).stored(2),
                            1);
            core.clock.advance(CoreInMemory.POLICIES_FRESH_FOR);

            assertThat(desk.mayDecide(assigned, request, People.PRIYA)).isTrue();
            assertThat(desk.approve(assigned, request.id(), People.PRIYA, "fine", null))
                    .isInstanceOf(Answer.Done.class);
        }

        @Test
        void whetherToDrawTheButtonsIsAskedTheSameWay() {
            OverrideRequest request = requested();

            assertThat(desk.mayDecide(SHOP_142, request, People.PRIYA)).isTrue();
            assertThat(desk.mayDecide(SHOP_142, request, People.SAM)).isFalse();
            assertThat(desk.mayDecide(SHOP_142, request, People.DANA)).isFalse();
        }

        @Test
        void noButtonIsDrawnWhileThePolicyIsUnknown() {
            OverrideRequest request = requested();
            core.policies.breakDown();
            core.clock.advance(CoreInMemory.POLICIES_FRESH_FOR);

            assertThat(desk.mayDecide(SHOP_142, request, People.PRIYA)).isFalse();
        }

        @Test
        void aRequestOfAnotherWorkItemIsMissing() {
            long id = requested().id();

            assertThat(decisions(ANOTHER, id))
                    .allSatisfy(
                            decision -> assertThat(decision.apply(People.PRIYA)).isEqualTo(new Answer.Missing<>()));
            assertThat(desk.withdraw(ANOTHER, id, People.DANA)).isEqualTo(new Answer.Missing<>());
        }
    }

    @Nested
    class TakingBack {

        @Test
        void theRequesterWithdraws() {
            OverrideRequest request = requested();

            assertThat(desk.withdraw(SHOP_142, request.id(), People.SAM))
                    .isEqualTo(notAllowed("only-requester-withdraws"));
            assertThat(desk.withdraw(SHOP_142, request.id(), People.DANA))
                    .isEqualTo(Answer.done(request.withdraw(Days.NOW)));
        }

        @Test
        void anApproverRevokes() {
            OverrideRequest approved = approved();

            assertThat(desk.revoke(SHOP_142, approved.id(), People.PRIYA))
                    .isEqualTo(Answer.done(approved.revoke(Days.NOW)));
        }

        @Test
        void onlyAnApprovalIsRevoked() {
            assertThat(desk.revoke(SHOP_142, requested().id(), People.PRIYA)).isEqualTo(illegalFromRequested());
        }
    }

    @Nested
    class TheRecordOfADecision {

        private Fact last() {
            return core.chain.of(SHOP_142.id(), 1).get(0);
        }

        @Test
        void namesTheAuthorityAndWhatTheApproverCouldKnow() {
            core.host.link(goodEvidence()
                    .named(EvidenceRef.issue("SHOP-9"))
                    .contradicting()
                    .evidence());
            OverrideRequest request = done(ask(citing("SHOP-9")));
            desk.approve(SHOP_142, request.id(), People.PRIYA, "Once", "2026-12-01");

            assertThat(last())
                    .isEqualTo(Fact.of(EntryKind.OVERRIDE_APPROVED, Days.NOW, People.PRIYA)
                            .about(SHOP_142.project(), SHOP_142.id())
                            .with("override", request.id())
                            .with("pressures", "COST,SPEED")
                            .with("authority", "ROLE Product Owners")
                            .with("comment", "Once")
                            .with("expiresOn", "2026-12-01")
                            .with("policyVersion", 1)
                            .with("evidence", "ISSUE SHOP-9"));
        }

        @Test
        void namesWhoseAuthorityADelegateUsed() {
            core.delegationDesk.delegate(new DelegationDraft("sam", "2026-11-23", "2026-11-23"), People.PRIYA);
            OverrideRequest approved = done(desk.approve(SHOP_142, requested().id(), People.SAM, "Once", null));

            assertThat(approved.decision())
                    .extracting(OverrideDecision::by, OverrideDecision::onBehalfOf)
                    .containsExactly(People.SAM, People.PRIYA);
            assertThat(last().by()).isEqualTo(People.SAM);
            assertThat(last().onBehalfOf()).isEqualTo(People.PRIYA);
            assertThat(last().detail("authority")).isEqualTo("ROLE Product Owners");
        }

        @Test
        void isTheRequestsOwnHistoryTheEarliestFirst() {
            OverrideRequest first = approved();
            desk.revoke(SHOP_142, first.id(), People.PRIYA);
            requested();

            assertThat(desk.history(first))
                    .extracting(Fact::kind)
                    .containsExactly(
                            EntryKind.OVERRIDE_REQUESTED, EntryKind.OVERRIDE_APPROVED, EntryKind.OVERRIDE_REVOKED);
        }
    }

    @Nested
    class TheApproversOwnSentence {

        @Test
        void isRequiredForAYes() {
            long id = requested().id();

            assertThat(errors(desk.approve(SHOP_142, id, People.PRIYA, " ", null)))
                    .containsOnly(Map.entry("comment", error("required")));
            assertThat(desk.find(id).orElseThrow().state()).isEqualTo(OverrideState.REQUESTED);
        }
    }

    @Nested
    class TheBackup {

        private OverrideRequest waiting() {
            core.policies
                    .port()
                    .replace(
                            PolicyScope.of(SHOP),
                            aPolicy().with("backupUsers", List.of("sam")).stored(2),
                            1);
            core.clock.advance(CoreInMemory.POLICIES_FRESH_FOR);
            return requested();
        }

        @Test
        void doesNotDecideBeforeItIsItsTurn() {
            long id = waiting().id();
            core.clock.advance(Duration.ofDays(2).minusMillis(1));

            assertThat(desk.approve(SHOP_142, id, People.SAM, "fine", null)).isEqualTo(notAllowed("backup-not-yet"));
        }

        @Test
        void decidesFromThenOnAndTheRecordSaysFirstThatItWasEscalated() {
            OverrideRequest request = waiting();
            core.clock.advance(Duration.ofDays(2));

            OverrideRequest approved = done(desk.approve(SHOP_142, request.id(), People.SAM, "fine", null));

            assertThat(approved.escalatedAt()).isEqualTo(core.clock.instant());
            assertThat(desk.history(request))
                    .extracting(Fact::kind)
                    .containsExactly(
                            EntryKind.OVERRIDE_REQUESTED, EntryKind.OVERRIDE_ESCALATED, EntryKind.OVERRIDE_APPROVED);
            assertThat(core.chain.of(SHOP_142.id(), 1).get(0).detail("authority"))
                    .isEqualTo("BACKUP USER sam");
        }

        @Test
        void doesNotKeepTheApproverFromDeciding() {
            long id = waiting().id();
            core.clock.advance(Duration.ofDays(20));

            assertThat(done(desk.approve(SHOP_142, id, People.PRIYA, "fine", null))
                            .escalatedAt())
                    .isNull();
        }
    }

    @Nested
    class TwoRequestsAtOnce {

        @Test
        void storeOneAndTellTheOthersWhereItStands() {
            List<Answer<OverrideRequest>> answers = Race.of(4, racer -> ask(A_DRAFT));

            assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> !(answer instanceof Answer.Done))
                    .hasSize(3)
                    .allSatisfy(answer -> assertThat(answer).isEqualTo(illegalFromRequested()));
        }
    }
}
