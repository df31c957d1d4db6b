package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.empathygate.core.given.InsightBuilder.anInsight;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Range;
import org.empathygate.core.notice.Notice;
import org.empathygate.core.notice.NoticeChoice;
import org.empathygate.core.notice.NoticeKind;
import org.empathygate.core.override.BrokenGlass;
import org.empathygate.core.override.Hold;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.ReviewState;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.status.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every verb of every store, while the database cannot be reached or holds what nobody wrote. */
class StoreFailureTest {
    private static final WorkItemId WORK_ITEM = new WorkItemId(10042);
    private static final Hold HOLD = new Hold(WORK_ITEM, People.PRIYA, Days.NOW, "Wait for the fair");
    private static final BrokenGlass GLASS = new BrokenGlass(
            1,
            WORK_ITEM,
            SHOP,
            1,
            People.SAM,
            "on-call",
            Days.NOW,
            "The shop is down",
            Days.TODAY,
            ReviewState.AWAITING_REVIEW,
            null,
            1);
    private static final InsightKey INS_31 = new InsightKey("INS-31");

    private final Node intact = TestDatabase.H2.emptyNode();
    private final Node node = TestDatabase.H2.node();

    @AfterEach
    void close() {
        node.close();
    }

    @TestFactory
    Stream<DynamicTest> noVerbAnswersWithoutItsDatabase() {
        node.loseDatabase();
        InsightTable insights = new InsightTable(node);
        EvidenceTable links = new EvidenceTable(node);
        OverrideTable overrides = new OverrideTable(node);
        HoldTable holds = new HoldTable(node);
        BrokenGlassTable glasses = new BrokenGlassTable(node);
        LedgerTable ledger = new LedgerTable(node, Runnable::run, () -> {});
        PolicyTable policies = new PolicyTable(node);
        return Stream.of(
                fails("insights.nextKey", insights::nextKey),
                fails("insights.add", () -> insights.add(anInsight().insight())),
                fails("insights.find", () -> insights.find(INS_31)),
                fails("insights.replace", () -> insights.replace(anInsight().insight(), 1)),
                fails("insights.list", () -> insights.list(SHOP, InsightState.ACTIVE, 10)),
                fails("links.find", () -> links.find(1)),
                fails("links.unlink", () -> links.unlink(1)),
                fails("links.of", () -> links.of(WORK_ITEM)),
                fails("links.markActive", () -> links.markActive(INS_31, true)),
                fails("overrides.add", () -> overrides.add(anOverride().requested())),
                fails("overrides.find", () -> overrides.find(1)),
                fails("overrides.current", () -> overrides.current(WORK_ITEM, ChoicePoint.DONE)),
                fails("overrides.of", () -> overrides.of(WORK_ITEM)),
                fails("overrides.in", () -> overrides.in(OverrideState.REQUESTED, 0, 1)),
                fails("overrides.expiring", () -> overrides.expiring(Days.TODAY, Days.TODAY)),
                fails("overrides.replace", () -> overrides.replace(anOverride().requested(), 1)),
                fails("holds.add", () -> holds.add(HOLD)),
                fails("holds.find", () -> holds.find(WORK_ITEM)),
                fails("holds.remove", () -> holds.remove(HOLD)),
                fails("glasses.add", () -> glasses.add(GLASS)),
                fails("glasses.find", () -> glasses.find(1)),
                fails("glasses.awaiting", glasses::awaiting),
                fails("glasses.awaiting of a group", () -> glasses.awaiting("on-call")),
                fails("glasses.replace", () -> glasses.replace(GLASS, 1)),
                fails("ledger.append", () -> ledger.append(Fact.of(EntryKind.HELD, Days.NOW, null))),
                fails("ledger.appendApart", () -> ledger.appendApart(Fact.of(EntryKind.HELD, Days.NOW, null))),
                fails("ledger.latest", () -> ledger.latest(WORK_ITEM, Set.of(EntryKind.HELD))),
                fails("ledger.of", () -> ledger.of(WORK_ITEM, 1)),
                fails("ledger.seal", () -> ledger.seal(1)),
                fails("ledger.head", ledger::head),
                fails("ledger.read", () -> ledger.read(Range.ALL, entry -> {})),
                fails("ledger.readUnbroken", () -> ledger.readUnbroken(Range.ALL, entry -> {})),
                fails("ledger.waiting", ledger::waiting),
                fails("ledger.followed", () -> ledger.followed("reader")),
                fails("ledger.follow", () -> ledger.follow("reader", 1, entries -> {})),
                fails("transactions.inOne", () -> new StoreTransactions(node).inOne(() -> 1)),
                fails("policies.find", () -> policies.find(PolicyScope.GLOBAL)),
                fails(
                        "policies.replace first",
                        () -> policies.replace(PolicyScope.GLOBAL, aPolicy().stored(1), 0)),
                fails(
                        "policies.replace",
                        () -> policies.replace(PolicyScope.GLOBAL, aPolicy().stored(2), 1)));
    }

    @Test
    void aRowThatNobodyCouldHaveWrittenIsUnreadableAndNotGuessed() {
        new PolicyTable(intact).replace(PolicyScope.GLOBAL, aPolicy().stored(1), 0);
        PolicyRow row = intact.find(PolicyRow.class)[0];
        row.setTiers("LOUD");
        row.save();

        assertThatThrownBy(() -> new PolicyTable(node).find(PolicyScope.GLOBAL))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("the global policy");
    }

    @Test
    void aHalfDoneChangeIsTakenBack() {
        InsightTable insights = new InsightTable(intact);
        InsightKey key = insights.nextKey();
        insights.add(anInsight().withKey(key).insight());

        assertThatThrownBy(() -> intact.executeInTransaction(() -> {
                    insights.replace(anInsight().withKey(key).retired().insight(), 1);
                    throw new IllegalStateException("another part of the transaction failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(new InsightTable(node).find(key).orElseThrow().state()).isEqualTo(InsightState.ACTIVE);
    }

    @TestFactory
    Stream<DynamicTest> noVerbOfWhatComesAfterAnOverrideDoes() {
        node.loseDatabase();
        CommitmentTable commitments = new CommitmentTable(node);
        FollowUpTable followUps = new FollowUpTable(node);
        NoticeTable notices = new NoticeTable(node);
        NoticeSettingTable settings = new NoticeSettingTable(node);
        TrackedCommitment commitment = TrackedCommitment.made(
                1, WORK_ITEM, SHOP, new Commitment(People.DANA, Days.TODAY, "ten guests"), Days.NOW);
        FollowUp followUp = FollowUp.scheduled(anOverride().withId(1).requested(), 1, Days.TODAY);
        Notice notice = Notice.waiting(
                "fact 1", People.DANA, NoticeKind.APPROVED, "SHOP-1", People.PRIYA, Days.TODAY, Days.NOW);
        return Stream.of(
                fails("commitments.add", () -> commitments.add(commitment)),
                fails("commitments.find", () -> commitments.find(1)),
                fails("commitments.of", () -> commitments.of(WORK_ITEM)),
                fails("commitments.ofOwner", () -> commitments.ofOwner(People.DANA)),
                fails("commitments.openUntil", () -> commitments.openUntil(Days.TODAY)),
                fails("commitments.replace", () -> commitments.replace(commitment, 1)),
                fails("followUps.schedule", () -> followUps.schedule(followUp)),
                fails("followUps.find", () -> followUps.find(1)),
                fails("followUps.of", () -> followUps.of(1)),
                fails("followUps.waitingFor", () -> followUps.waitingFor(People.DANA, Days.TODAY)),
                fails("followUps.unanswered", () -> followUps.unanswered(Days.TODAY, Days.TODAY)),
                fails("followUps.count", () -> followUps.count(SHOP, Days.TODAY)),
                fails("followUps.replace", () -> followUps.replace(followUp, 1)),
                fails("notices.add", () -> notices.add(notice)),
                fails("notices.waiting", () -> notices.waiting(1)),
                fails("notices.waitingForDigest", () -> notices.waitingForDigest(1)),
                fails("notices.replace", () -> notices.replace(notice, 1)),
                fails("notices.forget", () -> notices.forgetSettledBefore(Days.NOW)),
                fails("settings.of", () -> settings.of(People.DANA)),
                fails("settings.save", () -> settings.save(People.DANA, NoticeChoice.ALL)),
                fails("settings.takeTurn", () -> settings.takeTurn(People.DANA, Days.TODAY)),
                fails("settings.giveBackTurn", () -> settings.giveBackTurn(People.DANA, Days.TODAY)));
    }

    @TestFactory
    Stream<DynamicTest> noVerbOfGapRecordsAndTheirCountsDoes() {
        node.loseDatabase();
        GapTable gaps = new GapTable(node);
        GapCountTable counts = new GapCountTable(node);
        return Stream.of(
                fails("gaps.of", () -> gaps.of(List.of(WORK_ITEM))),
                fails("gaps.change", () -> gaps.change(WORK_ITEM, gap -> gap)),
                fails("gaps.forget", () -> gaps.forget(WORK_ITEM)),
                fails("gaps.doneIn", () -> gaps.doneIn(SHOP, 0, 1, 1)),
                fails("gaps.done", () -> gaps.done(Outcome.BYPASSED, null, null, 1)),
                fails("counts.done", () -> counts.done(SHOP)),
                fails("counts.series", () -> counts.series(SHOP, new Window(30), Days.TODAY)),
                fails("counts.putTogether", () -> counts.putTogether(1)));
    }

    @Test
    void countsThatNobodyCouldHaveWrittenAreUnreadableAndNotGuessed() {
        new GapTable(intact)
                .change(WORK_ITEM, gap -> new Gap(WORK_ITEM, SHOP, null, Set.of(), null, true, null, null, null));
        GapCountRow row = intact.find(GapCountRow.class)[0];
        row.setAmount(-1);
        row.setOutcome("SATISFIED");
        row.save();

        assertThatThrownBy(() -> new GapCountTable(node).done(SHOP)).isInstanceOf(UnreadableException.class);
    }

    private static DynamicTest fails(String verb, ThrowingCallable call) {
        return DynamicTest.dynamicTest(verb, () -> assertThatThrownBy(call).isInstanceOf(UnreadableException.class));
    }
}
