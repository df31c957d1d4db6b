package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.junit.jupiter.api.Test;

/** What every store of delegations promises. */
public abstract class DelegationsContract {

    private static final LocalDate FIRST = Days.TODAY.plusDays(8);
    private static final LocalDate LAST = Days.TODAY.plusDays(12);

    /** An empty store, the same one within a test. */
    protected abstract Delegations delegations();

    private Delegation stored(PersonId by, int number, PersonId to) {
        return delegations().add(Delegation.made(by, number, to, FIRST, LAST, Days.NOW));
    }

    @Test
    void whatWasAddedIsFoundAgainInEveryField() {
        Delegation stored = stored(People.PRIYA, 1, People.SAM);

        assertThat(stored)
                .isEqualTo(Delegation.made(People.PRIYA, 1, People.SAM, FIRST, LAST, Days.NOW)
                        .withId(stored.id()));
        assertThat(delegations().find(stored.id())).contains(stored);
        assertThat(delegations().find(stored.id() + 1)).isEmpty();
    }

    @Test
    void eachPersonHasTheirOwnInTheOrderInWhichTheyWereMade() {
        Delegation first = stored(People.PRIYA, 1, People.SAM);
        Delegation second = stored(People.PRIYA, 2, People.DANA);
        Delegation other = stored(People.RITA, 1, People.SAM);

        assertThat(delegations().by(People.PRIYA)).containsExactly(first, second);
        assertThat(delegations().to(People.SAM)).containsExactly(first, other);
        assertThat(delegations().by(People.SAM)).isEmpty();
    }

    @Test
    void itCountsFromItsFirstToItsLastDay() {
        Delegation stored = stored(People.PRIYA, 1, People.SAM);

        assertThat(delegations().receivedOn(People.SAM, FIRST.minusDays(1))).isEmpty();
        assertThat(delegations().receivedOn(People.SAM, FIRST)).containsExactly(stored);
        assertThat(delegations().receivedOn(People.SAM, LAST)).containsExactly(stored);
        assertThat(delegations().receivedOn(People.SAM, LAST.plusDays(1))).isEmpty();
        assertThat(delegations().receivedOn(People.PRIYA, FIRST)).isEmpty();
    }

    @Test
    void whatWasEndedIsKeptAndCountsOnNoDay() {
        Delegation ended = stored(People.PRIYA, 1, People.SAM).end(Days.NOW.plusSeconds(5));

        assertThat(delegations().replace(ended, 1)).isTrue();
        assertThat(delegations().replace(ended, 1)).isFalse();

        assertThat(delegations().by(People.PRIYA)).containsExactly(ended);
        assertThat(delegations().receivedOn(People.SAM, FIRST)).isEmpty();
    }

    @Test
    void ofSeveralRacersWithTheSameNumberExactlyOneIsStored() {
        assertThat(Race.of(4, racer -> stores(new PersonId("delegate " + racer))))
                .containsOnlyOnce(true);
        assertThat(delegations().by(People.PRIYA)).hasSize(1);
    }

    private boolean stores(PersonId to) {
        try {
            return stored(People.PRIYA, 1, to).id() > 0;
        } catch (UnreadableException slower) {
            return false;
        }
    }
}
