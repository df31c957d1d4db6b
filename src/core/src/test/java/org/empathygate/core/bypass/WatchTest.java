package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.empathygate.core.given.Days;
import org.empathygate.core.policy.Tier;
import org.empathygate.core.policy.Tiers;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Instant FIRST = Days.NOW;
    private static final Instant LATER = Days.NOW.plusSeconds(3600);

    @Test
    void whatIsTurnedUpFromOffIsWatchedFromThenOn() {
        Watch before = Watch.NONE
                .under(new Tiers(Tier.OBSERVE, Map.of("Story", Tier.OFF)), FIRST)
                .readSince(FIRST);
        Watch after = before.under(Tiers.all(Tier.ENFORCE), LATER);

        assertThat(before.of("story")).isNull();
        assertThat(before.of("Bug")).isEqualTo(new Era(FIRST, true));
        assertThat(after.of("Story")).isEqualTo(new Era(LATER, false));
        assertThat(after.of("Bug")).isEqualTo(new Era(FIRST, true));
    }

    @Test
    void turningATierUpFurtherChangesNothing() {
        Watch before = Watch.NONE.under(Tiers.all(Tier.OBSERVE), FIRST);

        assertThat(before.under(Tiers.all(Tier.ENFORCE), LATER)).isEqualTo(before);
    }

    @Test
    void whatIsTurnedOffIsForgotten() {
        Watch off = Watch.NONE.under(Tiers.all(Tier.WARN), FIRST).under(Tiers.all(Tier.OFF), LATER);

        assertThat(off.of("Story")).isNull();
    }

    @Test
    void onlyATimeThatBeganBeforeTheReadingIsCompleteByIt() {
        Watch watch = Watch.NONE.under(Tiers.all(Tier.WARN), LATER);

        assertThat(watch.readSince(FIRST).of("Story")).isEqualTo(new Era(LATER, false));
        assertThat(watch.readSince(LATER).of("Story")).isEqualTo(new Era(LATER, true));
    }

    @Test
    void isReadAsItWasWritten() {
        Watch watch = Watch.NONE
                .under(new Tiers(Tier.OBSERVE, Map.of("Story", Tier.OFF, "Bug", Tier.WARN)), FIRST)
                .readSince(LATER);

        assertThat(Watches.read(Watches.write(watch))).isEqualTo(watch);
        assertThat(Watches.read("")).isEqualTo(Watch.NONE);
    }
}
