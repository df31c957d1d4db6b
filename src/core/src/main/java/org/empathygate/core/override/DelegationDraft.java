package org.empathygate.core.override;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as somebody wrote it, unchecked. The names of the components are the names of the fields in errors.
 *
 * @param to a user key or, failing that, a user name
 * @param from its first day as {@code 2026-12-01}, today or later
 * @param until its last day, at most {@value #MAX_DAYS} days later
 */
public record DelegationDraft(
        @Nullable String to,
        @Nullable String from,
        @Nullable String until) {

    /** How many days a delegation may begin ahead, and last. */
    public static final int MAX_DAYS = 366;

    private static final int MAX_USER_KEY = 255;

    /**
     * The days and the person that this draft names, if both keep every rule: nobody delegates to themselves; nobody lends
     * the same day twice; and nobody who decides for others, or lets others decide, is a link in the middle.
     */
    Checked<Delegation> check(PersonId by, Delegations delegations, Persons people, LocalDate today, Instant now) {
        FieldChecks fields = new FieldChecks();
        String name = fields.required("to", to, MAX_USER_KEY);
        LocalDate first = fields.dayWithin("from", from, today, today.plusDays(MAX_DAYS));
        LocalDate last = fields.good("from")
                ? fields.dayWithin("until", until, first, first.plusDays(MAX_DAYS))
                : fields.day("until", until);
        List<Delegation> given = delegations.by(by);
        Optional<PersonId> delegate = fields.good("to") ? delegate(fields, name, by, people) : Optional.empty();
        if (fields.good("from") && fields.good("until")) {
            checkLentOnce(fields, given, first, last);
            delegate.ifPresent(person -> checkNoChain(fields, delegations, by, person, first, last));
        }
        return fields.check(() -> Delegation.made(by, given.size() + 1, delegate.orElseThrow(), first, last, now));
    }

    /** Whom the name means, when that is somebody who can be a delegate of this person. */
    private static Optional<PersonId> delegate(FieldChecks fields, String name, PersonId by, Persons people) {
        Optional<PersonId> found = people.findActive(name);
        if (found.isEmpty()) {
            fields.bad("to", "no-such-person");
        }
        if (found.filter(by::equals).isPresent()) {
            fields.bad("to", "delegate-is-yourself");
            return Optional.empty();
        }
        return found;
    }

    private static void checkLentOnce(FieldChecks fields, List<Delegation> given, LocalDate first, LocalDate last) {
        overlapping(given, first, last).ifPresent(other -> fields.bad("from", "delegated-already", days(other)));
    }

    private static void checkNoChain(
            FieldChecks fields,
            Delegations delegations,
            PersonId by,
            PersonId delegate,
            LocalDate first,
            LocalDate last) {
        overlapping(delegations.to(by), first, last)
                .ifPresent(other -> fields.bad("from", "delegate-does-not-delegate", days(other)));
        overlapping(delegations.by(delegate), first, last)
                .ifPresent(other -> fields.bad("to", "delegate-delegates", days(other)));
    }

    private static String[] days(Delegation delegation) {
        return new String[] {
            delegation.firstDay().toString(), delegation.lastDay().toString()
        };
    }

    private static Optional<Delegation> overlapping(List<Delegation> delegations, LocalDate first, LocalDate last) {
        return delegations.stream().filter(other -> other.overlaps(first, last)).findFirst();
    }
}
