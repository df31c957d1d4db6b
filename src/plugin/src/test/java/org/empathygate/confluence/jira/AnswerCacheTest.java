package org.empathygate.confluence.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.PersonId;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.status.FailureCode;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.ScopeFailure;
import org.empathygate.core.status.StatusQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerCacheTest {

    private static final ScopeFailure ANSWER = new ScopeFailure(FailureCode.NOT_FOUND, "Nothing here.");
    private static final AnswerKey KEY = key("dana", "SHOP");

    private final MovableClock clock = new MovableClock();
    private final AnswerCache cache = new AnswerCache(Lifetimes.USUAL, clock);

    @Test
    void anAnswerIsFreshForTwoMinutesAndShownAsOldForAnHour() {
        keep(KEY);
        clock.advance(Duration.ofSeconds(119));
        assertThat(cache.current(KEY, null)).isPresent();

        clock.advance(Duration.ofSeconds(1));
        assertThat(cache.current(KEY, null)).isEmpty();
        assertThat(known(KEY)).isPresent();

        clock.advance(Duration.ofMinutes(58));
        assertThat(cache.whatever(KEY)).isEmpty();
        assertThat(cache.size()).isZero();
    }

    @Test
    void whoAsksForANewOneGetsOneOfTheLastFiveSeconds() {
        keep(KEY);
        clock.advance(Duration.ofMillis(4_999));
        assertThat(cache.current(KEY, clock.instant())).isPresent();

        clock.advance(Duration.ofMillis(1));
        assertThat(cache.current(KEY, clock.instant())).isEmpty();
        assertThat(cache.current(KEY, null)).isPresent();
    }

    @Test
    void anAddressThatAskedForANewOneOnceIsAnsweredByItAgain() {
        Instant seen = clock.instant();
        clock.advance(Duration.ofSeconds(30));
        keep(KEY);
        clock.advance(Duration.ofSeconds(119));
        assertThat(cache.current(KEY, seen)).isPresent();

        clock.advance(Duration.ofSeconds(1));
        assertThat(cache.current(KEY, seen)).isEmpty();
    }

    @Test
    void noReaderLinkOrQuestionSharesAnAnswer() {
        keep(KEY);

        assertThat(cache.whatever(key("rita", "SHOP"))).isEmpty();
        assertThat(cache.whatever(key("dana", "PAY"))).isEmpty();
        assertThat(cache.whatever(new AnswerKey(KEY.reader(), "other", KEY.question())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void aRefusalIsRememberedForSecondsOnly(Trouble trouble) {
        cache.keep(KEY, Reply.Refusal.of(trouble), clock.instant());
        clock.advance(Duration.ofMillis(1_999));
        assertThat(cache.current(KEY, null)).isPresent();

        clock.advance(Duration.ofSeconds(4));
        assertThat(cache.current(KEY, null)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void whoComesBackFromConsentingIsNotToldThatItIsMissing(Trouble trouble) {
        cache.keep(KEY, Reply.Refusal.of(trouble), clock.instant());
        Instant seen = clock.instant();
        clock.advance(Duration.ofMillis(2));

        assertThat(cache.current(KEY, seen).isEmpty())
                .isEqualTo(trouble == Trouble.NOT_AUTHORISED || trouble == Trouble.NO_PERMISSION);
        cache.keep(KEY, Reply.Refusal.of(trouble), clock.instant());
        assertThat(cache.current(KEY, seen)).as("they were told again").isPresent();
    }

    @Test
    void whatWillBeSeenLaterWasNotSeen() {
        cache.keep(KEY, Reply.Refusal.of(Trouble.NOT_AUTHORISED), clock.instant());

        assertThat(cache.current(KEY, clock.instant().plusSeconds(60))).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void anAnswerOutlivesOnlyARefusalThatIsOfTheMoment(Trouble trouble) {
        keep(KEY);
        cache.keep(KEY, Reply.Refusal.of(trouble), clock.instant());

        assertThat(known(KEY).isPresent()).isEqualTo(trouble.isOfTheMoment());
        clock.advance(Duration.ofSeconds(6));
        assertThat(cache.current(KEY, null)).isEmpty();
    }

    @Test
    void anAnswerThatIsTooOldIsNotCarriedAlongByRefusals() {
        keep(KEY);
        clock.advance(Duration.ofMinutes(59));
        cache.keep(KEY, Reply.Refusal.of(Trouble.JIRA_DOWN), clock.instant());
        clock.advance(Duration.ofMinutes(2));
        cache.keep(KEY, Reply.Refusal.of(Trouble.JIRA_DOWN), clock.instant());

        assertThat(known(KEY)).isEmpty();
    }

    @Test
    void aClockThatWasSetBackMakesNothingYoung() {
        keep(KEY);
        clock.advance(Duration.ofMinutes(-10));

        assertThat(cache.current(KEY, null)).isEmpty();
    }

    @Test
    void holdsTwoThousandAnswersAndForgetsWhatWasNotLookedAtForLongest() {
        for (int i = 0; i < 2_000; i++) {
            keep(key("dana", "P" + i));
        }
        assertThat(cache.whatever(key("dana", "P0"))).isPresent();

        keep(KEY);

        assertThat(cache.size()).isEqualTo(2_000);
        assertThat(cache.whatever(key("dana", "P0"))).isPresent();
        assertThat(cache.whatever(key("dana", "P1"))).isEmpty();
    }

    @Test
    void holdsSixteenMegabytesHoweverFewAnswersThatAre() {
        for (int i = 0; i < 30; i++) {
            cache.keep(
                    key("dana", "P" + i), new ScopeFailure(FailureCode.NOT_FOUND, "x".repeat(500_000)), Instant.EPOCH);
        }

        assertThat(cache.size()).isBetween(10, 16);
        assertThat(cache.whatever(key("dana", "P29"))).isPresent();
        cache.keep(KEY, new ScopeFailure(FailureCode.NOT_FOUND, "x".repeat(20_000_000)), Instant.EPOCH);
        assertThat(cache.size()).isZero();
    }

    private void keep(AnswerKey key) {
        cache.keep(key, ANSWER, Instant.EPOCH);
    }

    private Optional<Remembered.Known> known(AnswerKey key) {
        return cache.whatever(key).flatMap(entry -> Optional.ofNullable(entry.known()));
    }

    static AnswerKey key(String reader, String project) {
        return new AnswerKey(new PersonId(reader), "link", StatusQuestion.of(Scope.project(project)));
    }

    static List<AnswerKey> keys(String reader, String... projects) {
        return List.of(projects).stream().map(project -> key(reader, project)).toList();
    }
}
