package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.given.Days;
import org.junit.jupiter.api.Test;

class ChangedLatelyTest {

    private static final Instant SINCE = Days.NOW;
    private static final Instant BEGAN = SINCE.plusSeconds(900);
    private static final Instant LATER = BEGAN.plusSeconds(30);

    private final ChangedLately halfway = ChangedLately.since(SINCE, BEGAN).and(1000, false);

    @Test
    void isReadAsItWasWritten() {
        assertThat(ChangedLately.parse(halfway.text(), LATER)).isEqualTo(halfway);
        assertThat(ChangedLately.parse(Long.toString(SINCE.toEpochMilli()), BEGAN))
                .isEqualTo(ChangedLately.since(SINCE, BEGAN));
        assertThatThrownBy(() -> ChangedLately.parse("1 2", LATER)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void theNextTimeBeginsWhereThisOneBegan() {
        assertThat(ChangedLately.parse(halfway.next().text(), LATER)).isEqualTo(ChangedLately.since(BEGAN, LATER));
    }

    @Test
    void whatFailedIsTriedAgainForADay() {
        assertThat(halfway.and(5, true).and(5, false).next().since()).isEqualTo(SINCE);

        Instant muchLater = SINCE.plus(Duration.ofDays(3));
        assertThat(ChangedLately.since(SINCE, muchLater).and(5, true).next().since())
                .isEqualTo(muchLater.minus(Duration.ofDays(1)));
    }
}
