package org.empathygate.core.override;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.policy.Deciders;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.jspecify.annotations.Nullable;

/**
 * Use case: everybody who may decide something today, each once: those whom the policy names, and after each of them whoever
 * they lent their authority to. Whether somebody may is said by the same {@link Rights} as when they do it. Nobody while the
 * policy cannot be read, because nobody could decide either.
 *
 * <p>People are asked about one by one, as the streams are read: whoever needs a few of many does not wait for all.
 */
public final class RightsHolders {

    private final PolicyBook policies;
    private final ApproverDirectory directory;
    private final RightsBook rights;
    private final Clock clock;

    public RightsHolders(PolicyBook policies, ApproverDirectory directory, RightsBook rights, Clock clock) {
        this.policies = policies;
        this.directory = directory;
        this.rights = rights;
        this.clock = clock;
    }

    /** Those who may decide the request whether it waited for long or not. */
    public Stream<PersonId> deciding(OverrideRequest request, WorkItemFacts workItem) {
        Instant now = clock.instant();
        return holders(workItem.project(), policy -> policy.approvers().named())
                .filter(held -> held.over(request, workItem.assignee(), now) instanceof Entitlement.Yes
                        && !held.onlyAsBackup(request, workItem.assignee(), now))
                .map(Rights::person);
    }

    /** Those who may decide the request only because it has waited for too long. */
    public Stream<PersonId> backingUp(OverrideRequest request, WorkItemFacts workItem) {
        Instant now = clock.instant();
        return holders(workItem.project(), policy -> policy.escalation().backup())
                .filter(held -> held.onlyAsBackup(request, workItem.assignee(), now))
                .map(Rights::person);
    }

    /**
     * Those who may say whether somebody was right to pass in this project.
     *
     * @param passer who did; null when nobody knows
     */
    public Stream<PersonId> reviewing(ProjectKey project, @Nullable PersonId passer) {
        return holders(project, policy -> policy.approvers().named())
                .filter(held ->
                        !held.person().equals(passer) && held.apartFrom(passer).isPresent())
                .map(Rights::person);
    }

    private Stream<Rights> holders(ProjectKey project, Function<Policy, Deciders> named) {
        if (!(policies.effective(project) instanceof PolicyReading.Known known)) {
            return Stream.empty();
        }
        Policy policy = known.policy();
        return directory.of(project, named.apply(policy)).stream()
                .flatMap(person -> Stream.concat(Stream.of(person), rights.delegates(person)))
                .distinct()
                .map(person -> rights.of(person, project, policy));
    }
}
