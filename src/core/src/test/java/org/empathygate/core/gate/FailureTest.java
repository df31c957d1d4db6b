package org.empathygate.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.OverridesWithARival;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every failure, at every entry, under every tier: never a silent pass under Enforce, never a block below it. */
class FailureTest {

    private static final PolicyScope SHOP = PolicyScope.of(aWorkItem().facts().project());

    /** What can go wrong, and what it is called when it does. */
    private enum Failure {
        STORE_OF_LINKS_DOWN(ReasonCode.EVIDENCE_UNREADABLE),
        HOST_DOWN(ReasonCode.EVIDENCE_UNREADABLE),
        STORE_OF_OVERRIDES_DOWN(ReasonCode.OVERRIDE_UNREADABLE),
        STORE_OF_POLICIES_DOWN(ReasonCode.POLICY_UNREADABLE),
        POLICY_DOCUMENT_GARBAGE(ReasonCode.POLICY_UNREADABLE),
        HOST_FIELD_UNREADABLE(ReasonCode.WORK_ITEM_UNREADABLE),
        ISSUE_TYPE_NULL(ReasonCode.WORK_ITEM_UNREADABLE),
        EVERYTHING_DOWN(ReasonCode.POLICY_UNREADABLE);

        private final ReasonCode code;

        Failure(ReasonCode code) {
            this.code = code;
        }

        void happensTo(CoreInMemory core) {
            switch (this) {
                case STORE_OF_LINKS_DOWN -> core.links.breakDown();
                case HOST_DOWN -> core.hostEvidence.breakDown();
                case STORE_OF_OVERRIDES_DOWN -> core.overrides.breakDown();
                case STORE_OF_POLICIES_DOWN -> core.policies.breakDown();
                case POLICY_DOCUMENT_GARBAGE -> spoilPolicy(core);
                case HOST_FIELD_UNREADABLE, ISSUE_TYPE_NULL -> {}
                case EVERYTHING_DOWN -> {
                    core.links.breakDown();
                    core.hostEvidence.breakDown();
                    core.overrides.breakDown();
                    core.policies.breakDown();
                    core.ledger.breakDown();
                }
            }
            core.clock.advance(CoreInMemory.POLICIES_FRESH_FOR);
        }

        WorkItemFacts facts() {
            return switch (this) {
                case HOST_FIELD_UNREADABLE -> aWorkItem().facts().butUnread("criterion");
                case ISSUE_TYPE_NULL -> aWorkItem().ofType(null).facts();
                case STORE_OF_LINKS_DOWN,
                        HOST_DOWN,
                        STORE_OF_OVERRIDES_DOWN,
                        STORE_OF_POLICIES_DOWN,
                        POLICY_DOCUMENT_GARBAGE,
                        EVERYTHING_DOWN -> aWorkItem().facts();
            };
        }
    }

    private enum Entry {
        ASK,
        PASS
    }

    private static void spoilPolicy(CoreInMemory core) {
        Policies policies = core.policies.port();
        StoredPolicy stored = policies.find(SHOP).orElseThrow();
        policies.replace(SHOP, new StoredPolicy(stored.tiers(), "{garbage", 2), stored.version());
    }

    /** A core in which everything would let the work item pass. */
    private static CoreInMemory coreThatWouldLetPass(Tier tier) {
        CoreInMemory core = CoreInMemory.with(aPolicy().tier(tier));
        core.host.link(goodEvidence().evidence());
        OverrideRequest asked = core.overrides.port().add(anOverride().requested());
        core.overrides.port().replace(asked.approve(People.PRIYA, Days.NOW, null, Days.TODAY), asked.version());
        core.policyBook.effective(aWorkItem().facts().project());
        return core;
    }

    private static Verdict enter(CoreInMemory core, Entry entry, WorkItemFacts workItem) {
        return switch (entry) {
            case ASK -> core.gateKeeper.ask(workItem, ChoicePoint.DONE, null);
            case PASS ->
                core.gateKeeper.pass(new Attempt(
                        workItem, ChoicePoint.DONE, People.DANA, new Passage("step 7"), EvidenceChange.NONE));
        };
    }

    static Stream<Arguments> everyFailureAtEveryEntryUnderEveryTier() {
        return Arrays.stream(Failure.values())
                .flatMap(failure -> Arrays.stream(Entry.values())
                        .flatMap(entry -> Stream.of(Tier.OBSERVE, Tier.WARN, Tier.ENFORCE)
                                .map(tier -> Arguments.of(failure, entry, tier))));
    }

    @ParameterizedTest
    @MethodSource("everyFailureAtEveryEntryUnderEveryTier")
    void isAnErrorThatRefusesUnderEnforceAndOnlyThere(Failure failure, Entry entry, Tier tier) {
        CoreInMemory core = coreThatWouldLetPass(tier);
        failure.happensTo(core);

        Verdict verdict = enter(core, entry, failure.facts());

        assertThat(verdict.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(verdict.tier()).isEqualTo(tier);
        assertThat(verdict.refuses()).isEqualTo(tier == Tier.ENFORCE);
        boolean couldNotBeRecorded = entry == Entry.PASS && failure == Failure.EVERYTHING_DOWN;
        assertThat(verdict.reasons())
                .extracting(Reason::code)
                .contains(couldNotBeRecorded ? ReasonCode.NOT_RECORDED : failure.code);
    }

    @ParameterizedTest
    @EnumSource(Failure.class)
    void matterNothingWhereTheTierIsKnownToBeOff(Failure failure) {
        CoreInMemory core = coreThatWouldLetPass(Tier.OFF);
        failure.happensTo(core);

        Verdict verdict = enter(core, Entry.PASS, failure.facts());

        assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @EnumSource(value = Tier.class, names = "OFF", mode = EnumSource.Mode.EXCLUDE)
    void aDecisionThatCannotBeRecordedDoesNotCount(Tier tier) {
        CoreInMemory core = coreThatWouldLetPass(tier);
        core.ledger.breakDown();

        Verdict verdict = enter(core, Entry.PASS, aWorkItem().facts());

        assertThat(verdict.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(verdict.reasons()).extracting(Reason::code).containsExactly(ReasonCode.NOT_RECORDED);
        assertThat(verdict.refuses()).isEqualTo(tier == Tier.ENFORCE);
        assertThat(verdict.override()).isNull();
        assertThat(verdict.unusedOverride()).isFalse();
    }

    @Test
    void anOverrideThatCannotBeClaimedDoesNotLetPass() {
        CoreInMemory core = CoreInMemory.with(aPolicy());
        OverrideRequest asked = core.overrides.port().add(anOverride().requested());
        core.overrides.port().replace(asked.approve(People.PRIYA, Days.NOW, null, Days.TODAY), asked.version());
        GateKeeper gateKeeper = new GateKeeper(
                core.policyBook,
                core.evidenceBook,
                new OverridesWithARival(core.overrides.port(), core.overrides::breakDown),
                core.ledger.port(),
                Transactions.NONE,
                core.clock);

        Verdict verdict = gateKeeper.pass(
                new Attempt(aWorkItem().facts(), ChoicePoint.DONE, null, new Passage("step 7"), EvidenceChange.NONE));

        assertThat(verdict.outcome()).isEqualTo(Outcome.ERROR);
        assertThat(verdict.reasons()).extracting(Reason::code).containsExactly(ReasonCode.OVERRIDE_UNREADABLE);
        assertThat(verdict.refuses()).isTrue();
    }

    @Test
    void aProjectOfWhichNothingIsKnownIsTreatedAsEnforcing() {
        CoreInMemory core = new CoreInMemory();
        core.policies.breakDown();

        Verdict verdict = enter(core, Entry.PASS, aWorkItem().facts());

        assertThat(verdict.tier()).isEqualTo(Tier.ENFORCE);
        assertThat(verdict.refuses()).isTrue();
    }

    @Test
    void anUnknownIssueTypeIsTreatedByTheStrictestTierOfTheProject() {
        CoreInMemory core = CoreInMemory.with(aPolicy().tier(Tier.OBSERVE).tierOf("Bug", Tier.ENFORCE));

        assertThat(enter(core, Entry.ASK, aWorkItem().ofType(null).facts()).refuses())
                .isTrue();
        assertThat(new Tiers(Tier.WARN, Map.of("Bug", Tier.OFF)).of(null)).isEqualTo(Tier.WARN);
    }

    @Test
    void everythingThatFailedIsTold() {
        CoreInMemory core = coreThatWouldLetPass(Tier.ENFORCE);
        core.links.breakDown();
        core.overrides.breakDown();

        Verdict verdict = enter(core, Entry.ASK, aWorkItem().facts().butUnread("criterion"));

        assertThat(verdict.reasons())
                .isEqualTo(List.of(
                        Reason.of(ReasonCode.WORK_ITEM_UNREADABLE, "criterion"),
                        Reason.of(ReasonCode.EVIDENCE_UNREADABLE),
                        Reason.of(ReasonCode.OVERRIDE_UNREADABLE)));
    }

    @Test
    void whatFailedOnceIsReadAgainTheNextTime() {
        CoreInMemory core = coreThatWouldLetPass(Tier.ENFORCE);
        core.policies.breakDown();
        core.clock.advance(Duration.ofMinutes(1));
        assertThat(enter(core, Entry.ASK, aWorkItem().facts()).refuses()).isTrue();

        core.policies.repair();

        assertThat(enter(core, Entry.ASK, aWorkItem().facts()).outcome()).isEqualTo(Outcome.SATISFIED);
    }
}
