package org.empathygate.core.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.empathygate.core.given.WorkItemBuilder.SHOP;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackedCommitmentTest {

    private static final Reference INS_31 = Reference.parse("INS-31").orElseThrow();

    private static TrackedCommitment dueOn(LocalDate day) {
        return TrackedCommitment.made(
                7, new WorkItemId(1), SHOP, new Commitment(People.DANA, day, "ten guests asked"), Days.NOW);
    }

    @Property
    void itIsOpenUpToTheLastDayOfGraceAndLapsedEverAfter(@ForAll @IntRange(min = -400, max = 400) int days) {
        TrackedCommitment commitment = dueOn(Days.TODAY);

        CommitmentState state = commitment.stateOn(Days.TODAY.plusDays(days));

        assertThat(state).isEqualTo(days <= 14 ? CommitmentState.OPEN : CommitmentState.LAPSED);
        assertThat(commitment.state()).isEqualTo(CommitmentState.OPEN);
    }

    @Property
    void whatWasClosedStaysAsItWasHoweverLongAgo(@ForAll @IntRange(min = -400, max = 4_000) int days) {
        LocalDate day = Days.TODAY.plusDays(days);

        assertThat(dueOn(Days.TODAY).keep(People.DANA, Days.NOW, INS_31, "Nine").stateOn(day))
                .isEqualTo(CommitmentState.KEPT);
        assertThat(dueOn(Days.TODAY).giveUp(People.DANA, Days.NOW, "None").stateOn(day))
                .isEqualTo(CommitmentState.BROKEN);
    }

    @Test
    void aClosedOneCannotBeClosedAgain() {
        TrackedCommitment lapsed = dueOn(Days.TODAY).lapse(Days.NOW);

        assertThat(lapsed.state().legalMoves()).isEmpty();
        assertThatThrownBy(() -> lapsed.keep(People.DANA, Days.NOW, INS_31, "Late"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LAPSED")
                .hasMessageContaining("KEPT");
    }

    @ParameterizedTest
    @CsvSource({
        "INS-31, INSIGHT",
        "SHOP-9, ISSUE",
        "A_2-10, ISSUE",
        "https://example.com/a?b=c, ADDRESS",
        "HTTP://example.com, ADDRESS"
    })
    void aReferenceSaysItselfWhatItIs(String text, Reference.Kind kind) {
        assertThat(Reference.parse(text)).contains(new Reference(kind, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "shop-9",
                "SHOP-",
                "SHOP-0",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https:",
                "https://",
                "//example.com",
                "https://somebody@example.com",
                "https://example.com/a b",
                "<https://example.com>"
            })
    void nothingElseIsAReference(String text) {
        assertThat(Reference.parse(text)).isEmpty();
    }
}
