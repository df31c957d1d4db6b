package org.empathygate.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WorkbenchClockTest {

    private final WorkbenchClock clock = new WorkbenchClock();

    @Test
    void showsTheSystemsTimeAtFirst() {
        assertThat(clock.instant()).isBetween(Instant.now().minusSeconds(5), Instant.now());
    }

    @Test
    void advancesAndStaysAhead() {
        clock.advance(Duration.ofDays(3));
        clock.advance(Duration.ofHours(1));

        assertThat(clock.instant()).isAfter(Instant.now().plus(Duration.ofDays(3)));
    }

    @Test
    void movesItsViewsInOtherZonesToo() {
        var view = clock.withZone(ZoneId.of("Europe/Berlin"));

        clock.advance(Duration.ofDays(3));

        assertThat(view.instant()).isAfter(Instant.now().plus(Duration.ofDays(2)));
        assertThat(view.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void neverGoesBack() {
        assertThatThrownBy(() -> clock.advance(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}
