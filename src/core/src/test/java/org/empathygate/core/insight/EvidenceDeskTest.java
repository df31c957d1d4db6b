package org.empathygate.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.empathygate.core.Answer;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.Text;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceDeskTest {

    private static final WorkItemFacts SHOP_142 = aWorkItem().facts();
    private static final InsightDraft NOTHING = new InsightDraft(null, null, null, null, null, null, null, null, null);

    private final CoreInMemory core =
            CoreInMemory.with(aPolicy().with("allowedHosts", List.of("research.example.com")));
    private final EvidenceDesk desk = core.evidenceDesk;

    private static InsightDraft from(@Nullable String sourceKind, @Nullable String sourceRef) {
        return new InsightDraft(
                "I only wanted to pay.", sourceKind, sourceRef, "2026-11-13", "R.", null, null, null, null);
    }

    private static InsightDraft on(@Nullable String day) {
        return new InsightDraft("I only wanted to pay.", "NONE", null, day, null, null, null, null, null);
    }

    private static InsightDraft inState(@Nullable String state, @Nullable String declinedReason) {
        return new InsightDraft(null, null, null, null, null, null, null, state, declinedReason);
    }

    private Insight recorded() {
        return done(desk.record(SHOP, from("NONE", null), People.DANA));
    }

    private static <T> T done(Answer<T> answer) {
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<T>) answer).value();
    }

    private static Map<String, Text> errors(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Invalid.class);
        FieldErrors errors = ((Answer.Invalid<?>) answer).errors();
        return errors.byField();
    }

    private static Text error(String key, String... args) {
        return Text.of("empathy-gate.error." + key, args);
    }

    @Nested
    class RecordingAnInsight {

        @Test
        void storesItActiveAndActionableUnlessSaidOtherwise() {
            Insight insight = recorded();

            assertThat(insight)
                    .isEqualTo(new Insight(
                            new InsightKey("INS-1"),
                            SHOP,
                            "I only wanted to pay.",
                            Source.NONE,
                            Days.TODAY.minusDays(10),
                            "R.",
                            null,
                            InsightKind.ACTIONABLE,
                            InsightState.ACTIVE,
                            null,
                            People.DANA,
                            Days.NOW,
                            null,
                            1));
            assertThat(core.insights.port().find(insight.key())).contains(insight);
        }

        @Test
        void namesEveryMissingFieldAndStoresNothing() {
            assertThat(errors(desk.record(SHOP, NOTHING, People.DANA)))
                    .containsOnly(
                            Map.entry("quote", error("required")),
                            Map.entry("source.kind", error("required")),
                            Map.entry("observedOn", error("required")));
            assertThat(core.insights.port().list(SHOP, InsightState.ACTIVE, 10)).isEmpty();
        }

        @Test
        void namesEveryBadField() {
            InsightDraft bad = new InsightDraft(
                    "x".repeat(4001), "RUMOUR", "x", "soon", "c".repeat(61), "s".repeat(61), "FUNNY", "LOST", null);

            assertThat(errors(desk.record(SHOP, bad, People.DANA)))
                    .containsEntry("quote", error("too-long", "4000"))
                    .containsEntry("source.kind", error("not-one-of", "JIRA_ISSUE, CONFLUENCE_PAGE, EXTERNAL, NONE"))
                    .containsEntry("observedOn", error("not-a-day"))
                    .containsEntry("customer", error("too-long", "60"))
                    .containsEntry("segment", error("too-long", "60"))
                    .containsEntry("kind", error("not-one-of", "ACTIONABLE, INFORMATIVE"))
                    .containsEntry("state", error("not-one-of", "ACTIVE, DECLINED, RETIRED"));
        }

        @Test
        void takesTheLongestTextsThatFit() {
            InsightDraft longest = new InsightDraft(
                    "x".repeat(4000),
                    "none",
                    " ",
                    "2026-11-23",
                    "c".repeat(60),
                    "s".repeat(60),
                    "informative",
                    null,
                    null);

            Insight insight = done(desk.record(SHOP, longest, People.DANA));

            assertThat(insight.quote()).hasSize(4000);
            assertThat(insight.kind()).isEqualTo(InsightKind.INFORMATIVE);
            assertThat(insight.customer()).hasSize(60);
            assertThat(insight.segment()).hasSize(60);
        }

        @Test
        void refusesADayInTheFuture() {
            assertThat(done(desk.record(SHOP, on("2026-11-23"), People.DANA)).observedOn())
                    .isEqualTo(Days.TODAY);
            assertThat(errors(desk.record(SHOP, on("2026-11-24"), People.DANA)))
                    .containsOnly(Map.entry("observedOn", error("in-the-future")));
            assertThat(errors(desk.record(SHOP, on(" "), People.DANA)))
                    .containsOnly(Map.entry("observedOn", error("required")));
        }

        @Test
        void asksWhyAnInsightIsDeclined() {
            InsightDraft declined = new InsightDraft(
                    "I only wanted to pay.", "NONE", null, "2026-11-13", null, null, null, "DECLINED", null);

            assertThat(errors(desk.record(SHOP, declined, People.DANA)))
                    .containsOnly(Map.entry("declinedReason", error("required")));
        }

        @Test
        void doesNotGuessWhatThePolicyAllows() {
            core.policies.breakDown();

            assertThatThrownBy(() -> desk.record(SHOP, from("NONE", null), People.DANA))
                    .isInstanceOf(UnreadableException.class)
                    .hasMessageContaining("policy of project SHOP");
        }
    }

    @Nested
    class TheSourceOfAnInsight {

        @ParameterizedTest
        @CsvSource({
            "JIRA_ISSUE, SHOP-9",
            "CONFLUENCE_PAGE, 98765",
            "EXTERNAL, https://research.example.com/sessions/7?x=1",
            "EXTERNAL, http://RESEARCH.example.com:8080/",
            "external, HTTPS://research.example.com"
        })
        void isTakenAsItIs(String kind, String ref) {
            assertThat(done(desk.record(SHOP, from(kind, ref), People.DANA)).source())
                    .isEqualTo(new Source(SourceKind.valueOf(kind.toUpperCase(Locale.ROOT)), ref));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://elsewhere.example.com/",
                    "https://evil.research.example.com/",
                    "https://research.example.com@elsewhere.example.com/",
                    "https://dana@research.example.com/",
                    "javascript:alert(1)",
                    "ftp://research.example.com/",
                    "//research.example.com/",
                    "research.example.com",
                    "https:research.example.com",
                    "https://research.example.com/a b"
                })
        void isAnAddressThatThePolicyAllows(String address) {
            assertThat(errors(desk.record(SHOP, from("EXTERNAL", address), People.DANA)))
                    .containsOnly(Map.entry("source.ref", error("address-not-allowed")));
        }

        @Test
        void hasTheShapeThatItsKindAsksFor() {
            assertThat(errors(desk.record(SHOP, from("JIRA_ISSUE", "nine"), People.DANA)))
                    .containsOnly(Map.entry("source.ref", error("not-an-issue-key")));
            assertThat(errors(desk.record(SHOP, from("JIRA_ISSUE", "P".repeat(254) + "-1"), People.DANA)))
                    .containsOnly(Map.entry("source.ref", error("not-an-issue-key")));
            assertThat(done(desk.record(SHOP, from("JIRA_ISSUE", "P".repeat(253) + "-1"), People.DANA))
                            .source()
                            .ref())
                    .hasSize(255);
            assertThat(errors(desk.record(SHOP, from("CONFLUENCE_PAGE", "Interviews"), People.DANA)))
                    .containsOnly(Map.entry("source.ref", error("not-a-page-id")));
            assertThat(errors(desk.record(SHOP, from("NONE", "somewhere"), People.DANA)))
                    .containsOnly(Map.entry("source.ref", error("no-source")));
        }
    }

    @Nested
    class UpdatingAnInsight {

        @Test
        void changesWhatIsGivenAndKeepsTheRest() {
            Insight before = recorded();
            core.clock.advance(Duration.ofDays(1));

            Insight after = done(desk.update(
                    before.key(),
                    new InsightDraft(
                            "I just wanted to pay.",
                            "JIRA_ISSUE",
                            "SHOP-9",
                            null,
                            "",
                            "guests",
                            "INFORMATIVE",
                            null,
                            null),
                    1,
                    People.SAM));

            assertThat(after)
                    .isEqualTo(new Insight(
                            before.key(),
                            SHOP,
                            "I just wanted to pay.",
                            new Source(SourceKind.JIRA_ISSUE, "SHOP-9"),
                            before.observedOn(),
                            null,
                            "guests",
                            InsightKind.INFORMATIVE,
                            InsightState.ACTIVE,
                            null,
                            People.DANA,
                            Days.NOW,
                            null,
                            2));
            assertThat(core.insights.port().find(before.key())).contains(after);
            assertThat(done(desk.update(before.key(), NOTHING, 2, People.SAM))).isEqualTo(after.withVersion(3));
        }

        @Test
        void neverChangesTheDayOfObservation() {
            Insight before = recorded();

            assertThat(errors(desk.update(before.key(), on("2026-11-12"), 1, People.SAM)))
                    .containsOnly(Map.entry("observedOn", error("day-never-changes")));
            assertThat(done(desk.update(before.key(), on("2026-11-13"), 1, People.SAM))
                            .version())
                    .isEqualTo(2);
        }

        @Test
        void namesEveryBadField() {
            assertThat(errors(desk.update(recorded().key(), from("EXTERNAL", null), 1, People.SAM)))
                    .containsOnly(Map.entry("source.ref", error("required")));
        }

        @Test
        void basedOnAnotherVersionIsRefused() {
            assertThat(desk.update(recorded().key(), NOTHING, 2, People.SAM)).isEqualTo(Answer.outdated(1));
        }

        @Test
        void ofNothingIsMissing() {
            assertThat(desk.update(new InsightKey("INS-404"), NOTHING, 1, People.SAM))
                    .isEqualTo(new Answer.Missing<>());
        }

        @Test
        void carriesItsStateToTheWorkItemsItIsLinkedTo() {
            Insight insight = recorded();
            done(desk.link(SHOP_142, new LinkDraft(insight.key().value(), null, null), People.DANA));

            Insight declined =
                    done(desk.update(insight.key(), inState("DECLINED", "a misunderstanding"), 1, People.SAM));

            assertThat(declined.declinedReason()).isEqualTo("a misunderstanding");
            assertThat(core.links.port().of(SHOP_142.id()))
                    .extracting(EvidenceLink::active)
                    .containsExactly(false);
            assertThat(done(desk.update(insight.key(), NOTHING, 2, People.SAM)).declinedReason())
                    .isEqualTo("a misunderstanding");

            Insight again = done(desk.update(insight.key(), inState("ACTIVE", null), 3, People.SAM));

            assertThat(again.declinedReason()).isNull();
            assertThat(core.links.port().of(SHOP_142.id()))
                    .extracting(EvidenceLink::active)
                    .containsExactly(true);
        }

        @Test
        void isToldToWhoeverWatchesWhenItCountsNoLongerAndNotOtherwise() {
            Insight insight = recorded();
            desk.update(insight.key(), NOTHING, 1, People.DANA);
            desk.update(insight.key(), inState("RETIRED", null), 1, People.DANA);
            assertThat(core.noLongerCounting).isEmpty();

            desk.update(insight.key(), inState("DECLINED", "a misunderstanding"), 2, People.SAM);
            assertThat(core.noLongerCounting).containsExactly(insight.key());
            core.noLongerCounting.clear();

            desk.update(insight.key(), inState("RETIRED", null), 3, People.DANA);
            desk.update(insight.key(), inState("ACTIVE", null), 4, People.DANA);
            assertThat(core.noLongerCounting).isEmpty();
        }

        @Test
        void remembersWhoTookItOutOfWhatCountsWhileItIsOut() {
            Insight insight = recorded();

            assertThat(done(desk.update(insight.key(), inState("DECLINED", "a joke"), 1, People.SAM))
                            .closedBy())
                    .isEqualTo(People.SAM);
            assertThat(done(desk.update(insight.key(), inState("RETIRED", null), 2, People.DANA))
                            .closedBy())
                    .isEqualTo(People.SAM);
            assertThat(done(desk.update(insight.key(), inState("ACTIVE", null), 3, People.DANA))
                            .closedBy())
                    .isNull();
        }

        @Test
        void thatDoesNotChangeWhetherItIsActiveLeavesItsLinksAlone() {
            Insight insight = recorded();
            int before = core.links.calls();

            done(desk.update(insight.key(), NOTHING, 1, People.SAM));

            assertThat(core.links.calls()).isEqualTo(before);
        }
    }

    @Nested
    class LinkingAnInsight {

        @Test
        void pinsItsDayAndSaysWhoLinkedItAndWhen() {
            Insight insight = recorded();

            EvidenceLink link =
                    done(desk.link(SHOP_142, new LinkDraft(insight.key().value(), null, " She gave up "), People.SAM));

            assertThat(link)
                    .isEqualTo(new EvidenceLink(
                            link.id(),
                            SHOP_142.id(),
                            insight.key(),
                            Stance.SUPPORTS,
                            "She gave up",
                            insight.observedOn(),
                            true,
                            People.SAM,
                            Days.NOW));
            assertThat(core.links.port().find(link.id())).contains(link);
        }

        @Test
        void mayContradict() {
            EvidenceLink link =
                    done(desk.link(SHOP_142, new LinkDraft(recorded().key().value(), "contradicts", null), People.SAM));

            assertThat(link.stance()).isEqualTo(Stance.CONTRADICTS);
            assertThat(link.relevance()).isNull();
        }

        @Test
        void ofARetiredOneIsPossibleAndDoesNotCount() {
            Insight insight = recorded();
            desk.update(insight.key(), inState("RETIRED", null), 1, People.SAM);

            assertThat(done(desk.link(SHOP_142, new LinkDraft(insight.key().value(), null, null), People.SAM))
                            .active())
                    .isFalse();
        }

        @Test
        void happensOnceForEachWorkItem() {
            String key = recorded().key().value();
            desk.link(SHOP_142, new LinkDraft(key, null, null), People.DANA);

            assertThat(errors(desk.link(SHOP_142, new LinkDraft(key, null, null), People.DANA)))
                    .containsOnly(Map.entry("insight", error("linked-already")));
            assertThat(desk.link(aWorkItem().withId(7).facts(), new LinkDraft(key, null, null), People.DANA))
                    .isInstanceOf(Answer.Done.class);
            assertThat(desk.link(SHOP_142, new LinkDraft(recorded().key().value(), null, null), People.DANA))
                    .isInstanceOf(Answer.Done.class);
        }

        @Test
        void namesEveryBadField() {
            assertThat(errors(desk.link(SHOP_142, new LinkDraft("INS-404", "MAYBE", "x".repeat(256)), People.DANA)))
                    .containsOnly(
                            Map.entry("insight", error("no-such-insight")),
                            Map.entry("stance", error("not-one-of", "SUPPORTS, CONTRADICTS")),
                            Map.entry("relevance", error("too-long", "255")));
            assertThat(errors(desk.link(SHOP_142, new LinkDraft(null, null, null), People.DANA)))
                    .containsOnly(Map.entry("insight", error("required")));
        }

        @Test
        void needsASentenceWhereThePolicyAsksForOne() {
            CoreInMemory asking = CoreInMemory.with(aPolicy().askingForRelevance());
            Insight insight = done(asking.evidenceDesk.record(SHOP, from("NONE", null), People.DANA));
            String key = insight.key().value();

            assertThat(errors(asking.evidenceDesk.link(SHOP_142, new LinkDraft(key, null, " "), People.DANA)))
                    .containsOnly(Map.entry("relevance", error("required")));
            assertThat(done(asking.evidenceDesk.link(SHOP_142, new LinkDraft(key, null, "x".repeat(255)), People.DANA))
                            .relevance())
                    .hasSize(255);
        }
    }

    @Nested
    class UnlinkingAnInsight {

        @Test
        void answersTheLinkThatIsGoneNow() {
            EvidenceLink link =
                    done(desk.link(SHOP_142, new LinkDraft(recorded().key().value(), null, null), People.DANA));

            assertThat(desk.unlink(SHOP_142, link.id(), People.DANA)).isEqualTo(Answer.done(link));
            assertThat(core.chain.of(SHOP_142.id(), 10))
                    .extracting(Fact::kind)
                    .containsExactly(EntryKind.EVIDENCE_UNLINKED, EntryKind.EVIDENCE_LINKED);
            assertThat(desk.unlink(SHOP_142, link.id(), People.DANA)).isEqualTo(new Answer.Missing<>());
        }

        @Test
        void leavesTheLinksOfOtherWorkItemsAlone() {
            EvidenceLink link =
                    done(desk.link(SHOP_142, new LinkDraft(recorded().key().value(), null, null), People.DANA));

            assertThat(desk.unlink(aWorkItem().withId(7).facts(), link.id(), People.DANA))
                    .isEqualTo(new Answer.Missing<>());
            assertThat(core.links.port().find(link.id())).contains(link);
        }
    }
}
