package org.empathygate.core.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void whoeverWantsLittleGetsItAllAndTheOthersGetTheSame() {
        assertThat(Shares.of(List.of(1_000_000L, 3L, 20L, 700L), 103)).containsExactly(40, 3, 20, 40);
    }

    @Test
    void oneAloneGetsWhatThereIs() {
        assertThat(Shares.of(List.of(7L), 5)).containsExactly(5);
        assertThat(Shares.of(List.of(4L), 5)).containsExactly(4);
    }

    @Test
    void nobodyGetsNothing() {
        assertThat(Shares.of(List.of(), 5)).isEmpty();
    }

    @Property
    void nobodyGetsMoreThanTheyWantNorMoreThanSomebodyWhoGotTooLittle(
            @ForAll List<@LongRange(min = 0, max = 2_000_000) Long> wanted,
            @ForAll @IntRange(min = 0, max = 2_000) int there) {
        List<Integer> shares = Shares.of(wanted, there);

        assertThat(shares).hasSameSizeAs(wanted);
        assertThat(shares.stream().mapToInt(Integer::intValue).sum()).isLessThanOrEqualTo(there);
        for (int one = 0; one < wanted.size(); one++) {
            assertThat((long) shares.get(one)).isBetween(0L, wanted.get(one));
            if (shares.get(one) < wanted.get(one)) {
                int tooLittle = shares.get(one) + 1;
                assertThat(shares).allMatch(other -> other <= tooLittle);
            }
        }
    }
}
