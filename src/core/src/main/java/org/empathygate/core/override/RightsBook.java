package org.empathygate.core.override;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Use case: by what somebody may decide in a project, asked of the host and the delegations at this moment. */
public final class RightsBook {

    private final Approvers approvers;
    private final Delegations delegations;
    private final Clock clock;

    public RightsBook(Approvers approvers, Delegations delegations, Clock clock) {
        this.approvers = approvers;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** Who lent their authority to this person today. */
    List<PersonId> lenders(PersonId person) {
        return delegations.receivedOn(person, LocalDate.now(clock)).stream()
                .map(Delegation::by)
                .toList();
    }

    /** To whom this person lent their authority today. */
    Stream<PersonId> delegates(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        return delegations.by(person).stream()
                .filter(delegation -> delegation.on(today))
                .map(Delegation::to);
    }

    Rights of(PersonId person, ProjectKey project, Policy policy) {
        return of(person, lenders(person), project, policy);
    }

    /** Lenders lend only what the host says of themselves, so that nothing is passed on twice. */
    Rights of(PersonId person, List<PersonId> lenders, ProjectKey project, Policy policy) {
        List<Right> held = new ArrayList<>();
        add(held, person, null, project, policy);
        lenders.forEach(lender -> add(held, lender, lender, project, policy));
        return new Rights(person, held, policy);
    }

    private void add(
            List<Right> held, PersonId owner, @Nullable PersonId onBehalfOf, ProjectKey project, Policy policy) {
        approvers
                .authority(owner, project, policy.approvers().named())
                .ifPresent(authority -> held.add(new Right(authority, false, onBehalfOf)));
        if (!policy.escalation().backup().isEmpty()) {
            approvers
                    .authority(owner, project, policy.escalation().backup())
                    .ifPresent(authority -> held.add(new Right(authority, true, onBehalfOf)));
        }
    }
}
