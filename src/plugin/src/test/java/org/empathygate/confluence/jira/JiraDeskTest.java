package org.empathygate.confluence.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.PersonId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.ScopeFailure;
import org.empathygate.core.status.ScopeStatus;
import org.empathygate.core.status.StatusQuestion;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class JiraDeskTest {

    private static final PersonId DANA = new PersonId("dana");
    private static final PersonId RITA = new PersonId("rita");
    private static final int LINES = 8;

    /** Real time. Where nothing hangs, nobody waits for so long; where something does, nobody waits for longer. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(200);

    private final MovableClock clock = new MovableClock();
    private final JiraTwin jira = new JiraTwin("primary", "second");
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Lines lines = new Lines(threads, LINES, Duration.ofMillis(20));
    private final JiraDesk desk = new JiraDesk(jira, lines, PATIENCE, clock);
    private final JiraDesk hurried = new JiraDesk(jira, lines, LITTLE_PATIENCE, clock);
    private final List<CountDownLatch> hanging = new ArrayList<>();

    @AfterEach
    void letGo() throws InterruptedException {
        hanging.forEach(CountDownLatch::countDown);
        threads.shutdown();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    @Nested
    class APageWithTwentyMacros {

        private final List<Wanted> page =
                IntStream.range(0, 20).mapToObj(i -> project("P" + i)).toList();

        @Test
        void makesOneRequest() {
            assertThat(showAll(DANA)).allSatisfy(told -> {
                assertThat(count(told)).isEqualTo(7);
                assertThat(((Told.Answer) told).isOld()).isFalse();
            });
            assertThat(jira.requests()).hasSize(1);
            assertThat(jira.requests().get(0).questions()).hasSize(20);
        }

        @Test
        void makesOneForEachReader() {
            showAll(DANA);
            showAll(RITA);

            assertThat(jira.requests()).hasSize(2);
        }

        @Test
        void asksOnceWhereTheSameIsShownTwice() {
            ask(DANA, page.get(0), List.of(page.get(0), page.get(1), page.get(0)));

            assertThat(jira.requests())
                    .singleElement()
                    .satisfies(batch -> assertThat(batch.questions())
                            .containsExactly(page.get(0).question(), page.get(1).question()));
        }

        @Test
        void leavesOutWhatIsFreshAlready() {
            ask(DANA, page.get(3), List.of());
            showAll(DANA);

            assertThat(jira.requests().get(1).questions()).hasSize(19);
        }

        @ParameterizedTest
        @EnumSource(
                value = Trouble.class,
                names = {"JIRA_DOWN", "TOO_SLOW", "NOT_OURS", "PLUGIN_MISSING", "NO_PERMISSION", "BUSY"})
        void sharesOneFailure(Trouble trouble) {
            jira.refuses(trouble);

            assertThat(showAll(DANA))
                    .allSatisfy(told -> assertThat(trouble(told)).isEqualTo(trouble));
            assertThat(jira.requests()).hasSize(1);
        }

        @Test
        void isHeldUpOnceByAJiraThatHangs() {
            hang();

            assertThat(page)
                    .allSatisfy(wanted -> assertThat(trouble(hurried.ask(DANA, wanted, () -> page, plainly())))
                            .isEqualTo(Trouble.TOO_SLOW));
            assertThat(jira.requests()).hasSize(1);
        }

        @Test
        void isHeldUpOnceAlsoWhereEachIncludedPageAsksForItself() {
            hang();

            assertThat(page)
                    .allSatisfy(wanted -> assertThat(trouble(hurried.ask(DANA, wanted, List::of, plainly())))
                            .isEqualTo(Trouble.TOO_SLOW));
            assertThat(jira.requests()).hasSize(1);
        }

        @Test
        void asksAgainSecondsAfterAFailureAndAtOnceForAnybodyElse() {
            jira.refuses(Trouble.JIRA_DOWN);
            ask(DANA, page.get(0));
            jira.isWell();

            assertThat(trouble(ask(DANA, page.get(1)))).isEqualTo(Trouble.JIRA_DOWN);
            assertThat(count(ask(RITA, page.get(1)))).isEqualTo(7);
            clock.advance(Duration.ofSeconds(5));
            assertThat(count(ask(DANA, page.get(1)))).isEqualTo(7);
            assertThat(count(ask(DANA, page.get(2)))).isEqualTo(7);
        }

        @Test
        void takesWhatIsNotOursForAnAnswerToNothingElse() {
            jira.answers(batch -> Reply.Refusal.personal(Trouble.NOT_OURS));
            assertThat(trouble(ask(DANA, page.get(0)))).isEqualTo(Trouble.NOT_OURS);
            jira.isWell();

            assertThat(count(ask(DANA, page.get(1)))).isEqualTo(7);
        }

        @Test
        void isOneRequestForAReaderWhoOpensItManyTimesAtOnce() throws Exception {
            int rounds = 100;
            for (int round = 0; round < rounds; round++) {
                PersonId reader = new PersonId("reader" + round);
                CyclicBarrier all = new CyclicBarrier(40);

                var told = results(inParallel(40, i -> {
                    all.await();
                    return ask(reader, page.get(0), page);
                }));

                assertThat(told).allSatisfy(each -> assertThat(count(each)).isEqualTo(7));
            }

            assertThat(jira.requests().size()).isEqualTo(rounds);
        }

        private List<Told> showAll(PersonId reader) {
            return page.stream().map(wanted -> ask(reader, wanted, page)).toList();
        }
    }

    @Test
    void questionsThatAreTooLongForOneAddressTakeAsFewRequestsAsPossible() {
        var page = IntStream.range(0, 9)
                .mapToObj(i -> wanted(null, Scope.jql("a".repeat(1_400) + i)))
                .toList();

        page.forEach(wanted -> assertThat(count(ask(DANA, wanted, page))).isEqualTo(7));

        assertThat(jira.requests()).hasSize(3);
    }

    @Test
    void whatIsTooMuchForOneAnswerIsAskedForInParts() {
        jira.answers(batch -> batch.questions().size() > 5 ? new Reply.TooMuch() : JiraTwin.counts(batch));
        var page = IntStream.range(0, 20).mapToObj(i -> project("P" + i)).toList();

        assertThat(page)
                .allSatisfy(wanted -> assertThat(count(ask(DANA, wanted, page))).isEqualTo(7));
        assertThat(jira.requests())
                .extracting(batch -> batch.questions().size())
                .containsExactly(20, 10, 5, 5, 10, 5, 5);
        assertThat(count(ask(RITA))).isEqualTo(7);
    }

    @Test
    void everyLinkOfAPageIsAskedAtTheSameTime() {
        var second = wanted("second", Scope.project("PAY"));
        var both = new CountDownLatch(2);
        jira.answers(batch -> {
            both.countDown();
            try {
                return both.await(10, TimeUnit.SECONDS) ? JiraTwin.counts(batch) : Reply.Refusal.of(Trouble.TOO_SLOW);
            } catch (InterruptedException stopNow) {
                return Reply.Refusal.of(Trouble.TOO_SLOW);
            }
        });

        ask(DANA, project("SHOP"), List.of(second));

        assertThat(both.getCount()).isZero();
    }

    @Test
    void aLinkThatIsNotThereIsSaidAndNobodyIsAsked() {
        var nowhere = new JiraDesk(new JiraTwin(), new Lines(threads, 1, Duration.ZERO), PATIENCE, clock);

        assertThat(nowhere.ask(DANA, project("SHOP"), List::of, plainly()))
                .isEqualTo(new Told.Nothing(Trouble.NO_LINK, null, null));
        assertThat(desk.ask(DANA, wanted("third", Scope.project("SHOP")), List::of, plainly()))
                .isEqualTo(new Told.Nothing(Trouble.LINK_UNKNOWN, null, "third"));
        assertThat(jira.requests()).isEmpty();
    }

    @Nested
    class WhenJiraCannotAnswer {

        @ParameterizedTest
        @EnumSource(
                value = Trouble.class,
                names = {"JIRA_DOWN", "TOO_SLOW", "NOT_OURS", "BUSY"})
        void whatItSaidBeforeIsShownAsOldWithItsTime(Trouble trouble) {
            ask(DANA);
            clock.advance(Duration.ofMinutes(10));
            jira.refuses(trouble);

            assertThat(ask(DANA)).isInstanceOfSatisfying(Told.Answer.class, told -> {
                assertThat(told.stale()).isEqualTo(trouble);
                assertThat(told.asOf()).isEqualTo(Instant.parse(Answers.AS_OF));
            });
        }

        @Test
        void nothingOlderThanAnHourIsShown() {
            ask(DANA);
            clock.advance(Duration.ofMinutes(60));
            jira.refuses(Trouble.JIRA_DOWN);

            assertThat(trouble(ask(DANA))).isEqualTo(Trouble.JIRA_DOWN);
        }

        @Test
        void nobodyIsShownWhatSomebodyElseSaw() {
            ask(DANA);
            jira.refuses(Trouble.JIRA_DOWN);

            assertThat(trouble(ask(RITA))).isEqualTo(Trouble.JIRA_DOWN);
        }

        @Test
        void whoMayNoLongerSeeItIsNotShownWhatTheySawBefore() {
            ask(DANA);
            clock.advance(Duration.ofMinutes(10));
            jira.refuses(Trouble.NO_PERMISSION);
            assertThat(trouble(ask(DANA))).isEqualTo(Trouble.NO_PERMISSION);

            clock.advance(Duration.ofMinutes(1));
            jira.refuses(Trouble.JIRA_DOWN);
            assertThat(trouble(ask(DANA))).isEqualTo(Trouble.JIRA_DOWN);
        }

        @Test
        void aScopeThatCouldNotBeReadThereIsAskedForAgainSoon() {
            ask(DANA);
            clock.advance(Duration.ofMinutes(10));
            jira.answers(batch -> data(Answers.failure("UNREADABLE", "The index is being rebuilt.")));
            assertThat(ask(DANA))
                    .isInstanceOfSatisfying(
                            Told.Answer.class, told -> assertThat(told.stale()).isEqualTo(Trouble.JIRA_DOWN));

            jira.isWell();
            clock.advance(Duration.ofSeconds(5));
            assertThat(((Told.Answer) ask(DANA)).isOld()).isFalse();
        }

        @Test
        void whatIsWrongWithTheScopeIsAnAnswer() {
            jira.answers(batch -> data(Answers.failure("JQL_INVALID", "No field of this name.")));

            assertThat(ask(DANA))
                    .isInstanceOfSatisfying(
                            Told.Answer.class, told -> assertThat(told.answer()).isInstanceOf(ScopeFailure.class));
            clock.advance(Duration.ofMinutes(1));
            ask(DANA);
            assertThat(jira.requests()).hasSize(1);
        }

        @Test
        void whoeverJustAuthorisedSeesValuesSecondsLater() {
            jira.answers(batch -> Reply.Refusal.notAuthorised(URI.create("https://jira.example/authorise")));
            assertThat(ask(DANA)).isInstanceOfSatisfying(Told.Nothing.class, told -> {
                assertThat(told.trouble()).isEqualTo(Trouble.NOT_AUTHORISED);
                assertThat(told.authorise()).hasToString("https://jira.example/authorise");
            });

            jira.isWell();
            clock.advance(Duration.ofSeconds(3));
            assertThat(count(ask(DANA))).isEqualTo(7);
        }

        @Test
        void aHostThatLacksWhatTheRequestNeedsIsAMessageWithAnId() {
            jira.answers(batch -> {
                throw new NoSuchMethodError("setFollowRedirects");
            });

            assertThat(ask(DANA)).isInstanceOfSatisfying(Told.Nothing.class, told -> {
                assertThat(told.trouble()).isEqualTo(Trouble.BROKEN_HERE);
                assertThat(told.detail()).hasSize(36);
            });
        }
    }

    @Nested
    class AReaderWhoAsksForNewerValues {

        @Test
        void getsThemUnlessTheyHaveThemSinceSeconds() {
            ask(DANA);
            clock.advance(Duration.ofSeconds(4));
            desk.ask(DANA, project("SHOP"), List::of, anew(clock.instant()));
            assertThat(jira.requests()).hasSize(1);

            clock.advance(Duration.ofSeconds(1));
            desk.ask(DANA, project("SHOP"), List::of, anew(clock.instant()));
            assertThat(jira.requests()).hasSize(2);
        }

        @Test
        void getsThemAtOnceWhoComesBackFromConsenting() {
            jira.answers(batch -> Reply.Refusal.notAuthorised(URI.create("https://jira.example/authorise")));
            ask(DANA);
            Instant seen = clock.instant();
            clock.advance(Duration.ofMillis(200));
            desk.ask(DANA, project("SHOP"), List::of, anew(seen));
            desk.ask(DANA, project("SHOP"), List::of, anew(seen));
            assertThat(jira.requests()).as("once for each page").hasSize(2);

            jira.isWell();
            Instant seenAgain = clock.instant();
            clock.advance(Duration.ofMillis(200));

            assertThat(count(desk.ask(DANA, project("SHOP"), List::of, anew(seenAgain))))
                    .isEqualTo(7);
        }

        @Test
        void seesTheOldOnesWhenThereAreNone() {
            ask(DANA);
            clock.advance(Duration.ofSeconds(10));
            jira.refuses(Trouble.JIRA_DOWN);

            assertThat(desk.ask(DANA, project("SHOP"), List::of, anew(clock.instant())))
                    .isInstanceOfSatisfying(
                            Told.Answer.class, told -> assertThat(told.stale()).isEqualTo(Trouble.JIRA_DOWN));
        }
    }

    @Nested
    class Recalling {

        @Test
        void neverAsks() {
            assertThat(desk.recall(DANA, project("SHOP"))).isInstanceOf(Told.Unasked.class);
            ask(DANA);
            assertThat(count(desk.recall(DANA, project("SHOP")))).isEqualTo(7);
            clock.advance(Duration.ofMinutes(30));
            assertThat(count(desk.recall(DANA, project("SHOP")))).isEqualTo(7);
            assertThat(desk.recall(RITA, project("SHOP"))).isInstanceOf(Told.Unasked.class);
            assertThat(jira.requests()).hasSize(1);
        }
    }

    @Nested
    class WhenManyAskAtOnce {

        @Test
        void theSameQuestionOfTheSameReaderIsOneRequest() throws Exception {
            var release = hang();
            var waiting = inParallel(20, i -> ask(DANA));
            await(() -> jira.requests().size() == 1);
            release.countDown();

            assertThat(results(waiting))
                    .allSatisfy(told -> assertThat(count(told)).isEqualTo(7));
            assertThat(jira.requests()).hasSize(1);
        }

        @Test
        void twoHundredReadersOverAJiraThatHangsWaitNoLongerThanTheDeadlineAndTakeEightLines() throws Exception {
            hang();
            long start = System.nanoTime();

            var told = results(inParallel(200, i -> askHurried(new PersonId("reader" + i))));

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
            assertThat(told).allSatisfy(each -> assertThat(trouble(each)).isIn(Trouble.TOO_SLOW, Trouble.BUSY));
            assertThat(jira.mostInFlight()).isLessThanOrEqualTo(LINES);
        }

        @Test
        void linesAreFreeAgainOnceJiraHasLetGo() throws Exception {
            var release = hang();
            results(inParallel(LINES, i -> askHurried(new PersonId("reader" + i))));
            clock.advance(Duration.ofSeconds(31));
            assertThat(trouble(askHurried(RITA))).isEqualTo(Trouble.BUSY);

            release.countDown();
            jira.isWell();
            clock.advance(Duration.ofSeconds(31));
            await(() -> {
                clock.advance(Duration.ofSeconds(31));
                return askHurried(RITA) instanceof Told.Answer;
            });
        }
    }

    @Test
    void anAnswerThatComesTooLateIsThereForTheNextPage() throws Exception {
        var release = hang();
        assertThat(trouble(askHurried(DANA))).isEqualTo(Trouble.TOO_SLOW);

        release.countDown();

        await(() -> hurried.recall(DANA, project("SHOP")) instanceof Told.Answer);
        assertThat(count(askHurried(DANA))).isEqualTo(7);
        assertThat(jira.requests()).hasSize(1);
    }

    @Test
    void whatIsRecalledIsOldOnceItIsNotFreshAnyMore() {
        ask(DANA);

        assertThat(isOld(desk.recall(DANA, project("SHOP")))).isFalse();
        clock.advance(Lifetimes.USUAL.fresh());
        assertThat(isOld(desk.recall(DANA, project("SHOP")))).isTrue();
        assertThat(isOld(ask(DANA))).isFalse();
        assertThat(isOld(desk.recall(DANA, project("SHOP")))).isFalse();
    }

    private static boolean isOld(Told told) {
        return ((Told.Answer) told).isOld();
    }

    @Test
    void whoeverIsInterruptedWaitsNoLongerAndStaysInterrupted() {
        hang();
        Thread.currentThread().interrupt();

        assertThat(trouble(ask(DANA))).isIn(Trouble.TOO_SLOW, Trouble.BUSY);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Nested
    class AJiraThatFailedThreeTimesInARow {

        @Test
        void isLeftAloneForHalfAMinuteAndThenTriedOnce() {
            jira.refuses(Trouble.JIRA_DOWN);
            failThreeTimes();
            assertThat(trouble(ask(RITA))).isEqualTo(Trouble.JIRA_DOWN);
            assertThat(jira.requests()).hasSize(3);

            jira.isWell();
            clock.advance(Duration.ofSeconds(30));
            assertThat(count(ask(RITA))).isEqualTo(7);
            assertThat(jira.requests()).hasSize(4);
        }

        @Test
        void doesNotKeepAnybodyFromAnotherJira() {
            jira.refuses(Trouble.JIRA_DOWN);
            failThreeTimes();
            jira.isWell();

            assertThat(count(ask(DANA, wanted("second", Scope.project("SHOP")), List.of())))
                    .isEqualTo(7);
        }

        @ParameterizedTest
        @EnumSource(
                value = Trouble.class,
                names = {"NO_PERMISSION", "PLUGIN_MISSING"})
        void isNotOneThatOnlyRefusedSomebody(Trouble trouble) {
            jira.refuses(trouble);
            failThreeTimes();
            jira.isWell();

            assertThat(count(ask(RITA))).isEqualTo(7);
        }

        private void failThreeTimes() {
            for (int i = 0; i < 3; i++) {
                ask(new PersonId("reader" + i));
            }
        }
    }

    private Visit plainly() {
        return new Visit(null, clock.instant(), null);
    }

    private Visit anew(Instant newerThan) {
        return new Visit(newerThan, clock.instant(), null);
    }

    private Told askHurried(PersonId reader) {
        return hurried.ask(reader, project("SHOP"), List::of, plainly());
    }

    private Told ask(PersonId reader) {
        return ask(reader, project("SHOP"));
    }

    private Told ask(PersonId reader, Wanted wanted) {
        return ask(reader, wanted, List.of());
    }

    private Told ask(PersonId reader, Wanted wanted, List<Wanted> page) {
        return desk.ask(reader, wanted, () -> page, plainly());
    }

    private CountDownLatch hang() {
        CountDownLatch release = jira.hangs();
        hanging.add(release);
        return release;
    }

    private static Reply data(String scope) {
        return new Reply.Data(AnswerReader.read(Answers.of(scope), 1).orElseThrow());
    }

    private static Wanted project(String key) {
        return wanted(null, Scope.project(key));
    }

    private static Wanted wanted(@Nullable String link, Scope scope) {
        return new Wanted(link, StatusQuestion.of(scope));
    }

    private static long count(Told told) {
        return told instanceof Told.Answer answer && answer.answer() instanceof ScopeStatus status
                ? status.counts().count(Outcome.UNSATISFIED)
                : -1;
    }

    private static Trouble trouble(Told told) {
        if (told instanceof Told.Nothing nothing) {
            return nothing.trouble();
        }
        throw new AssertionError("There is an answer: " + told);
    }

    private interface Each {
        Told told(int number) throws Exception;
    }

    private List<Future<Told>> inParallel(int number, Each each) {
        ExecutorService pages = Executors.newFixedThreadPool(number);
        List<Future<Told>> results = IntStream.range(0, number)
                .mapToObj(i -> pages.submit((Callable<Told>) () -> each.told(i)))
                .toList();
        pages.shutdown();
        return results;
    }

    private static List<Told> results(List<Future<Told>> waiting) throws Exception {
        List<Told> told = new ArrayList<>();
        for (Future<Told> each : waiting) {
            told.add(each.get(30, TimeUnit.SECONDS));
        }
        return told;
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as("gives up").isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
