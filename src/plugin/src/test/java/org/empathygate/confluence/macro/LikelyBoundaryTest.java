package org.empathygate.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LikelyBoundaryTest {

    @Test
    void whatIsMissingIsDoneWithout() {
        assertThat(LikelyBoundary.read(() -> "there", "else")).isEqualTo("there");
        assertThat(LikelyBoundary.<String>read(
                        () -> {
                            throw new NoSuchMethodError("getOutputDeviceType of this test");
                        },
                        "else"))
                .isEqualTo("else");
    }

    @Test
    void theSameIsNewsOnce() {
        assertThat(LikelyBoundary.isNews(new NoSuchMethodError("one of this test")))
                .isTrue();
        assertThat(LikelyBoundary.isNews(new NoSuchMethodError("one of this test")))
                .isFalse();
        assertThat(LikelyBoundary.isNews(new NoSuchMethodError("another of this test")))
                .isTrue();
    }
}
