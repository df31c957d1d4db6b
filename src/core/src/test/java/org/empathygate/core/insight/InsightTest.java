package org.empathygate.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.empathygate.core.given.InsightBuilder.anInsight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InsightTest {

    @Test
    void hasAQuoteThatIsNeitherEmptyNorTooLong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anInsight().saying(" ").insight())
                .withMessageContaining("INS-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anInsight().saying("x".repeat(4001)).insight());
        assertThat(anInsight().saying("x".repeat(4000)).insight().quote()).hasSize(4000);
    }

    @Test
    void isDeclinedForAReasonAndOnlyThen() {
        Insight insight = anInsight().declinedBecause("a misunderstanding").insight();

        assertThat(insight.active()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Insight(
                        insight.key(),
                        insight.project(),
                        insight.quote(),
                        insight.source(),
                        insight.observedOn(),
                        null,
                        null,
                        insight.kind(),
                        InsightState.RETIRED,
                        insight.declinedReason(),
                        insight.createdBy(),
                        insight.createdAt(),
                        insight.closedBy(),
                        1));
    }

    @Test
    void hasASourceThatPointsSomewhereOrNowhere() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Source(SourceKind.NONE, "SHOP-9"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Source(SourceKind.JIRA_ISSUE, null));
        assertThat(Source.NONE.hostRef()).isEmpty();
    }

    @Test
    void hasAKeyWithANumber() {
        assertThat(new InsightKey("INS-31").number()).isEqualTo(31);
        assertThat(InsightKey.of(31)).isEqualTo(new InsightKey("INS-31"));
        assertThat(InsightKey.parse("INS-31")).contains(InsightKey.of(31));
        assertThat(InsightKey.of(999_999_999_999_999_999L).value()).hasSize(InsightKey.MAX_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "INS", "INS-", "INS-0", "INS-031", "ins-31", "SHOP-31", "INS-31 ", "INS-9999999999999999999"
            })
    void hasNoOtherKey(String text) {
        assertThat(InsightKey.parse(text)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InsightKey(text))
                .withMessageContaining(text);
    }
}
