package org.empathygate.core.override;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.core.Answer;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.given.Race;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Range;
import org.junit.jupiter.api.Test;

class DelegationDeskTest {

    private final CoreInMemory core = new CoreInMemory();
    private final DelegationDesk desk = core.delegationDesk;

    private Answer<Delegation> delegate(PersonId by, String to, String from, String until) {
        return desk.delegate(new DelegationDraft(to, from, until), by);
    }

    private Delegation inDecember() {
        Answer<Delegation> answer = delegate(People.PRIYA, "sam", "2026-12-01", "2026-12-05");
        assertThat(answer).isInstanceOf(Answer.Done.class);
        return ((Answer.Done<Delegation>) answer).value();
    }

    private static Map<String, Text> errors(Answer<?> answer) {
        assertThat(answer).isInstanceOf(Answer.Invalid.class);
        return ((Answer.Invalid<?>) answer).errors().byField();
    }

    private static Text error(String key, String... args) {
        return Text.of("empathy-gate.error." + key, args);
    }

    private List<Fact> facts() {
        core.chain.seal(100);
        List<Fact> facts = new java.util.ArrayList<>();
        core.chain.read(Range.ALL, entry -> facts.add(entry.fact()));
        return facts;
    }

    @Test
    void aDelegationIsKeptAndRecorded() {
        Delegation made = inDecember();

        assertThat(desk.given(People.PRIYA)).containsExactly(made);
        assertThat(desk.received(People.SAM)).containsExactly(made);
        assertThat(facts())
                .containsExactly(Fact.of(EntryKind.DELEGATED, Days.NOW, People.PRIYA)
                        .with("delegation", made.id())
                        .with("delegate", "sam")
                        .with("from", "2026-12-01")
                        .with("until", "2026-12-05"));
    }

    @Test
    void everyBadFieldIsNamed() {
        assertThat(errors(desk.delegate(new DelegationDraft(null, " ", null), People.PRIYA)))
                .containsOnly(
                        Map.entry("to", error("required")),
                        Map.entry("from", error("required")),
                        Map.entry("until", error("required")));
        assertThat(errors(delegate(People.PRIYA, "priya", "2026-11-22", "soon")))
                .containsOnly(
                        Map.entry("to", error("delegate-is-yourself")),
                        Map.entry("from", error("day-outside", "2026-11-23", "2027-11-24")),
                        Map.entry("until", error("not-a-day")));
        assertThat(errors(delegate(People.PRIYA, "nobody", "2026-12-01", "2026-11-30")))
                .containsOnly(
                        Map.entry("to", error("no-such-person")),
                        Map.entry("until", error("day-outside", "2026-12-01", "2027-12-02")));
    }

    @Test
    void theDelegateMayBeNamedByTheirUserName() {
        DelegationDesk byName = new DelegationDesk(
                core.delegations.port(), new UserNames(core.host), core.ledger.port(), Transactions.NONE, core.clock);

        Answer<Delegation> answer =
                byName.delegate(new DelegationDraft("sam.builder", "2026-12-01", "2026-12-05"), People.PRIYA);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Done.class,
                        done -> assertThat(desk.received(People.SAM)).containsExactly((Delegation) done.value()));
    }

    /** A host where Sam is called otherwise than his user key. */
    private record UserNames(Persons keys) implements Persons {

        @Override
        public Optional<PersonId> findActive(String keyOrName) {
            return keys.findActive(keyOrName.replace("sam.builder", "sam"));
        }

        @Override
        public boolean isActive(PersonId person) {
            return keys.isActive(person);
        }

        @Override
        public String userName(PersonId person) {
            return keys.userName(person);
        }

        @Override
        public String displayName(PersonId person) {
            return keys.displayName(person);
        }
    }

    @Test
    void nobodyLendsTheSameDayTwice() {
        inDecember();

        assertThat(errors(delegate(People.PRIYA, "rita", "2026-12-05", "2026-12-09")))
                .containsOnly(Map.entry("from", error("delegated-already", "2026-12-01", "2026-12-05")));
        assertThat(delegate(People.PRIYA, "rita", "2026-12-06", "2026-12-09")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void aDelegateDoesNotDelegateInThoseDays() {
        inDecember();

        assertThat(errors(delegate(People.SAM, "rita", "2026-12-05", "2026-12-05")))
                .containsOnly(Map.entry("from", error("delegate-does-not-delegate", "2026-12-01", "2026-12-05")));
        assertThat(delegate(People.SAM, "rita", "2026-12-06", "2026-12-06")).isInstanceOf(Answer.Done.class);
    }

    @Test
    void whoLetsOthersDecideIsNoDelegateInThoseDays() {
        inDecember();

        assertThat(errors(delegate(People.RITA, "priya", "2026-12-01", "2026-12-01")))
                .containsOnly(Map.entry("to", error("delegate-delegates", "2026-12-01", "2026-12-05")));
    }

    @Test
    void ofSeveralAtOnceOneIsKept() {
        core.host.join(Stream.of("d0", "d1", "d2", "d3").map(PersonId::new).toList());
        List<Answer<Delegation>> answers =
                Race.of(4, racer -> delegate(People.PRIYA, "d" + racer, "2026-12-01", "2026-12-05"));

        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Answer.Done))
                .allSatisfy(answer -> assertThat(errors(answer)).containsOnlyKeys("from"));
    }

    @Test
    void whoGaveItEndsItAndTheDaysAreFreeAgain() {
        Delegation made = inDecember();

        assertThat(desk.end(made.id(), People.SAM)).isEqualTo(new Answer.NotAllowed<>(error("only-giver-ends")));
        assertThat(desk.end(made.id(), People.RITA)).isEqualTo(new Answer.Missing<>());
        assertThat(desk.end(made.id(), People.PRIYA)).isEqualTo(Answer.done(made.end(Days.NOW)));
        assertThat(desk.end(made.id(), People.PRIYA)).isEqualTo(new Answer.IllegalMove<>("ENDED", List.of()));

        assertThat(desk.given(People.PRIYA)).isEmpty();
        assertThat(facts()).extracting(Fact::kind).containsExactly(EntryKind.DELEGATED, EntryKind.DELEGATION_ENDED);
        inDecember();
    }

    @Test
    void whatHasPassedIsNoLongerShown() {
        inDecember();
        core.clock.advance(Duration.ofDays(12));
        assertThat(desk.given(People.PRIYA)).hasSize(1);

        core.clock.advance(Duration.ofDays(1));

        assertThat(desk.given(People.PRIYA)).isEmpty();
        assertThat(desk.received(People.SAM)).isEmpty();
    }
}
