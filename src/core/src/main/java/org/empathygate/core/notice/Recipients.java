package org.empathygate.core.notice;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.RightsHolders;
import org.jspecify.annotations.Nullable;

/** Who is written to: somebody who is there, may see the work item, and has not switched it off. */
public final class Recipients {

    /** So many people are asked for one decision at most. */
    static final int MOST_DECIDERS = 20;

    private final RightsHolders holders;
    private final Persons persons;
    private final Permissions permissions;
    private final NoticeSettings settings;

    public Recipients(RightsHolders holders, Persons persons, Permissions permissions, NoticeSettings settings) {
        this.holders = holders;
        this.persons = persons;
        this.permissions = permissions;
        this.settings = settings;
    }

    /** Those whom a request waits for. */
    List<PersonId> deciding(OverrideRequest request, WorkItemFacts workItem) {
        return asked(holders.deciding(request, workItem), workItem);
    }

    /** Those whom a request waits for too since it has waited for too long. */
    List<PersonId> backingUp(OverrideRequest request, WorkItemFacts workItem) {
        return asked(holders.backingUp(request, workItem), workItem);
    }

    /**
     * Those who answer for it that a work item got past the gate.
     *
     * @param project where that was
     * @param passer who did it; null when nobody knows
     */
    List<PersonId> reviewing(ProjectKey project, @Nullable PersonId passer, WorkItemFacts workItem) {
        return asked(holders.reviewing(project, passer), workItem);
    }

    private List<PersonId> asked(Stream<PersonId> people, WorkItemFacts workItem) {
        return people.filter(person -> wants(person, NoticeGroup.REQUESTS, workItem))
                .limit(MOST_DECIDERS)
                .toList();
    }

    boolean wants(PersonId person, NoticeGroup group, WorkItemFacts workItem) {
        return persons.isActive(person)
                && settings.of(person).wants(group)
                && permissions.mayBrowse(person, workItem.key());
    }

    /** What this person did needs no mail to the same person. */
    static boolean isTheDeed(PersonId person, @Nullable PersonId by) {
        return Objects.equals(person, by);
    }
}
