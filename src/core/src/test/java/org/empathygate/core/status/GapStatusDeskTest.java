package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.InsightBuilder.anInsight;
import static org.empathygate.core.given.OverrideBuilder.anOverride;
import static org.empathygate.core.given.PolicyBuilder.aPolicy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.empathygate.core.BundledTexts;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.GapKeeping;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.bypass.InMemoryGaps;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.FollowUps;
import org.empathygate.core.followup.Harm;
import org.empathygate.core.followup.HarmAnswer;
import org.empathygate.core.followup.InMemoryFollowUps;
import org.empathygate.core.gate.Attempt;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Breakable;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Source;
import org.empathygate.core.insight.SourceKind;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GapStatusDeskTest {

    private static final Scope SHOP = Scope.project("SHOP");
    private static final String PAGE = "12345";

    private final CoreInMemory core = CoreInMemory.with(aPolicy().tier(Tier.OBSERVE));
    private final InMemoryScopeSearch host = new InMemoryScopeSearch();
    private final Breakable<ScopeSearch> search = new Breakable<>(ScopeSearch.class, host);
    private final InMemoryGaps kept = new InMemoryGaps();
    private final Breakable<Gaps> gaps = new Breakable<>(Gaps.class, kept);
    private final Breakable<Ledger> told = new Breakable<>(Ledger.class, core.chain);
    private final FollowUps followUps = new InMemoryFollowUps();
    private final Set<WorkItemId> linkedByHost = new HashSet<>();
    private final AtomicLong nanos = new AtomicLong();
    private final AtomicLong nanosEach = new AtomicLong();
    private final List<UnreadableException> logged = new ArrayList<>();
    private final Clerk clerk = new Clerk(core.chain, List.of(new GapKeeping(kept)));

    private GapStatusDesk desk(RecordedCounts recorded) {
        return new GapStatusDesk(
                new Gathering(
                        search.port(),
                        new ResearchPages(
                                core.insights.port(),
                                core.links.port(),
                                core.evidenceView,
                                (page, max) -> page.equals(PAGE) ? Set.copyOf(linkedByHost) : Set.of(),
                                search.port()),
                        new Judging(core.gateKeeper, () -> nanos.addAndGet(nanosEach.get())),
                        recorded),
                new DoneWorks(search.port(), gaps.port(), new Decisions(told.port()), recorded, core.clock),
                new GapStatusDesk.Reports(
                        new Rows(core.decisions),
                        new OverrideRegister(core.overrides.port(), core.host, core.clock),
                        new PageReport(new Endings(core.overrides.port(), followUps, core.clock))),
                new Failures(new BundledTexts(Locale.ENGLISH), logged::add),
                core.clock);
    }

    private List<ScopeAnswer> ask(PersonId reader, StatusQuestion... questions) {
        return desk(RecordedCounts.NONE)
                .answer(List.of(questions), reader, reader.userKey())
                .scopes();
    }

    private ScopeStatus status(PersonId reader, StatusQuestion question) {
        return known(ask(reader, question).get(0));
    }

    private static ScopeStatus known(ScopeAnswer answer) {
        assertThat(answer).isInstanceOf(ScopeStatus.class);
        return (ScopeStatus) answer;
    }

    private static StatusQuestion rows(Scope scope, int from, int rows) {
        return new StatusQuestion(scope, rows, from, null, false);
    }

    private static OutcomeCounts counts(Object... pairs) {
        Map<Outcome, Long> byOutcome = new EnumMap<>(Outcome.class);
        for (int i = 0; i < pairs.length; i += 2) {
            byOutcome.put((Outcome) pairs[i], ((Number) pairs[i + 1]).longValue());
        }
        return new OutcomeCounts(byOutcome);
    }

    private static WorkItemFacts facts(WorkItemId id) {
        return WorkItemBuilder.aWorkItem()
                .withId(id.value())
                .withKey("SHOP-" + id.value())
                .facts();
    }

    private void link(WorkItemId id, InsightKey insight, Stance stance) {
        core.links
                .port()
                .link(new EvidenceLink(
                        EvidenceLink.NOT_STORED,
                        id,
                        insight,
                        stance,
                        "She said so",
                        Days.TODAY.minusDays(3),
                        true,
                        People.DANA,
                        Days.NOW));
    }

    private void link(WorkItemId id) {
        link(id, new InsightKey("INS-31"), Stance.SUPPORTS);
    }

    /** Goes to done, and everybody has heard of it. */
    private void ships(WorkItemId id) {
        shipsNow(id);
        clerk.work();
    }

    private void shipsNow(WorkItemId id) {
        core.gateKeeper.pass(new Attempt(
                facts(id), ChoicePoint.DONE, People.DANA, new Passage("step " + id.value()), EvidenceChange.NONE));
    }

    private OverrideRequest approved(WorkItemId id) {
        OverrideRequest asked =
                core.overrides.port().add(anOverride().forWorkItem(id).requested());
        OverrideRequest approved = asked.approve(People.PRIYA, Days.NOW, "once", Days.TODAY.plusDays(20));
        core.overrides.port().replace(approved, asked.version());
        return approved;
    }

    private void isBypassed(WorkItemId id) {
        core.chain.append(Fact.of(EntryKind.BYPASS_FOUND, core.clock.instant(), null)
                .about(WorkItemBuilder.SHOP, id)
                .with("issue", "SHOP-" + id.value()));
        clerk.work();
    }

    private void recorded(WorkItemId id, Outcome outcome, Instant since) {
        Gap gap = kept.change(id, before -> before);
        kept.change(
                id,
                before ->
                        new Gap(id, WorkItemBuilder.SHOP, outcome, Set.of(), since, true, null, null, gap.lookedAt()));
    }

    @Nested
    class Counts {

        @Test
        void openOnesAreJudgedNowAndDoneOnesAsRecorded() {
            link(host.open(1));
            host.open(2);
            approved(host.open(3));
            WorkItemId satisfied = host.done(4);
            link(satisfied);
            ships(satisfied);
            ships(host.done(5));
            isBypassed(host.done(6));
            WorkItemId overridden = host.done(7);
            approved(overridden);
            ships(overridden);
            host.done(8);

            ScopeStatus status = status(People.DANA, StatusQuestion.of(SHOP));

            assertThat(status.openCounts())
                    .isEqualTo(counts(Outcome.SATISFIED, 1, Outcome.UNSATISFIED, 1, Outcome.OVERRIDDEN, 1));
            assertThat(status.doneCounts())
                    .isEqualTo(counts(
                            Outcome.SATISFIED,
                            1,
                            Outcome.UNSATISFIED,
                            1,
                            Outcome.BYPASSED,
                            1,
                            Outcome.OVERRIDDEN,
                            1,
                            Outcome.NOT_APPLICABLE,
                            1));
            assertThat(status.total()).isEqualTo(8);
            assertThat(status.unjudged()).isZero();
            assertThat(status.rows()).isEmpty();
        }

        @Test
        void whatWasRecordedStaysWhenEvidenceGrowsOldAfterwards() {
            WorkItemId shipped = host.done(1);
            WorkItemId open = host.open(2);
            link(shipped);
            link(open);
            ships(shipped);
            core.clock.advance(Duration.ofDays(400));

            ScopeStatus status = status(People.DANA, StatusQuestion.of(SHOP));

            assertThat(status.doneCounts()).isEqualTo(counts(Outcome.SATISFIED, 1));
            assertThat(status.openCounts()).isEqualTo(counts(Outcome.UNSATISFIED, 1));
        }

        @Test
        void whatWasDecidedJustNowCountsBeforeItsRecordIsKept() {
            WorkItemId first = host.done(30);
            ships(first);
            link(first);
            WorkItemId second = host.done(2);
            shipsNow(first);
            shipsNow(second);

            assertThat(status(People.DANA, StatusQuestion.of(SHOP)).doneCounts())
                    .isEqualTo(counts(Outcome.SATISFIED, 1, Outcome.UNSATISFIED, 1));
        }

        @Test
        void aDecisionAboutAnEarlierStayTellsNothingAboutThisOne() {
            WorkItemId again = host.done(1);
            ships(again);
            kept.change(
                    again,
                    gap -> new Gap(
                            again,
                            WorkItemBuilder.SHOP,
                            null,
                            Set.of(),
                            null,
                            true,
                            core.clock.instant().plusSeconds(1),
                            null,
                            null));

            assertThat(status(People.DANA, StatusQuestion.of(SHOP)).doneCounts())
                    .isEqualTo(counts(Outcome.NOT_APPLICABLE, 1));
        }

        @Test
        void theLedgerIsNotAskedWhereTheRecordIsOfTheLastChange() {
            ships(host.done(1));
            int before = told.calls();

            assertThat(status(People.DANA, StatusQuestion.of(SHOP)).doneCounts())
                    .isEqualTo(counts(Outcome.UNSATISFIED, 1));
            assertThat(told.calls()).isEqualTo(before);
        }

        @Test
        void theLedgerIsAskedAboutTheNewestAlone() {
            host.addMany(1, 1 + 2 * DoneWorks.MOST_LATELY, true);
            int before = told.calls();
            status(People.DANA, StatusQuestion.of(SHOP));
            int lately = told.calls() - before;
            core.clock.advance(Duration.ofMinutes(5));

            status(People.DANA, StatusQuestion.of(SHOP));

            assertThat(lately).isBetween(DoneWorks.MOST_LATELY, 3 * DoneWorks.MOST_LATELY);
            assertThat(told.calls() - before).isEqualTo(lately);
        }

        @Test
        void twoReadersGetTheirOwn() {
            host.open(1);
            ships(host.add(2, true, Set.of(People.RITA)));
            host.add(3, false, Set.of(People.RITA));

            assertThat(status(People.DANA, StatusQuestion.of(SHOP)).total()).isEqualTo(3);
            ScopeStatus ritas = status(People.RITA, rows(SHOP, 0, 200));
            assertThat(ritas.counts()).isEqualTo(counts(Outcome.UNSATISFIED, 1));
            assertThat(ritas.rows()).extracting(row -> row.issue().value()).containsExactly("SHOP-1");
        }

        @Test
        void aScopeWithoutWorkItemsIsEmptyAndNoFailure() {
            host.teach("labels = none", "none");

            ScopeStatus status = status(People.DANA, new StatusQuestion(Scope.jql("labels = none"), 20, 0, null, true));

            assertThat(status.total()).isZero();
            assertThat(status.rows()).isEmpty();
            assertThat(status.register()).isEmpty();
        }

        @Test
        void nothingIsRecorded() {
            link(host.open(1));
            ships(host.done(2));
            int written = core.ledger.calls();

            ask(People.DANA, new StatusQuestion(SHOP, 20, 0, new Window(90), true));

            assertThat(core.ledger.calls()).isEqualTo(written);
        }
    }

    @Nested
    class HowMuchIsAsked {

        private int searches() {
            int before = search.calls();
            status(People.DANA, StatusQuestion.of(SHOP));
            return search.calls() - before;
        }

        @Test
        void fewWorkItemsAreFoundInOneGo() {
            host.addMany(1, 1 + Gathering.FEW / 2, true);
            host.addMany(300, 300 + Gathering.FEW / 2, false);

            assertThat(searches()).isEqualTo(3);
            assertThat(status(People.DANA, StatusQuestion.of(SHOP)).total()).isEqualTo(Gathering.FEW);
        }

        @Test
        void ofMoreEachHalfIsLookedForByItself() {
            host.addMany(1, 1 + Gathering.FEW, true);
            host.open(300);

            ScopeStatus status = status(People.DANA, StatusQuestion.of(SHOP));

            assertThat(status.openCounts()).isEqualTo(counts(Outcome.UNSATISFIED, 1));
            assertThat(status.doneCounts()).isEqualTo(counts(Outcome.NOT_APPLICABLE, Gathering.FEW));
            assertThat(searches()).isEqualTo(5);
        }

        @Test
        void whereThereIsNothingThereIsNothingToFind() {
            host.teach("labels = none", "none");
            int before = search.calls();

            assertThat(status(People.DANA, StatusQuestion.of(Scope.jql("labels = none")))
                            .total())
                    .isZero();
            assertThat(search.calls() - before).isEqualTo(2);
        }

        @Test
        void recordsAreReadOnceForAllScopes() {
            host.done(1, "small");
            host.done(2);
            host.teach("labels = small", "small");

            ask(People.DANA, StatusQuestion.of(SHOP), StatusQuestion.of(Scope.jql("labels = small")));

            assertThat(gaps.calls()).isEqualTo(1);
        }
    }

    @Test
    void aWorkItemThatCannotBeReadIsUnjudgedAndTheOthersAreJudged() {
        host.breakUp(host.open(1));
        host.open(2);

        ScopeStatus status = status(People.DANA, rows(SHOP, 0, 5));

        assertThat(status.unjudged()).isEqualTo(1);
        assertThat(status.openCounts()).isEqualTo(counts(Outcome.UNSATISFIED, 1));
        assertThat(status.rows()).extracting(row -> row.issue().value()).containsExactly("SHOP-2");
        assertThat(logged).hasSize(1);
    }

    @Nested
    class WhenThereIsMuchOpenWork {

        @Test
        void fiveHundredAreJudgedAndTheOthersAreCountedUnjudged() {
            host.addMany(1, 702, false);

            ScopeStatus status = status(People.DANA, rows(SHOP, 0, 1));

            assertThat(status.openCounts()).isEqualTo(counts(Outcome.UNSATISFIED, 500));
            assertThat(status.unjudged()).isEqualTo(201);
            assertThat(status.total()).isEqualTo(701);
            assertThat(status.rows()).extracting(row -> row.issue().value()).containsExactly("SHOP-701");
        }

        @Test
        void severalScopesShareThemFairly() {
            host.addMany(1, 601, false);
            host.open(700, "small");
            host.teach("labels = small", "small");

            List<ScopeAnswer> answers =
                    ask(People.DANA, StatusQuestion.of(SHOP), StatusQuestion.of(Scope.jql("labels = small")));

            assertThat(known(answers.get(1)).unjudged()).isZero();
            assertThat(known(answers.get(0)).openCounts().total()).isEqualTo(499);
            assertThat(known(answers.get(0)).unjudged()).isEqualTo(102);
        }

        @Test
        void whenTimeIsUpTheRestIsUnjudgedInEveryScope() {
            host.addMany(1, 11, false);
            host.open(20, "small");
            host.open(21, "small");
            host.teach("labels = small", "small");
            nanosEach.set(Duration.ofMillis(600).toNanos());

            List<ScopeAnswer> answers =
                    ask(People.DANA, StatusQuestion.of(SHOP), StatusQuestion.of(Scope.jql("labels = small")));

            assertThat(known(answers.get(0)).unjudged()).isPositive().isLessThan(12);
            assertThat(known(answers.get(0)).total()).isEqualTo(12);
            assertThat(known(answers.get(1)).openCounts().total()).isPositive();
        }

        @Test
        void theSameScopeAskedTwiceIsLookedAtOnce() {
            host.addMany(1, 21, false);
            ask(People.DANA, StatusQuestion.of(SHOP));
            int once = search.calls();
            int readsOnce = core.links.calls();

            List<ScopeAnswer> answers = ask(
                    People.DANA,
                    StatusQuestion.of(SHOP),
                    rows(SHOP, 0, 5),
                    new StatusQuestion(SHOP, 0, 0, new Window(30), false));

            assertThat(search.calls()).isEqualTo(2 * once);
            assertThat(core.links.calls()).isEqualTo(2 * readsOnce);
            assertThat(answers).extracting(answer -> known(answer).total()).containsOnly(20L);
        }
    }

    @Nested
    class WhenThereIsMuchDoneWork {

        private final OutcomeCounts many = counts(Outcome.SATISFIED, 900_000, Outcome.BYPASSED, 100_000);

        private RecordedCounts keeping(Optional<List<PeriodCounts>> series) {
            return new RecordedCounts() {
                @Override
                public Optional<OutcomeCounts> done(ResolvedScope scope, PersonId reader) {
                    return new ProjectKey("SHOP").equals(scope.whole()) ? Optional.of(many) : Optional.empty();
                }

                @Override
                public Optional<List<PeriodCounts>> series(
                        ResolvedScope scope, PersonId reader, Window window, LocalDate today) {
                    return series;
                }
            };
        }

        private ScopeStatus asked(RecordedCounts recorded, StatusQuestion question) {
            return known(desk(recorded)
                    .answer(List.of(question), People.DANA, "dana")
                    .scopes()
                    .get(0));
        }

        @Test
        void aThousandAreCountedOneByOne() {
            host.addMany(1, 1_001, true);

            assertThat(status(People.DANA, StatusQuestion.of(SHOP)).doneCounts())
                    .isEqualTo(counts(Outcome.NOT_APPLICABLE, 1_000));
        }

        @Test
        void moreAreCountedByWhoeverKeepsCounts() {
            host.addMany(1, 1_102, true);
            host.open(2_000);

            ScopeStatus status = asked(keeping(Optional.empty()), StatusQuestion.of(SHOP));

            assertThat(status.doneCounts()).isEqualTo(many);
            assertThat(status.total()).isEqualTo(1_000_001);
        }

        @Test
        void noDoneOneIsReadWhereOnlyNumbersAreAskedFor() {
            host.addMany(1, 1_102, true);
            asked(keeping(Optional.empty()), StatusQuestion.of(SHOP));
            int reads = gaps.calls();

            assertThat(search.calls()).isEqualTo(3);
            assertThat(reads).isEqualTo(1);
        }

        @Test
        void rowsAreAmongTheNewestThousand() {
            host.addMany(1, 1_102, true);
            recorded(new WorkItemId(1), Outcome.BYPASSED, Days.NOW);
            recorded(new WorkItemId(900), Outcome.BYPASSED, Days.NOW);

            ScopeStatus status = asked(keeping(Optional.empty()), rows(SHOP, 0, 2));

            assertThat(status.rows()).extracting(row -> row.issue().value()).containsExactly("SHOP-900", "SHOP-1101");
        }

        @Test
        void theSeriesIsTheirsToo() {
            host.addMany(1, 1_102, true);
            PeriodCounts week = new PeriodCounts(Days.TODAY, Days.TODAY.plusDays(7), many);
            StatusQuestion question = new StatusQuestion(SHOP, 0, 0, new Window(1), false);

            assertThat(asked(keeping(Optional.of(List.of(week))), question).series())
                    .containsExactly(week);
            assertThat(asked(keeping(Optional.empty()), question).series()).isEmpty();
        }

        @Test
        void whereNobodyKeepsThemTheScopeIsTooLargeAndSaysWhatToDo() {
            host.addMany(1, 1_102, true);

            assertThat(ask(People.DANA, StatusQuestion.of(SHOP)))
                    .singleElement()
                    .isEqualTo(new ScopeFailure(
                            FailureCode.TOO_LARGE,
                            "More than 1000 of these work items are done, too many to be counted one by one for you. "
                                    + "Ask for fewer, for example for one version."));
        }
    }

    @Nested
    class RowsByName {

        @Test
        void thoseThatAskForAttentionComeFirstAndTheNewestAmongEquals() {
            WorkItemId satisfied = host.done(1);
            WorkItemId bypassed = host.done(2);
            WorkItemId letThrough = host.done(3);
            WorkItemId later = host.done(4);
            WorkItemId unknown = host.done(5);
            recorded(satisfied, Outcome.SATISFIED, Days.NOW);
            recorded(bypassed, Outcome.BYPASSED, Days.NOW);
            recorded(letThrough, Outcome.UNSATISFIED, Days.NOW);
            recorded(later, Outcome.BYPASSED, Days.NOW.plusSeconds(60));
            host.open(6);
            approved(host.open(7));
            host.open(8);
            recorded(host.done(9), Outcome.ERROR, Days.NOW);

            List<StatusRow> rows = status(People.DANA, rows(SHOP, 0, 200)).rows();

            assertThat(rows)
                    .extracting(row -> row.issue().value() + " " + row.outcome())
                    .containsExactly(
                            "SHOP-8 UNSATISFIED",
                            "SHOP-6 UNSATISFIED",
                            "SHOP-9 ERROR",
                            "SHOP-4 BYPASSED",
                            "SHOP-2 BYPASSED",
                            "SHOP-7 OVERRIDDEN",
                            "SHOP-3 UNSATISFIED",
                            "SHOP-1 SATISFIED",
                            "SHOP-" + unknown.value() + " NOT_APPLICABLE");
            assertThat(rows.get(0))
                    .isEqualTo(new StatusRow(
                            facts(new WorkItemId(8)).key(),
                            "Summary 8",
                            "In Progress",
                            false,
                            Outcome.UNSATISFIED,
                            List.of("NO_EVIDENCE"),
                            null));
            assertThat(rows.get(4).since()).isEqualTo(Days.NOW);
            assertThat(rows.get(4).done()).isTrue();
        }

        @Test
        void pagesFollowOnEachOther() {
            host.addMany(1, 8, false);
            host.addMany(8, 11, true);
            List<StatusRow> all = status(People.DANA, rows(SHOP, 0, 200)).rows();

            List<StatusRow> pages = new ArrayList<>();
            for (int from = 0; from < 12; from += 4) {
                pages.addAll(status(People.DANA, rows(SHOP, from, 4)).rows());
            }

            assertThat(pages).isEqualTo(all).hasSize(10);
            assertThat(status(People.DANA, rows(SHOP, 10, 4)).rows()).isEmpty();
        }

        @Test
        void aDoneOneSaysWhyItWasLetThrough() {
            ships(host.done(1));

            assertThat(status(People.DANA, rows(SHOP, 0, 5)).rows())
                    .singleElement()
                    .satisfies(
                            row -> assertThat(row.outcome()).isEqualTo(Outcome.UNSATISFIED),
                            row -> assertThat(row.reasons()).containsExactly("NO_EVIDENCE"));
        }
    }

    @Nested
    class Series {

        @Test
        void countsWhatIsStillDoneByTheWeekInWhichItWasDecided() {
            Instant today = Days.NOW;
            recorded(host.done(1), Outcome.SATISFIED, today);
            recorded(host.done(2), Outcome.BYPASSED, today.minus(7, ChronoUnit.DAYS));
            recorded(host.done(3), Outcome.SATISFIED, today.minus(8, ChronoUnit.DAYS));
            recorded(host.open(4), Outcome.SATISFIED, today);
            recorded(host.done(5), Outcome.SATISFIED, today.minus(80, ChronoUnit.DAYS));
            host.done(6);

            assertThat(status(People.DANA, new StatusQuestion(SHOP, 0, 0, new Window(14), false))
                            .series())
                    .containsExactly(
                            new PeriodCounts(
                                    LocalDate.of(2026, 11, 9),
                                    LocalDate.of(2026, 11, 16),
                                    counts(Outcome.SATISFIED, 1)),
                            new PeriodCounts(
                                    LocalDate.of(2026, 11, 16),
                                    LocalDate.of(2026, 11, 23),
                                    counts(Outcome.BYPASSED, 1)),
                            new PeriodCounts(
                                    LocalDate.of(2026, 11, 23),
                                    LocalDate.of(2026, 11, 30),
                                    counts(Outcome.SATISFIED, 1)));
        }
    }

    @Nested
    class Register {

        private final StatusQuestion question = new StatusQuestion(SHOP, 0, 0, null, true);

        @Test
        void hasWhatWasUsedCanBeUsedOrWaitsAndEveryBrokenGlassTheNewestFirst() {
            WorkItemId shipped = host.done(1);
            approved(shipped);
            ships(shipped);
            approved(host.open(2));
            core.overrides.port().add(anOverride().forWorkItem(host.open(3)).requested());
            core.overrides.port().add(anOverride().forWorkItem(host.open(4)).brokenGlass());
            OverrideRequest withdrawn = core.overrides
                    .port()
                    .add(anOverride().forWorkItem(host.open(5)).requested());
            core.overrides.port().replace(withdrawn.withdraw(Days.NOW), withdrawn.version());
            core.overrides
                    .port()
                    .add(anOverride().forWorkItem(new WorkItemId(999)).requested());

            List<RegisterRow> register = status(People.DANA, question).register();

            assertThat(register)
                    .extracting(row -> row.issue().value() + " " + row.state() + " " + row.brokenGlass())
                    .containsExactly(
                            "SHOP-4 APPROVED true",
                            "SHOP-3 REQUESTED false",
                            "SHOP-2 APPROVED false",
                            "SHOP-1 USED false");
            assertThat(register.get(3))
                    .isEqualTo(new RegisterRow(
                            facts(shipped).key(),
                            "Summary 1",
                            1,
                            "USED",
                            List.of("COST", "SPEED"),
                            "guests who pay by invoice",
                            "TRADE_OFF",
                            "The fair is on Friday",
                            "Guests will have left without telling us why",
                            "the well-known dana",
                            "the well-known priya",
                            Days.NOW,
                            Days.TODAY.plusDays(20),
                            Days.TODAY.plusDays(30),
                            false));
            assertThat(register.get(0).premortem()).isNull();
            assertThat(register.get(1).approver()).isNull();
        }

        @Test
        void leavesOutAnApprovalWhoseLastDayHasPassed() {
            approved(host.open(1));
            core.clock.advance(Duration.ofDays(21));

            assertThat(status(People.DANA, question).register()).isEmpty();
        }

        @Test
        void hasNothingOfWorkItemsThatTheReaderMayNotSee() {
            host.open(1);
            approved(host.add(2, false, Set.of(People.SAM)));

            assertThat(status(People.SAM, question).register()).isEmpty();
            assertThat(status(People.DANA, question).register()).hasSize(1);
        }
    }

    @Nested
    class Failing {

        @Test
        void aScopeSaysWhyAndTheOthersAreAnswered() {
            host.open(1);

            List<ScopeAnswer> answers = ask(
                    People.DANA,
                    StatusQuestion.of(Scope.jql("nonsense")),
                    StatusQuestion.of(Scope.project("NONE")),
                    StatusQuestion.of(Scope.version("SHOP", "9.9")),
                    StatusQuestion.of(Scope.epic("SHOP-77")),
                    StatusQuestion.of(Scope.issue("SHOP-78")),
                    StatusQuestion.of(Scope.page("home")),
                    StatusQuestion.of(SHOP));

            assertThat(answers.subList(0, 6))
                    .containsExactly(
                            new ScopeFailure(FailureCode.JQL_INVALID, "Field 'nonsense' does not exist."),
                            new ScopeFailure(FailureCode.NOT_FOUND, "There is no project NONE, or you may not see it."),
                            new ScopeFailure(
                                    FailureCode.NOT_FOUND,
                                    "There is no version 9.9 in project SHOP, or you may not see it."),
                            new ScopeFailure(FailureCode.NOT_FOUND, "There is no epic SHOP-77, or you may not see it."),
                            new ScopeFailure(
                                    FailureCode.NOT_FOUND, "There is no work item SHOP-78, or you may not see it."),
                            new ScopeFailure(FailureCode.BAD_SCOPE, "home is not the id of a page."));
            assertThat(known(answers.get(6)).total()).isEqualTo(1);
            assertThat(logged).isEmpty();
        }

        @Test
        void whatIsHiddenIsAnsweredLikeWhatDoesNotExist() {
            host.add(1, false, Set.of(People.RITA));

            assertThat(ask(People.RITA, StatusQuestion.of(Scope.issue("SHOP-1"))))
                    .extracting(answer -> ((ScopeFailure) answer).message())
                    .containsExactly("There is no work item SHOP-1, or you may not see it.");
        }

        @Test
        void aStoreThatIsDownMakesNoOutcomeEvenWhereEverythingIsOpen() {
            host.open(1);
            gaps.breakDown();
            core.links.breakDown();
            core.overrides.breakDown();

            assertThat(ask(People.DANA, StatusQuestion.of(SHOP)))
                    .containsExactly(new ScopeFailure(
                            FailureCode.UNREADABLE,
                            "Jira could not read this just now. Please try again in a minute."));
            assertThat(logged).isNotEmpty();
        }

        @Test
        void aHostThatIsDownMakesEveryScopeUnreadable() {
            host.open(1);
            search.breakDown();

            assertThat(ask(People.DANA, StatusQuestion.of(SHOP), StatusQuestion.of(Scope.page(PAGE))))
                    .extracting(answer -> ((ScopeFailure) answer).code())
                    .containsExactly(FailureCode.UNREADABLE, FailureCode.UNREADABLE);
        }

        @Test
        void anOverrideStoreThatIsDownSpoilsOnlyTheScopeThatAsksForTheRegister() {
            ships(host.done(1));
            core.overrides.breakDown();

            List<ScopeAnswer> answers =
                    ask(People.DANA, StatusQuestion.of(SHOP), new StatusQuestion(SHOP, 0, 0, null, true));

            assertThat(known(answers.get(0)).total()).isEqualTo(1);
            assertThat(answers.get(1)).isInstanceOf(ScopeFailure.class);
        }
    }

    @Nested
    class WhatRestsOnAPage {

        private static final InsightStatus NOTHING = new InsightStatus(List.of(), List.of(), 0, 0, 0, 0);

        private final StatusQuestion question = rows(Scope.page(PAGE), 0, 20);

        private InsightKey insight(String key) {
            InsightKey insight = new InsightKey(key);
            core.insights
                    .port()
                    .add(anInsight()
                            .withKey(insight)
                            .from(new Source(SourceKind.CONFLUENCE_PAGE, PAGE))
                            .insight());
            core.host.exists(EvidenceRef.page(PAGE));
            return insight;
        }

        private InsightStatus insight(PersonId reader) {
            return Objects.requireNonNull(status(reader, question).insight());
        }

        @Test
        void isFoundThroughInsightsAndThroughTheHostsOwnLinks() {
            link(host.open(1), insight("INS-3"), Stance.SUPPORTS);
            linkedByHost.add(host.open(2));
            host.open(3);

            InsightStatus insight = insight(People.DANA);

            assertThat(insight.keys()).containsExactly("INS-3");
            assertThat(insight.items())
                    .extracting(use -> use.issue().value() + " " + use.stance() + " " + use.ended())
                    .containsExactlyInAnyOrder("SHOP-1 SUPPORTS OPEN", "SHOP-2 SUPPORTS OPEN");
            assertThat(insight.restricted()).isZero();
            assertThat(status(People.DANA, question).total()).isEqualTo(2);
            assertThat(status(People.DANA, question).jql()).isEqualTo("SHOP-1, SHOP-2");
            assertThat(status(People.DANA, question).rows()).hasSize(2);
        }

        @Test
        void whatTheReaderMayNotSeeIsOnlyCounted() {
            InsightKey insight = insight("INS-3");
            link(host.add(1, false, Set.of(People.SAM)), insight, Stance.SUPPORTS);
            link(host.open(2), insight, Stance.SUPPORTS);
            link(new WorkItemId(99), insight, Stance.SUPPORTS);

            InsightStatus sams = insight(People.SAM);

            assertThat(sams.items()).extracting(use -> use.issue().value()).containsExactly("SHOP-2");
            assertThat(sams.restricted()).isEqualTo(1);
        }

        @Test
        void aWorkItemThatRestsOnARestrictedInsightAloneDoesNotGiveItAway() {
            InsightKey insight = insight("INS-3");
            link(host.open(1), insight, Stance.SUPPORTS);
            WorkItemId both = host.open(2);
            link(both, insight, Stance.CONTRADICTS);
            linkedByHost.add(both);

            InsightStatus ritas = insight(People.RITA);

            assertThat(ritas.keys()).isEmpty();
            assertThat(ritas.items())
                    .extracting(use -> use.issue().value() + " " + use.stance())
                    .containsExactly("SHOP-2 SUPPORTS");
            assertThat(ritas.restricted()).isEqualTo(1);
        }

        @Test
        void aContradictionOutweighsSupport() {
            WorkItemId workItem = host.open(1);
            link(workItem, insight("INS-3"), Stance.CONTRADICTS);
            link(workItem, insight("INS-4"), Stance.SUPPORTS);
            linkedByHost.add(workItem);

            assertThat(insight(People.DANA).items())
                    .extracting(InsightUse::stance)
                    .containsExactly(Stance.CONTRADICTS);
            assertThat(insight(People.DANA).keys()).containsExactly("INS-4", "INS-3");
        }

        private InsightKey declined(int number) {
            InsightKey declined = InsightKey.of(number);
            core.insights
                    .port()
                    .add(anInsight()
                            .withKey(declined)
                            .from(new Source(SourceKind.CONFLUENCE_PAGE, PAGE))
                            .declinedBecause("a misunderstanding")
                            .insight());
            return declined;
        }

        @Test
        void aDeclinedInsightCarriesNothing() {
            InsightKey declined = declined(3);
            link(host.open(1), declined, Stance.SUPPORTS);

            assertThat(insight(People.DANA)).isEqualTo(NOTHING);
        }

        @Test
        void saysHowItEndedAndWhatShippedAgainstComesFirst() {
            InsightKey insight = insight("INS-3");
            for (int number = 1; number <= 7; number++) {
                host.done(number);
                link(new WorkItemId(number), insight, Stance.SUPPORTS);
            }
            recorded(new WorkItemId(1), Outcome.SATISFIED, Days.NOW);
            recorded(new WorkItemId(2), Outcome.BYPASSED, Days.NOW);
            overridden(3, Harm.NO, Harm.YES);
            overridden(4, Harm.CANNOT_TELL, Harm.NO);
            overridden(5, null, null);
            overridden(6, Harm.CANNOT_TELL, null);
            core.clock.advance(Duration.ofDays(31));

            List<InsightUse> uses = insight(People.DANA).items();

            assertThat(uses)
                    .extracting(use -> use.issue().value() + " " + use.ended())
                    .containsExactlyInAnyOrder(
                            "SHOP-2 NOT_ASKED_YET",
                            "SHOP-3 HARM_HAPPENED",
                            "SHOP-4 NO_HARM",
                            "SHOP-5 NOBODY_ANSWERED",
                            "SHOP-6 CANNOT_TELL",
                            "SHOP-1 SHIPPED_WITH_EVIDENCE",
                            "SHOP-7 NOT_JUDGED");
            assertThat(uses.subList(0, 5)).allMatch(InsightUse::shippedAgainst);
            assertThat(uses.subList(5, 7)).noneMatch(InsightUse::shippedAgainst);
        }

        @Test
        void itsFiguresAreOfAllOfItAndNotOfTheFirstTwoHundredOrOfThoseThatWereJudged() {
            host.addMany(1, 641, true);
            host.addMany(641, 731, false);
            for (int number = 1; number < 731; number++) {
                linkedByHost.add(new WorkItemId(number));
            }
            for (int number = 1; number <= 550; number++) {
                recorded(new WorkItemId(number), number <= 150 ? Outcome.OVERRIDDEN : Outcome.SATISFIED, Days.NOW);
            }
            nanosEach.set(Judging.MOST_TIME.toNanos() / 2);

            InsightStatus insight = insight(People.DANA);

            assertThat(insight.items()).hasSize(StatusQuestion.MOST_ROWS);
            assertThat(insight.total()).isEqualTo(730);
            assertThat(insight.decided()).isEqualTo(550);
            assertThat(insight.shippedAgainst()).isEqualTo(150);
            assertThat(status(People.DANA, question).unjudged()).isEqualTo(88);
        }

        @Test
        void itsFiguresKnowWhatShippedAgainstAContradiction() {
            WorkItemId contradicted = host.done(1);
            link(contradicted, insight("INS-3"), Stance.CONTRADICTS);
            recorded(contradicted, Outcome.SATISFIED, Days.NOW);
            linkedByHost.add(host.done(2));

            assertThat(insight(People.DANA))
                    .extracting(InsightStatus::total, InsightStatus::decided, InsightStatus::shippedAgainst)
                    .containsExactly(2L, 1L, 1L);
        }

        /** Used, and asked after 30 and 90 days; null where nobody answered. */
        private void overridden(int number, @Nullable Harm first, @Nullable Harm second) {
            WorkItemId id = new WorkItemId(number);
            recorded(id, Outcome.OVERRIDDEN, Days.NOW);
            OverrideRequest approved = approved(id);
            OverrideRequest used = approved.use(new Passage("step"), Days.NOW);
            core.overrides.port().replace(used, approved.version());
            asked(used, 1, 30, first);
            asked(used, 2, 90, second);
        }

        private void asked(OverrideRequest used, int question, int days, @Nullable Harm answer) {
            followUps.schedule(FollowUp.scheduled(used, question, Days.TODAY.plusDays(days)));
            if (answer != null) {
                FollowUp stored = followUps.of(used.id()).get(question - 1);
                followUps.replace(
                        stored.answered(new HarmAnswer(
                                answer, null, "So it is", People.DANA, Days.NOW.plus(days, ChronoUnit.DAYS))),
                        stored.version());
            }
        }

        @Test
        void tooManyAreNotLookedAt() {
            for (int number = 1; number <= ResearchPages.MOST + 1; number++) {
                linkedByHost.add(new WorkItemId(number));
            }

            assertThat(ask(People.DANA, question))
                    .extracting(answer -> ((ScopeFailure) answer).code())
                    .containsExactly(FailureCode.TOO_LARGE);
        }

        @Test
        void tooManyInsightsAreNotLookedAtEvenIfMostWereDeclined() {
            link(host.open(1), insight("INS-1"), Stance.SUPPORTS);
            for (int number = 2; number <= 501; number++) {
                declined(number);
            }

            assertThat(ask(People.DANA, question))
                    .extracting(answer -> ((ScopeFailure) answer).code())
                    .containsExactly(FailureCode.TOO_LARGE);
        }

        @Test
        void aPageOnWhichNothingRestsIsEmpty() {
            ScopeStatus status = status(People.DANA, rows(Scope.page("7"), 0, 20));

            assertThat(status.total()).isZero();
            assertThat(status.insight()).isEqualTo(NOTHING);
        }
    }

    @Test
    void anAnswerSaysWhoseItIsAndWhenItWasTrue() {
        core.clock.advance(Duration.ofMillis(250));

        assertThat(desk(RecordedCounts.NONE).answer(List.of(), People.DANA, "dana.developer"))
                .isEqualTo(new StatusAnswer(Days.NOW, "dana.developer", List.of()));
    }

    @Test
    void evidenceThatIsLinkedNativelyCounts() {
        core.host.link(goodEvidence().named(EvidenceRef.issue("SHOP-9")).evidence());
        host.open(1);

        assertThat(status(People.DANA, StatusQuestion.of(SHOP)).openCounts()).isEqualTo(counts(Outcome.SATISFIED, 1));
    }
}
