package org.empathygate.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionsTest {

    @Test
    void textOfOneDirectionStaysAsItIs() {
        assertThat(Directions.isolated("Priya P. \u2026 \u00fc 2026")).isEqualTo("Priya P. \u2026 \u00fc 2026");
    }

    @Test
    void whatIsWrittenFromRightToLeftIsKeptToItself() {
        assertThat(Directions.isolated("\u05d3\u05e0\u05d4")).isEqualTo("\u2068\u05d3\u05e0\u05d4\u2069");
        assertThat(Directions.isolated("a\u202eb")).isEqualTo("\u2068a\u202eb\u2069");
    }

    @Test
    void noMarkBreaksOut() {
        assertThat(Directions.isolated("\u2069\u202eb")).isEqualTo("\u2068\u202eb\u2069");
        assertThat(Directions.isolated("\u2067a\u2069b\u2069c")).isEqualTo("\u2068\u2067a\u2069bc\u2069");
    }
}
