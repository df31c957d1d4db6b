package org.empathygate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.empathygate.core.given.InsightBuilder.anInsight;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;

import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Range;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.policy.PolicyScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every verb of every store, while the database cannot be reached or holds what nobody wrote. */
class StoreFailureTest {
    private static final WorkItemId WORK_ITEM = new WorkItemId(10042);
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
                fails("overrides.replace", () -> overrides.replace(anOverride().requested(), 1)),
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

    private static DynamicTest fails(String verb, ThrowingCallable call) {
        return DynamicTest.dynamicTest(verb, () -> assertThatThrownBy(call).isInstanceOf(UnreadableException.class));
    }
}
