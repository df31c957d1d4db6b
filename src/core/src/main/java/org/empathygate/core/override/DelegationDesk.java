package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.Checked;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.Text;
import org.empathygate.core.Transactions;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Ledger;

/** Use case: letting somebody else decide in one's place for some days. */
public final class DelegationDesk {

    private final Delegations delegations;
    private final Persons people;
    private final Ledger ledger;
    private final Transactions transactions;
    private final Clock clock;

    public DelegationDesk(
            Delegations delegations, Persons people, Ledger ledger, Transactions transactions, Clock clock) {
        this.delegations = delegations;
        this.people = people;
        this.ledger = ledger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Answers Done or Invalid. Whoever is no approver anywhere may delegate too, which lends nothing. */
    public Answer<Delegation> delegate(DelegationDraft draft, PersonId by) {
        Checked<Delegation> checked = checked(draft, by);
        if (checked instanceof Checked.Invalid<Delegation> invalid) {
            return Answer.invalid(invalid.errors());
        }
        Delegation made = ((Checked.Valid<Delegation>) checked).value();
        try {
            return Answer.done(stored(made));
        } catch (UnreadableException refused) {
            return afterLosing(draft, by, refused);
        }
    }

    private Checked<Delegation> checked(DelegationDraft draft, PersonId by) {
        return draft.check(by, delegations, people, today(), now());
    }

    private Delegation stored(Delegation made) {
        return transactions.inOne(() -> {
            Delegation stored = delegations.add(made);
            ledger.append(fact(EntryKind.DELEGATED, stored, stored.madeAt()));
            return stored;
        });
    }

    /** Refused for what somebody faster has stored, if that is why; else the store is broken. */
    private Answer<Delegation> afterLosing(DelegationDraft draft, PersonId by, UnreadableException refused) {
        if (checked(draft, by) instanceof Checked.Invalid<Delegation> invalid) {
            return Answer.invalid(invalid.errors());
        }
        throw refused;
    }

    /** Only who gave it can end it. Answers Done, NotAllowed, IllegalMove when it has ended, or Missing. */
    public Answer<Delegation> end(long id, PersonId by) {
        Optional<Delegation> found = delegations
                .find(id)
                .filter(delegation ->
                        delegation.by().equals(by) || delegation.to().equals(by));
        if (found.isEmpty()) {
            return Answer.missing();
        }
        Delegation before = found.get();
        if (!before.by().equals(by)) {
            return Answer.notAllowed(Text.of("empathy-gate.error.only-giver-ends"));
        }
        if (before.endedAt() != null) {
            return ended();
        }
        Delegation after = before.end(now());
        return wasEnded(before, after) ? Answer.done(after) : ended();
    }

    private boolean wasEnded(Delegation before, Delegation after) {
        return transactions.inOne(() -> {
            boolean won = delegations.replace(after, before.version());
            if (won) {
                ledger.append(fact(EntryKind.DELEGATION_ENDED, after, now()));
            }
            return won;
        });
    }

    private static Answer<Delegation> ended() {
        return new Answer.IllegalMove<>("ENDED", List.of());
    }

    /** What this person delegated and what still counts or will, in the order in which it was made. */
    public List<Delegation> given(PersonId person) {
        return mattering(delegations.by(person));
    }

    /** What was delegated to this person and still counts or will, in the order in which it was made. */
    public List<Delegation> received(PersonId person) {
        return mattering(delegations.to(person));
    }

    private List<Delegation> mattering(List<Delegation> all) {
        LocalDate today = today();
        return all.stream().filter(delegation -> delegation.matters(today)).toList();
    }

    private static Fact fact(EntryKind kind, Delegation delegation, Instant at) {
        return Fact.of(kind, at, delegation.by())
                .with("delegation", delegation.id())
                .with("delegate", delegation.to().userKey())
                .with("from", delegation.firstDay())
                .with("until", delegation.lastDay());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
