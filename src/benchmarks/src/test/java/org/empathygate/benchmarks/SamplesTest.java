package org.empathygate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SamplesTest {

    @Test
    void aQuantileIsOneOfTheTimesMeasured() {
        var hundred = new Samples(
                IntStream.rangeClosed(1, 100).mapToObj(each -> (double) each).toList());

        assertThat(hundred.median()).isEqualTo(50);
        assertThat(hundred.quantile(0.99)).isEqualTo(99);
        assertThat(hundred.min()).isEqualTo(1);
        assertThat(hundred.max()).isEqualTo(100);
    }

    @Test
    void oneTimeIsItsOwnMedian() {
        assertThat(new Samples(List.of(7.0)).quantile(0.99)).isEqualTo(7);
    }

    @Test
    void nothingMeasuredIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Samples(List.of()));
    }
}
