package org.empathygate.confluence.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.given.MovableClock;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final MovableClock clock = new MovableClock();
    private final Breaker breaker = new Breaker(clock);

    @Test
    void letsEverybodyThroughUntilThreeFailuresInARow() {
        fail(2);
        breaker.succeeded();
        fail(2);

        assertThat(breaker.refuses()).isEmpty();
        assertThat(breaker.isShut()).isEmpty();
    }

    @Test
    void refusesWithWhatTheLastOneDiedOf() {
        fail(2);
        breaker.failed(Trouble.TOO_SLOW);

        assertThat(breaker.isShut()).contains(Trouble.TOO_SLOW);
        assertThat(breaker.refuses()).contains(Trouble.TOO_SLOW);
    }

    @Test
    void letsOneTryAfterHalfAMinute() {
        fail(3);
        clock.advance(Duration.ofMillis(29_999));
        assertThat(breaker.refuses()).isPresent();

        clock.advance(Duration.ofMillis(1));
        assertThat(breaker.isShut()).isEmpty();
        assertThat(breaker.refuses()).isEmpty();
        assertThat(breaker.refuses()).isPresent();
    }

    @Test
    void closesWhenTheTrialSucceeds() {
        fail(3);
        clock.advance(Duration.ofSeconds(30));
        assertThat(breaker.refuses()).isEmpty();

        breaker.succeeded();

        assertThat(breaker.refuses()).isEmpty();
        assertThat(breaker.refuses()).isEmpty();
    }

    @Test
    void staysOpenWhenTheTrialFailsAndLetsAnotherTryWhenItIsNeverHeardOfAgain() {
        fail(3);
        clock.advance(Duration.ofSeconds(30));
        assertThat(breaker.refuses()).isEmpty();
        breaker.failed(Trouble.JIRA_DOWN);
        clock.advance(Duration.ofSeconds(29));
        assertThat(breaker.refuses()).isPresent();

        clock.advance(Duration.ofSeconds(1));
        assertThat(breaker.refuses()).isEmpty();
        clock.advance(Duration.ofSeconds(30));
        assertThat(breaker.refuses()).isEmpty();
    }

    @Test
    void isNotKeptOpenByAClockThatWasSetBack() {
        fail(3);
        clock.advance(Duration.ofDays(-1));

        assertThat(breaker.isShut()).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed(Trouble.JIRA_DOWN);
        }
    }
}
