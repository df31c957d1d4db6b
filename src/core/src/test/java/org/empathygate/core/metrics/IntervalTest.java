package org.empathygate.core.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    private static final Offset<Double> FOUR_DIGITS = Offset.offset(0.00005);

    /**
     * The first four are the examples of R. G. Newcombe (Statistics in Medicine 17, 1998, 857-872, method 3), 10 of 14 and 430
     * of 474 come from the documentation of a published library, the three after them are counts of published studies, and the
     * rest is computed from the formula. 4 of 11 and 1 of 12 are the worked example of our metrics.
     */
    @ParameterizedTest
    @CsvSource({
        "81, 263, .2553, .3662",
        "15, 148, .0624, .1605",
        "0, 20, 0, .1611",
        "1, 29, .0061, .1718",
        "10, 14, .4535, .8828",
        "430, 474, .8777, .9301",
        "111, 194, .5018, .6397",
        "20, 148, .0892, .1995",
        "43, 121, .2757, .4439",
        "0, 1, 0, .7935",
        "1, 1, .2065, 1",
        "0, 5, 0, .4345",
        "5, 5, .5655, 1",
        "0, 11, 0, .2588",
        "0, 50, 0, .0713",
        "0, 100, 0, .0370",
        "4, 11, .1517, .6462",
        "1, 12, .0149, .3539"
    })
    void isAsPublished(long part, long whole, double low, double high) {
        Interval interval = Interval.wilson(part, whole);

        assertThat(interval.low()).isCloseTo(low, FOUR_DIGITS);
        assertThat(interval.high()).isCloseTo(high, FOUR_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"10, .527", "20, .401", "50, .267", "100, .192", "400, .098"})
    void getsNarrowerWithTheNumberOfCases(long whole, double width) {
        Interval interval = Interval.wilson(whole / 2, whole);

        assertThat(interval.high() - interval.low()).isCloseTo(width, Offset.offset(0.0005));
    }

    @Property
    void mirrorsWhatIsLeft(
            @ForAll @LongRange(max = 1_000_000) long part, @ForAll @LongRange(max = 1_000_000) long rest) {
        if (part + rest == 0) {
            return;
        }
        Interval interval = Interval.wilson(part, part + rest);
        Interval mirrored = Interval.wilson(rest, part + rest);

        assertThat(interval.low()).isCloseTo(1 - mirrored.high(), Offset.offset(1e-9));
        assertThat(interval.low()).isBetween(0.0, (double) part / (part + rest));
        assertThat(interval.high()).isBetween((double) part / (part + rest), 1.0);
    }

    @Test
    void nothingAndEverythingEndExactly() {
        assertThat(Interval.wilson(0, 7).low()).isZero();
        assertThat(Interval.wilson(7, 7).high()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-1, 5", "6, 5"})
    void whatIsNoShareHasNone(long part, long whole) {
        assertThatIllegalArgumentException().isThrownBy(() -> Interval.wilson(part, whole));
    }
}
