package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.Test;

/** The days of a delegation, whatever they are. */
class DelegationTest {

    private static final LocalDate START = Days.TODAY;

    private static Delegation days(int first, int length) {
        return Delegation.made(
                People.PRIYA, 1, People.SAM, START.plusDays(first), START.plusDays(first + length), Days.NOW);
    }

    private static boolean counts(Delegation delegation, long day) {
        return delegation.on(START.plusDays(day));
    }

    @Property
    void itCountsOnExactlyTheDaysFromTheFirstToTheLast(
            @ForAll @IntRange(max = 400) int first,
            @ForAll @IntRange(max = 60) int length,
            @ForAll @IntRange(max = 500) int day) {
        assertThat(counts(days(first, length), day)).isEqualTo(day >= first && day <= first + length);
    }

    @Property
    void twoOverlapExactlyWhenTheyShareADay(
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 20) int length,
            @ForAll @IntRange(max = 60) int otherFirst,
            @ForAll @IntRange(max = 20) int otherLength) {
        Delegation one = days(first, length);
        Delegation other = days(otherFirst, otherLength);
        boolean share = LongStream.rangeClosed(0, 90).anyMatch(day -> counts(one, day) && counts(other, day));

        assertThat(one.overlaps(other.firstDay(), other.lastDay())).isEqualTo(share);
        assertThat(other.overlaps(one.firstDay(), one.lastDay())).isEqualTo(share);
    }

    @Property
    void afterItsEndItCountsOnNoDay(@ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 100) int day) {
        Delegation ended = days(first, 10).end(Days.NOW);

        assertThat(counts(ended, day)).isFalse();
        assertThat(ended.matters(START.plusDays(day))).isFalse();
    }

    @Property
    void itMattersUntilItsLastDayHasPassed(
            @ForAll @IntRange(max = 60) int first, @ForAll @IntRange(max = 20) int length) {
        Delegation delegation = days(first, length);

        assertThat(delegation.matters(START)).isTrue();
        assertThat(delegation.matters(delegation.lastDay())).isTrue();
        assertThat(delegation.matters(delegation.lastDay().plusDays(1))).isFalse();
    }

    @Test
    void itEndsOnce() {
        Delegation ended = days(0, 1).end(Days.NOW);

        assertThat(ended.version()).isEqualTo(2);
        assertThatThrownBy(() -> ended.end(Days.NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void neverGoesBackwardsNorToOneself() {
        assertThatThrownBy(() -> days(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Delegation.made(People.PRIYA, 1, People.PRIYA, START, START, Days.NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
